import { publishedYears } from '../../../../src/mediation/publication/published-years';
import {
  publishYear,
  type PublicationRow,
  type PublicationRules,
  type PublishedYear,
} from '../../../../src/mediation/publication/publish-year';
import type { CaseFacts } from '../../../../src/mediation/cases/case';

const rules: PublicationRules = { smallest: 5, hidesFewTotals: false, contactDays: 5, closingDays: 90 };

function aCase(part: Partial<CaseFacts> = {}): CaseFacts {
  return {
    year: 2026,
    route: 'direct',
    status: 'fullAgreement',
    motive: 'payment',
    group: 'money',
    size: 'small',
    outcome: 'agreement',
    isAdmissible: true,
    isEngaged: true,
    contactDelay: 2,
    duration: 40,
    durationFromReceipt: 50,
    ...part,
  };
}

const cases = (count: number, part: Partial<CaseFacts> = {}): CaseFacts[] =>
  Array.from({ length: count }, () => aCase(part));

/** What leaves, one line per row: « heading value|mention ». */
function leaving(rows: readonly PublicationRow[]): string[] {
  return rows.map(({ period, heading, value, mention }) => `${period} ${heading} ${value ?? mention}`);
}

function publish(
  facts: readonly CaseFacts[],
  part: Partial<PublicationRules> = {},
  earlier: readonly PublishedYear[] = [],
  year = 2026,
) {
  return publishYear({ year, facts, earlier, rules: { ...rules, ...part } });
}

/** The rows as « Activité à publier » holds them once published. */
function frozen(rows: readonly PublicationRow[]): readonly PublishedYear[] {
  return publishedYears(rows.map((row) => ({ ...row, state: 'frozen' as const, publishedOn: undefined })));
}

const withheld = (period: string): string[] =>
  [
    'direct',
    'national',
    'money',
    'performance',
    'contract',
    'relation',
    'small',
    'others',
    'agreement',
    'noAgreement',
    'otherOutcome',
  ].map((heading) => `${period} ${heading} withheld`);

describe('ce qui est publié d’une année', () => {
  test('0 saisine : « 0 », et rien d’autre', () => {
    expect(leaving(publish([]))).toEqual(['2026 total 0']);
  });

  test('1 saisine : le total, aucun groupe ; le délai promis est dit tenu ou non', () => {
    expect(leaving(publish(cases(1, { contactDelay: 9 })))).toEqual([
      '2026 total 1',
      ...withheld('2026'),
      '2026 contactDelay notForAll',
      '2026 duration keptForAll',
    ]);
  });

  test('avec l’option, 0 et 4 saisines se lisent pareil : « moins de 5 », aucun groupe, aucun délai', () => {
    const hidden = ['2026 total fewerThanFive', ...withheld('2026')];
    for (const count of [0, 1, 4]) expect(leaving(publish(cases(count), { hidesFewTotals: true }))).toEqual(hidden);
    expect(leaving(publish(cases(5), { hidesFewTotals: true }))[0]).toBe('2026 total 5');
  });

  test.each([
    [
      'une médiation promise en 90 jours se compte de l’accord d’entrée',
      { duration: 90, durationFromReceipt: 120 },
      'keptForAll',
    ],
    ['dépassée d’un jour', { duration: 91, durationFromReceipt: 120 }, 'notForAll'],
    [
      'une saisine close sans entrée se compte de la saisine',
      { duration: undefined, durationFromReceipt: 90 },
      'keptForAll',
    ],
    ['dépassée d’un jour sans entrée', { duration: undefined, durationFromReceipt: 91 }, 'notForAll'],
    ['une saisine ouverte', { duration: undefined, durationFromReceipt: undefined }, 'notForAll'],
  ])('le délai annoncé : %s', (_, part, mention) => {
    expect(leaving(publish([...cases(5), aCase(part)]))).toContain(`2026 duration ${mention}`);
  });

  test('le premier contact est tenu le dernier jour promis, pas le suivant', () => {
    expect(leaving(publish(cases(1, { contactDelay: 5 })))).toContain('2026 contactDelay keptForAll');
    expect(leaving(publish(cases(1, { contactDelay: 6 })))).toContain('2026 contactDelay notForAll');
    expect(leaving(publish(cases(1, { contactDelay: undefined })))).toContain('2026 contactDelay notForAll');
  });

  test('5 saisines toutes pareilles : aucun groupe, sans quoi la catégorie de chacune serait connue', () => {
    expect(leaving(publish(cases(5)))).toEqual([
      '2026 total 5',
      ...withheld('2026'),
      '2026 contactDelay keptForAll',
      '2026 duration keptForAll',
    ]);
  });

  test('11 saisines, 6 et 5 par voie : la voie seule est publiée', () => {
    const facts = [...cases(6), ...cases(5, { route: 'national' })];
    const rows = leaving(publish(facts));
    expect(rows.slice(0, 3)).toEqual(['2026 total 11', '2026 direct 6', '2026 national 5']);
    expect(rows.slice(3, 12)).toEqual(withheld('2026').slice(2));
  });

  test('60 saisines réparties : tout ce que la règle permet, et les groupes font le total', () => {
    const groups = ['money', 'performance', 'contract', 'relation'] as const;
    const outcomes = ['agreement', 'noAgreement', 'other'] as const;
    const facts = Array.from({ length: 60 }, (_, index) =>
      aCase({
        route: index < 50 ? 'direct' : 'national',
        group: groups[index % 4],
        size: index % 3 === 0 ? undefined : 'small',
        outcome: outcomes[index % 3],
      }),
    );
    expect(leaving(publish(facts)).slice(0, 12)).toEqual([
      ...['2026 total 60', '2026 direct 50', '2026 national 10'],
      ...['2026 money 15', '2026 performance 15', '2026 contract 15', '2026 relation 15'],
      ...['2026 small 40', '2026 others 20'],
      ...['2026 agreement 20', '2026 noAgreement 20', '2026 otherOutcome 20'],
    ]);
  });

  test('un dossier sans catégorie : les motifs attendent, et rien au dehors ne dit pourquoi', () => {
    const rows = publish([...cases(30), aCase({ group: undefined, motive: undefined })]);
    const motives = rows.filter(({ heading }) => heading === 'money');
    expect(motives).toEqual([
      {
        period: '2026',
        heading: 'money',
        value: undefined,
        mention: 'withheld',
        exact: undefined,
        reason: 'unqualified',
      },
    ]);
  });

  test('le seuil ne descend jamais sous 3, quoi que dise Paramètres', () => {
    const facts = [...cases(4), ...cases(2, { route: 'national' })];
    expect(leaving(publish(facts, { smallest: 1 }))[1]).toBe('2026 direct withheld');
  });

  test('un dossier encore ouvert n’a pas d’issue à lui : il compte dans « autre », et n’est pas clos dans le délai', () => {
    const facts = [
      ...cases(5),
      ...cases(5, { outcome: 'noAgreement' }),
      ...cases(5, { outcome: undefined, duration: undefined, durationFromReceipt: undefined }),
    ];
    const rows = leaving(publish(facts));
    expect(rows).toContain('2026 otherOutcome 5');
    expect(rows).toContain('2026 duration notForAll');
  });
});

describe('le bloc de trois ans', () => {
  const year = (wanted: number, facts: readonly CaseFacts[], earlier: readonly PublishedYear[] = []) =>
    publish(facts, {}, earlier, wanted);
  const small = (direct: number, national: number) => [...cases(direct), ...cases(national, { route: 'national' })];

  test('clos, il dit la somme des trois années que chacune ne pouvait pas dire', () => {
    const first = frozen(year(2024, small(4, 3)));
    const second = [...first, ...frozen(year(2025, small(6, 2), first))];
    const rows = leaving(year(2026, small(3, 4), second));
    expect(rows).toContain('2024-2026 direct 13');
    expect(rows).toContain('2024-2026 national 9');
    expect(rows).toContain('2024-2026 money withheld');
  });

  test('il laisse dehors l’année qui a déjà dit sa voie : la différence la donnerait deux fois', () => {
    const first = frozen(year(2024, small(6, 5)));
    const second = [...first, ...frozen(year(2025, small(6, 2), first))];
    const rows = leaving(year(2026, small(3, 4), second));
    expect(rows).toContain('2025+2026 direct 9');
    expect(rows).toContain('2025+2026 national 6');
    expect(rows.filter((row) => row.startsWith('2024-2026 direct'))).toEqual([]);
  });

  test('avant la fin du bloc, rien ; et le bloc suivant commence après, il ne glisse pas', () => {
    const first = frozen(year(2024, small(4, 3)));
    const second = [...first, ...frozen(year(2025, small(4, 3), first))];
    expect(leaving(year(2025, small(4, 3), first)).every((row) => row.startsWith('2025 '))).toBe(true);
    const third = [...second, ...frozen(year(2026, small(4, 3), second))];
    expect(leaving(year(2027, small(4, 3), third)).every((row) => row.startsWith('2027 '))).toBe(true);
  });

  test('une année sans saisine compte dans le bloc sans rien révéler', () => {
    const first = frozen(year(2024, []));
    const second = [...first, ...frozen(year(2025, small(6, 4), first))];
    const rows = leaving(year(2026, small(3, 4), second));
    expect(rows).toContain('2024-2026 direct 9');
  });
});

test('une correction après publication ne change pas ce qui est publié : le bloc repart des nombres figés', () => {
  const before = publish([...cases(4), ...cases(3, { route: 'national' })], {}, [], 2024);
  const kept = frozen(before);
  // One case is found later to belong to voie B, another is added: the year stays as it was told.
  const second = [...kept, ...frozen(publish([...cases(6), ...cases(2, { route: 'national' })], {}, kept, 2025))];
  const third = publish([...cases(3), ...cases(4, { route: 'national' })], {}, second, 2026);
  expect(leaving(third)).toContain('2024-2026 direct 13');
  expect(kept[0]).toMatchObject({ year: 2024, total: 7 });
});
