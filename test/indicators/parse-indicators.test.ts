import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { parseScope } from '../../src/law/scope';
import { indicatorProblem } from '../../src/text/indicator-problems';
import { aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { computeFigures, type IndicatorCells } from '../builders/figures';
import { labelCells } from '../builders/tab-cells';

const mine: IndicatorCells = {
  ...{ code: 'MOI-01', label: 'Le mien', active: 'Oui', measure: 'Montant des achats HT', population: 'ETI' },
  ...{ relativeTo: 'Tous les fournisseurs', unit: '%', direction: 'à suivre' },
};

function problemsOf(...rows: readonly IndicatorCells[]): readonly string[] {
  const declared = [parseScope('entite=DSI')!];
  return parseIndicators(labelCells(indicatorsTab, rows), declared).issues.map(indicatorProblem);
}

describe('rows of Indicateurs', () => {
  it('finds nothing wrong with the built-in ones', () => {
    const { definitions, issues } = parseIndicators(labelCells(indicatorsTab, builtInIndicators), []);
    expect(issues).toEqual([]);
    expect(definitions).toHaveLength(builtInIndicators.length);
  });

  it('gives the same figure for a user-made copy of a built-in indicator', () => {
    const copies = builtInIndicators.map((row) => ({ ...row, code: `MOI-${row.code}` }));
    const { figures } = computeFigures({
      suppliers: [
        aSupplier({ code: 'F1', inseeClass: 'PME', siae: ['EI'], ess: true }),
        aSupplier({ code: 'F2', headcountBand: '42' }),
        aSupplier({ code: 'F3' }),
      ],
      purchases: ['F1', 'F2', 'F3', 'F1'].map((supplier, n) => aPurchase({ supplier, euros: 100 + n })),
      indicators: [...builtInIndicators, ...copies],
    });
    const own = figures.filter(({ code }) => code.startsWith('MOI-'));
    const builtIn = figures.filter(({ code }) => !code.startsWith('MOI-'));
    expect(own.map((figure) => ({ ...figure, code: figure.code.slice(4) }))).toEqual(builtIn);
  });

  it('computes only followed indicators', () => {
    const sample = { suppliers: [aSupplier()], purchases: [aPurchase()] };
    expect(computeFigures({ ...sample, indicators: [{ ...mine, active: 'Non' }] }).figures).toEqual([]);
    expect(computeFigures({ ...sample, indicators: [{ ...mine, active: '' }] }).figures).toEqual([]);
  });

  it.each<[string, Partial<IndicatorCells>, string]>([
    ['a part of nothing', { relativeTo: '' }, 'une part (%) se rapporte à une population'],
    ['euros of a part', { unit: '€' }, 'avec « Rapporté à », l’unité est « % »'],
    ['a number of euros', { relativeTo: '', unit: 'nombre' }, 'pour cette mesure, écrivez l’unité « € »'],
    ['a part of something smaller', { relativeTo: 'TPE' }, 'la part pourrait dépasser 100 %'],
    ['an unknown scope', { scope: 'entite=Usine' }, 'ajoutez « entite=Usine » à « Périmètres déclarés »'],
    ['an unreadable scope', { scope: 'DSI' }, 'écrivez un périmètre comme « entite=DSI »'],
    ['an unreadable target', { targets: 'plus' }, 'écrivez « 30 % », ou une cible par année'],
    ['an unreadable threshold', { alert: 'bas' }, 'écrivez une valeur dans l’unité'],
    ['a measure out of the list', { measure: 'Chiffre' }, 'choisissez une valeur de la liste'],
  ])('says what to write instead of %s', (_, cells, sentence) => {
    expect(problemsOf({ ...mine, ...cells } as IndicatorCells).join()).toContain(sentence);
  });

  it('keeps the first of two rows with one code', () => {
    expect(problemsOf(mine, { ...mine, code: 'moi-01' })).toEqual([
      'Indicateurs, ligne 3, Code (« moi-01 ») : ce code existe déjà plus haut : donnez-lui un autre code, par exemple « MOI-01 ».',
    ]);
  });

  it('limits an indicator to its own declared scope', () => {
    const { figure } = computeFigures({
      suppliers: [aSupplier({ inseeClass: 'ETI' }), aSupplier({ code: 'F2', inseeClass: 'GE' })],
      purchases: [
        aPurchase({ entity: 'DSI', euros: 10 }),
        aPurchase({ supplier: 'F2', entity: 'dsi', euros: 30 }),
        aPurchase({ entity: 'Siège', euros: 500 }),
      ],
      settings: { 'Périmètres déclarés': 'entite=DSI' },
      indicators: [{ ...mine, scope: 'Entité=DSI' }],
    });
    expect(figure('MOI-01')).toMatchObject({ value: 0.25, denominator: 4_000 });
  });
});
