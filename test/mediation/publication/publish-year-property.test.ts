import fc from 'fast-check';
import { dimensions } from '../../../src/mediation/publication/dimensions';
import { publishedYears } from '../../../src/mediation/publication/published-years';
import { publishYear, type PublicationRow, type PublishedYear } from '../../../src/mediation/publication/publish-year';
import { isSumTellable } from '../../../src/mediation/publication/sum-of-years';

const rules = { smallest: 5, hidesFewTotals: false, contactDays: 5, closingDays: 90 };

const facts = fc.record({
  year: fc.constant(2026),
  route: fc.constantFrom('direct' as const, 'national' as const),
  status: fc.constant('running' as const),
  motive: fc.constant(undefined),
  group: fc.constantFrom(undefined, 'money' as const, 'performance' as const, 'contract' as const, 'relation' as const),
  size: fc.constantFrom(undefined, 'small' as const, 'other' as const),
  outcome: fc.constantFrom(undefined, 'agreement' as const, 'noAgreement' as const, 'other' as const),
  isAdmissible: fc.constant(undefined),
  isEngaged: fc.boolean(),
  contactDelay: fc.option(fc.nat(20), { nil: undefined }),
  duration: fc.constant(undefined),
  durationFromReceipt: fc.option(fc.nat(200), { nil: undefined }),
});

/** Three years of cases, published one after the other. */
function publishAll(
  years: readonly (readonly Parameters<typeof publishYear>[0]['facts'][number][])[],
): PublicationRow[] {
  const rows: PublicationRow[] = [];
  years.forEach((cases, index) => {
    const earlier: readonly PublishedYear[] = publishedYears(
      rows.map((row) => ({ ...row, state: 'frozen' as const, publishedOn: undefined })),
    );
    rows.push(...publishYear({ year: 2024 + index, facts: cases, earlier, rules }));
  });
  return rows;
}

test('whatever the cases, no number under the threshold leaves but the total, and groups told add up to it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(facts, { maxLength: 40 }), { minLength: 3, maxLength: 3 }), (years) => {
      const rows = publishAll(years);
      for (const { heading, value } of rows) {
        if (heading !== 'total' && value !== undefined) expect(value).toBeGreaterThanOrEqual(5);
      }
      for (const period of new Set(rows.map((row) => row.period))) {
        const ofPeriod = rows.filter((row) => row.period === period);
        for (const headings of Object.values(dimensions)) {
          const told = headings.flatMap((wanted) => ofPeriod.find(({ heading }) => heading === wanted)?.value ?? []);
          expect([0, headings.length]).toContain(told.length);
          const total = period
            .split(/[+-]/)
            .flatMap((year) => (period.includes('-') ? ['2024', '2025', '2026'] : [year]).slice(0, 3))
            .filter((year, index, all) => all.indexOf(year) === index)
            .reduce((sum, year) => sum + (years[Number(year) - 2024]?.length ?? 0), 0);
          if (told.length > 0) expect(told.reduce((sum, count) => sum + count, 0)).toBe(total);
        }
      }
    }),
  );
});

test('the same cases give the same publication in any order', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 40 }), (cases) => {
      expect(publishAll([cases, [], cases])).toEqual(publishAll([[...cases].reverse(), [], [...cases].reverse()]));
    }),
  );
});

test('three large years in four groups are judged without counting every world', () => {
  const years = [
    [4, 60, 70, 66],
    [3, 80, 50, 67],
    [2, 90, 40, 68],
  ];
  expect(isSumTellable(years, 5)).toBe(true);
});
