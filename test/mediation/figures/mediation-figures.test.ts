import type { CaseFacts } from '../../../src/mediation/cases/case';
import { factsOfCase } from '../../../src/mediation/cases/case-facts';
import { mediationFigures } from '../../../src/mediation/figures/mediation-figures';
import { aCaseRow, dayOn } from '../../builders/a-case';

const ended = (status: CaseFacts['status'], closedOn: string): CaseFacts =>
  factsOfCase(
    aCaseRow({
      status,
      ...{ admissibilityOn: dayOn('2026-11-04'), firstContactOn: dayOn('2026-11-03'), closedOn: dayOn(closedOn) },
      ...{ signedBySupplierOn: dayOn('2026-11-05'), signedByCompanyOn: dayOn('2026-11-06') },
    }),
  );
const decided = dayOn('2026-11-04');

/** Five mediations that ended, one transfer, one refusal, one case of voie B with an agreement. */
const facts: readonly CaseFacts[] = [
  ended('fullAgreement', '2026-11-16'),
  ended('partialAgreement', '2026-11-26'),
  ended('noAgreement', '2026-12-06'),
  ended('withdrawn', '2026-11-11'),
  ended('fullAgreement', '2026-11-21'),
  ended('transferred', '2026-11-16'),
  factsOfCase(aCaseRow({ status: 'inadmissible', admissibilityOn: decided, closedOn: decided })),
  factsOfCase(
    aCaseRow({ route: 'national', status: 'announced', announcedOutcome: 'agreement', closedOn: dayOn('2026-11-30') }),
  ),
];

test('trap 20: agreements are counted of mediations engaged and ended, in voie A, never of all referrals', () => {
  const figures = mediationFigures(2026, facts, []);
  expect(figures).toMatchObject({ total: 8, direct: 7, national: 1 });
  // Engaged and ended: the first five; the transfer is out. Three agreements.
  expect(figures.agreements).toEqual({ count: 3, of: 5 });
  expect(figures.admissible).toEqual({ count: 6, of: 7 });
});

test('medians are those of five cases at least, else only how many there are', () => {
  const figures = mediationFigures(2026, facts, []);
  // From 6 November: 10, 20, 30, 5, 15 and (transferred) 10 days; in order 5 10 10 15 20 30.
  expect(figures.duration).toEqual({ value: 12.5, of: 6 });
  expect(figures.contact).toEqual({ value: 1, of: 6 });
  expect(mediationFigures(2026, facts.slice(0, 4), []).duration).toEqual({ value: undefined, of: 4 });
});

test('a year without a case has zeros and no rate', () => {
  expect(mediationFigures(2027, facts, [])).toMatchObject({ total: 0, agreements: { count: 0, of: 0 } });
});

test.each(['inadmissible', 'redirected', 'refused', 'transferred'] as const)(
  'trap 20: a case that ended as « %s » is no mediation, even where both sides had signed',
  (status) => {
    expect(mediationFigures(2026, [ended(status, '2026-11-16')], []).agreements).toEqual({ count: 0, of: 0 });
  },
);
