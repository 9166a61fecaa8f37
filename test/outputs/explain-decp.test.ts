import { figuresTab } from '../../sheets-templates/figures-tab';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { parseExplainResult } from '../../src/bridge/parse-explanation';
import { explainShownFigure } from '../../src/outputs/explain-shown-figure';
import { figureBookOf } from '../../src/outputs/figure-book';
import { formulas } from '../../src/outputs/formulas';
import { refresh } from '../../src/outputs/refresh';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay } from '../builders/a-purchase';
import { afterPlan } from '../builders/a-workbook';
import { tabCells } from '../builders/tab-cells';
import { aConsultation, aLot, tenderTabs, type TenderSample } from '../builders/tenders';

const today = aDay('2026-11-23');
type State = 'committed' | 'undone';

function anImport(lot: string, file: string, startedOn: string, state: State = 'committed') {
  return { lot, type: 'decp', file, startedOn, state } as const;
}

const june = anImport('L1', 'juin.csv', '2026-06-30 17:05:00');
const october = anImport('L2', 'octobre.json', '2026-10-02 09:00:00');

const sample: TenderSample = {
  consultations: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((reference) =>
    aConsultation({ reference, framework: reference === 'C5' }),
  ),
  lots: [
    aLot({ consultation: 'C1', holders: 'P1', amount: 120_000, decpShared: 120_000, decpNaive: 440_000, lot: 'L1' }),
    aLot({ consultation: 'C2', holders: 'G1', amount: 50_000, decpShared: 70_000, decpNaive: 70_000, lot: 'L2' }),
    aLot({ consultation: 'C3', holders: 'P2', amount: 30_000 }),
    aLot({
      ...{ consultation: 'C4', holders: 'P1', awardedOn: '2024-05-02' },
      ...{ amount: 1000, decpShared: 1000, decpNaive: 9000, lot: 'L1' },
    }),
    aLot({ consultation: 'C5', holders: 'P1', maximum: 10_000, decpShared: 10_000, decpNaive: 30_000, lot: 'L1' }),
    aLot({ consultation: 'C6', holders: 'N1', amount: 5000, decpShared: 5000, decpNaive: 5000, lot: 'L2' }),
  ],
};

function refreshed(imports: readonly ReturnType<typeof anImport>[] = [june, october]) {
  const tabs = tenderTabs(sample);
  tabs.set(lotsTab.name, tabCells(lotsTab, imports));
  return afterPlan(tabs, refresh({ tabs, today, stamp: 'x' }).plan);
}

function explained(code: string, after = refreshed(), period = '2025') {
  return explainShownFigure(after, { code, period, scope: '' }, today);
}

describe('« Expliquer un chiffre… » de marchés venus de DECP', () => {
  it('AO-03-V : la part venue de DECP et les trois montants, par import, de la période expliquée seulement', () => {
    const result = explained('AO-03-V');
    expect(result.decp).toEqual({
      ...{ marches: 3, uneFois: 175_000, partage: 195_000, naif: 515_000 },
      sur: { marches: 4, montant: 205_000 },
      imports: [
        {
          ...{ lot: 'L1', fichier: 'juin.csv', importeLe: '2026-06-30' },
          ...{ marches: 1, uneFois: 120_000, partage: 120_000, naif: 440_000 },
        },
        {
          ...{ lot: 'L2', fichier: 'octobre.json', importeLe: '2026-10-02' },
          ...{ marches: 2, uneFois: 55_000, partage: 75_000, naif: 75_000 },
        },
      ],
    });
    expect(parseExplainResult(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it('le dit en phrases : comptés une fois, puis chaque fichier avec la date et le lot de son import', () => {
    const lines = explained('AO-03-V').resume.map((line) => line.replace(/[\u202f\u00a0]/g, ' '));
    expect(lines.filter((line) => line.includes('DECP') || line.includes('naïf'))).toEqual([
      'Venus de DECP : 3 des 4 marchés et lots que ce chiffre regarde, catégorie inconnue comprise, et 175 000,00 € sur 205 000,00 €. Chacun est compté une fois, pour son montant en vigueur ; un fichier de DECP le répète par titulaire et par modification',
      'juin.csv, importé le 2026-06-30 (lot L1), 1 marché : une fois 120 000,00 € ; partagé entre titulaires 120 000,00 € ; naïf, lignes additionnées 440 000,00 €',
      'octobre.json, importé le 2026-10-02 (lot L2), 2 marchés : une fois 55 000,00 € ; partagé entre titulaires 75 000,00 € ; naïf, lignes additionnées 75 000,00 €',
      'En tout, 3 marchés : une fois 175 000,00 € ; partagé entre titulaires 195 000,00 € ; naïf, lignes additionnées 515 000,00 €',
    ]);
  });

  it('un seul import n’a pas de ligne « En tout »', () => {
    const lines = explained('AO-03-V', refreshed(), '2024').resume;
    expect(lines.filter((line) => line.includes('naïf'))).toHaveLength(1);
  });

  it('les plafonds d’accords-cadres ont les leurs ; AO-03-G et AO-08 ceux des montants attribués', () => {
    expect(explained('AO-03-M').decp).toMatchObject({ marches: 1, uneFois: 10_000, partage: 10_000, naif: 30_000 });
    expect(explained('AO-03-G').decp).toEqual(explained('AO-03-V').decp);
    expect(explained('AO-08').decp).toBeUndefined();
  });

  it('un chiffre qui ne pèse aucun montant n’en dit rien', () => {
    for (const code of ['AO-01', 'AO-03-N', 'INC-06']) expect(explained(code).decp).toBeUndefined();
  });

  it('un import annulé n’est plus dit', () => {
    const undone = { ...october, state: 'undone' } as const;
    expect(explained('AO-03-V', refreshed([june, undone])).decp).toMatchObject({
      ...{ marches: 1, naif: 440_000, sur: { marches: 2, montant: 150_000 } },
      imports: [{ lot: 'L1' }],
    });
  });
});

describe('=EXPLIQUER', () => {
  function table(code: string, period = '2025') {
    const rows = decodeRows(figuresTab, refreshed().get(figuresTab.name)!).rows.map(({ row }) => row);
    return formulas.EXPLIQUER(() => figureBookOf(rows), [code, period]);
  }

  const decpRows = [
    ['Marchés venus de DECP', 3],
    ['DECP, une fois par marché (retenu)', 175_000],
    ['DECP, partagé entre titulaires', 195_000],
    ['DECP, naïf : lignes additionnées', 515_000],
  ];

  it('montre les trois montants côte à côte', () => {
    expect(table('AO-03-V')).toEqual(expect.arrayContaining(decpRows));
    expect(table('AO-03-V', '2024')).toContainEqual(['DECP, naïf : lignes additionnées', 9000]);
  });

  it('n’a pas ces lignes là où rien ne vient de DECP', () => {
    const labels = (code: string) => (table(code) as unknown[][]).map(([label]) => label);
    expect(labels('AO-03-N').filter((label) => String(label).includes('DECP'))).toEqual([]);
  });
});
