import { amountOfEuros } from '../../../src/model/amount';
import type { ConsultationDraft } from '../../../src/policy/advice/consultation-draft';
import { leversOf, type LeverCode } from '../../../src/policy/advice/levers';
import { leverMessage } from '../../../src/text/lever-sentences';
import { aDay } from '../../builders/a-purchase';

function aDraft(known: Partial<ConsultationDraft> & { readonly euros?: number; readonly launch?: string }) {
  const { euros, launch = '2026-11-23', ...rest } = known;
  return {
    ...{ buyer: 'public', kind: 'services', launchedOn: aDay(launch), subject: '', entity: '', family: '', cpv: '' },
    ...{ estimated: euros === undefined ? undefined : amountOfEuros(euros).amount, months: undefined },
    ...{ department: '', region: '', divided: undefined, undividedReason: '', global: false, structures: undefined },
    ...rest,
  } as const satisfies ConsultationDraft;
}

/** What a person reads of a lever; undefined where it has no object. */
function shown(code: LeverCode, known: Parameters<typeof aDraft>[0]) {
  const { context, levers } = leversOf(aDraft(known));
  const lever = levers.find((found) => found.code === code);
  return lever && leverMessage(lever, context);
}

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('R2142-7 : le CA exigé ne dépasse pas 2 fois, puis 1,5 fois le montant estimé à partir du 1er janvier 2026', () => {
  test.each([
    ['2025-12-31', '2 fois le montant estimé, soit 200 000,00 €'],
    ['2026-01-01', '1,5 fois le montant estimé, soit 150 000,00 €'],
  ])('lancement le %s', (launch, expected) => {
    expect(plain(shown('turnover', { launch, euros: 100_000 })?.texte)).toContain(expected);
  });
});

describe('R2122-8 : dispense de mise en concurrence, par date de lancement', () => {
  test.each([
    ['services', '2026-03-31', 39_999, 'ni publicité ni mise en concurrence'],
    ['services', '2026-03-31', 40_000, 'la procédure est adaptée'],
    ['services', '2026-04-01', 59_999, 'ni publicité ni mise en concurrence'],
    ['services', '2026-04-01', 60_000, 'la procédure est adaptée'],
    ['works', '2026-01-01', 99_999, 'ni publicité ni mise en concurrence'],
    ['works', '2026-01-01', 100_000, 'la procédure est adaptée'],
    ['services', '2026-04-01', 216_000, 'procédure est formalisée'],
  ] as const)('%s lancés le %s pour %d €', (kind, launch, euros, expected) => {
    expect(shown('procedure', { kind, launch, euros })?.texte).toContain(expected);
  });

  test('sans montant estimé, la procédure n’est pas devinée', () => {
    expect(shown('procedure', {})?.texte).toContain('Indiquez le montant estimé');
  });
});

test('R2171-23 : 10 % puis 20 % d’un marché global aux PME à partir du 1er janvier 2025 ; rien si le marché n’est pas global', () => {
  expect(plain(shown('globalShare', { global: true, launch: '2024-12-31' })?.texte)).toContain('10 %');
  expect(plain(shown('globalShare', { global: true, launch: '2025-01-01' })?.texte)).toContain('20 %');
  expect(shown('globalShare', {})).toBeUndefined();
});

test('R2191-33 : retenue de 3 % pour une PME, État d’abord, grands acheteurs publics depuis le 1er janvier 2025', () => {
  const percent = (known: Parameters<typeof aDraft>[0]) => plain(shown('retention', known)?.texte);
  expect(percent({ buyer: 'state', launch: '2024-06-01' })).toContain('3 % pour une PME');
  expect(percent({ buyer: 'large', launch: '2024-12-31' })).not.toContain('3 % pour une PME');
  expect(percent({ buyer: 'large', launch: '2025-01-01' })).toContain('3 % pour une PME');
  expect(percent({ buyer: 'public' })).toContain('ne dépasse pas 5 %');
});

describe('R2191-3 : l’avance est due au-delà de 50 000 € HT et de deux mois', () => {
  test.each([
    [50_000, 3, 'possibilité'],
    [50_001, 2, 'possibilité'],
    [50_001, 3, 'obligation'],
  ])('%d € sur %d mois', (euros, months, force) => {
    expect(shown('advance', { euros, months })?.force).toBe(force);
  });

  test('R2191-7 : 30 % au moins à une PME pour l’État, 10 % pour les grands acheteurs, dits « à vérifier »', () => {
    const state = shown('advance', { buyer: 'state', euros: 80_000, months: 6 });
    expect([plain(state?.texte)?.includes('au moins 30 %'), state?.aVerifier]).toEqual([true, true]);
    expect(plain(shown('advance', { buyer: 'large', euros: 80_000, months: 6 })?.texte)).toContain('au moins 10 %');
  });
});

test('L2112-2-1 : la condition sociale n’est obligatoire qu’en procédure formalisée lancée à partir du 22 août 2026', () => {
  const force = (launch: string, euros: number) => shown('social', { launch, euros })?.force;
  expect(force('2026-08-21', 300_000)).toBe('possibilité');
  expect(force('2026-08-22', 300_000)).toBe('obligation');
  expect(force('2026-08-22', 100_000)).toBe('possibilité');
});

test('L2113-10 et L2113-11 : ne pas allotir demande un motif écrit', () => {
  expect(shown('lots', { divided: false })?.texte).toContain('L2113-11');
  expect(shown('lots', { divided: false, undividedReason: 'exécution plus coûteuse' })?.texte).toContain('Motif noté');
  expect(shown('lots', { global: true })).toBeUndefined();
});

test('R2151-8 : variantes interdites sauf mention en procédure formalisée, permises sauf mention en adaptée ou pour une entité adjudicatrice', () => {
  expect(shown('variants', { euros: 300_000 })?.texte).toContain('interdites si vous ne les autorisez pas');
  expect(shown('variants', { euros: 100_000 })?.texte).toContain('permises');
  expect(shown('variants', { buyer: 'entity', euros: 500_000 })?.texte).toContain('permises');
});

test('L2113-15 : la réserve à l’ESS ne vaut que pour des services', () => {
  expect(shown('reservedServices', { kind: 'services' })?.source).toContain('L2113-15');
  expect(shown('reservedServices', { kind: 'works' })).toBeUndefined();
});

test('un acheteur privé ne lit que des bonnes pratiques, sans levier propre au code de la commande publique', () => {
  const { context, levers } = leversOf(aDraft({ buyer: 'private', euros: 100_000 }));
  expect(new Set(levers.map((lever) => leverMessage(lever, context).force))).toEqual(new Set(['bonne pratique']));
  expect(levers.map(({ code }) => code)).not.toContain('dume');
  expect(levers.every((lever) => leverMessage(lever, context).texte !== '')).toBe(true);
});
