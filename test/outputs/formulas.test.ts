import { figuresTab } from '../../sheets-templates/figures-tab';
import { figureBookOf } from '../../src/outputs/figure-book';
import { figureMessages } from '../../src/outputs/figures-message';
import { formulas } from '../../src/outputs/formulas';
import { refresh } from '../../src/outputs/refresh';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay, aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { afterPlan, aWorkbook } from '../builders/a-workbook';

const tabs = aWorkbook({
  suppliers: [
    aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21' }),
    aSupplier({ code: 'F2', inseeClass: 'GE' }),
  ],
  purchases: [
    aPurchase({ supplier: 'F1', euros: 100.1, on: '2025-02-01', entity: 'DSI' }),
    aPurchase({ supplier: 'F2', euros: 300.3, on: '2025-08-01', entity: 'Siège' }),
    aPurchase({ supplier: 'F1', euros: 50, on: '2026-01-05', entity: 'Siège' }),
  ],
  settings: { 'Périmètres déclarés': 'entite=DSI | famille=Conseil' },
});
const plan = refresh({ tabs, today: aDay('2026-11-23'), stamp: 'x' }).plan;
const stored = decodeRows(figuresTab, afterPlan(tabs, plan).get(figuresTab.name)!).rows.map(({ row }) => row);
const book = figureBookOf(stored);
const open = () => book;
const neverOpened = () => {
  throw new Error('no figure is needed');
};

describe('formulas over the figures of the last refresh', () => {
  it('answers for a year as number or text, a quarter, a month, 12M; empty = last complete year', () => {
    expect(formulas.PART_PME(open, [2025])).toBeCloseTo(0.25, 12);
    expect(formulas.PME_SHARE(open, ['2025', '', 'MAJ'])).toBeCloseTo(0.25, 12);
    expect(formulas.PME_SHARE(open, [])).toBeCloseTo(0.25, 12);
    expect(formulas.PART_PME(open, ['2025-T1'])).toBe(1);
    expect(formulas.PART_PME(open, ['2025-08'])).toBe(0);
    expect(formulas.ACHATS_PME(open, ['2025'])).toBe(100.1);
    expect(formulas.NB_PME(open, ['12m'])).toBe(1);
  });

  it('knows codes bare and full, in any case', () => {
    expect(formulas.INDICATEUR(open, ['ACH-06', 2025])).toBe(1);
    expect(formulas.INDICATEUR(open, ['ach-06-n', 2025])).toBe(1);
  });

  it('answers for declared scopes, however they are spelled', () => {
    expect(formulas.PART_PME(open, [2025, 'entite=DSI'])).toBe(1);
    expect(formulas.PART_PME(open, [2025, 'Entité = dsi'])).toBe(1);
  });

  it('« périmètre à déclarer dans Paramètres » for another scope', () => {
    expect(() => formulas.PART_PME(open, [2025, 'entite=Usine'])).toThrow('périmètre à déclarer dans Paramètres');
  });

  it.each([
    [['ACH-01', 2019], 'Aucun achat sur 2019.'],
    [['ACH-01', '2025-T5'], 'Période inconnue'],
    [['ACH-01', 2025, 'famille=Conseil'], 'Aucun achat sur la période.'],
    [['ZZZ-01', 2025], 'Indicateur inconnu ou non suivi'],
    [['MED-01', 2025], 'importez ce que le médiateur publie'],
    [['MED-03', 2025], '« MED-03 » reste dans le classeur du médiateur'],
    [['ACH-01', 2025, 'DSI'], 'Périmètre illisible'],
  ])('says in French why %j has no value', (values, sentence) => {
    expect(() => formulas.INDICATEUR(open, values)).toThrow(sentence);
  });

  it('says that nothing was refreshed yet', () => {
    expect(() => formulas.PART_PME(() => figureBookOf([]), [2025])).toThrow('Actualiser les indicateurs');
  });

  it('gives back the shape of a range, problems as text, blanks as blanks', () => {
    expect(
      formulas.ACHATS_PME(open, [
        [
          [2025, 2026],
          ['', 2019],
        ],
      ]),
    ).toEqual([
      [100.1, 50],
      ['', 'Aucun achat sur 2019.'],
    ]);
  });
});

describe('formulas without figures', () => {
  it('CATEGORIE_ENTREPRISE follows the décret 2008-1354; NC where nothing can be concluded', () => {
    expect(formulas.CATEGORIE_ENTREPRISE(neverOpened, [12, 80e6, 60e6])).toBe('ETI');
    expect(formulas.CATEGORIE_ENTREPRISE(neverOpened, [12])).toBe('NC');
    expect(formulas.CATEGORIE_ENTREPRISE(neverOpened, [5, '1 500 000', '', 'GE'])).toBe('GE');
    expect(formulas.CATEGORIE_ENTREPRISE(neverOpened, [[[9], [10]], 2e6])).toEqual([['TPE'], ['PME']]);
    expect(() => formulas.CATEGORIE_ENTREPRISE(neverOpened, ['dix'])).toThrow('Nombre attendu');
  });

  it('SIREN_VALIDE, SIRET_VALIDE and TVA_INTRA take numbers, texts, spaces and ranges', () => {
    expect(formulas.SIREN_VALIDE(neverOpened, ['732 829 320'])).toBe(true);
    expect(formulas.SIREN_VALIDE(neverOpened, [732829321])).toBe(false);
    expect(formulas.SIREN_VALIDE(neverOpened, [5580113])).toBe(true);
    expect(formulas.SIREN_VALIDE(neverOpened, ['5580113'])).toBe(false);
    expect(formulas.SIREN_VALIDE(neverOpened, [''])).toBe('');
    expect(formulas.SIRET_VALIDE(neverOpened, [[[35600000049837, '']]])).toEqual([[true, '']]);
    expect(formulas.TVA_INTRA(neverOpened, [732829320])).toBe('FR44732829320');
    expect(() => formulas.TVA_INTRA(neverOpened, ['123'])).toThrow('SIREN invalide');
  });
});

describe('figureMessages', () => {
  it('carries a figure with the words of the contract', () => {
    expect(figureMessages(stored).find(({ code, perimetre }) => code === 'ACH-01' && perimetre === '')).toEqual({
      code: 'ACH-01',
      libelle: 'Part des achats réalisés auprès des TPE-PME',
      periode: '2025',
      perimetre: '',
      valeur: 0.25,
      unite: '%',
      numerateur: 100.1,
      denominateur: 400.4,
      couverture: 1,
      presume: 0,
      borneBasse: 0.25,
      borneHaute: 0.25,
      cible: null,
      statut: 'sans cible',
      raison: '',
      actualiseLe: '2026-11-23',
    });
  });

  it('gives the year that is asked for, and null with its reason where nothing can be computed', () => {
    const found = figureMessages(stored, 2025).find(({ perimetre }) => perimetre === 'famille=Conseil');
    expect(found).toMatchObject({ valeur: null, statut: 'non calculable', raison: 'Aucun achat sur la période.' });
    expect(figureMessages(stored, 2019)).toEqual([]);
  });
});
