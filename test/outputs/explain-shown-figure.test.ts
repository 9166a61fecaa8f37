import { figuresTab } from '../../sheets-templates/figures-tab';
import { explainShownFigure } from '../../src/outputs/explain-shown-figure';
import { figureBookOf } from '../../src/outputs/figure-book';
import { bookOfSlices, slicesOf, slicesToExplain } from '../../src/outputs/figure-slices';
import { formulas } from '../../src/outputs/formulas';
import { parseExplainResult } from '../../src/bridge/parse-explanation';
import { refresh } from '../../src/outputs/refresh';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay, aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { afterPlan, aWorkbook } from '../builders/a-workbook';

const today = aDay('2026-11-23');
const suppliers = [
  aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21' }),
  aSupplier({ code: 'F2', inseeClass: 'GE' }),
  aSupplier({ code: 'F3', headcountBand: '12' }),
];
const purchases = [
  aPurchase({ supplier: 'F1', invoice: 'A-1', line: '1', euros: 100, entity: 'DSI' }),
  aPurchase({ supplier: 'F2', invoice: 'A-2', euros: 300 }),
  aPurchase({ supplier: 'F3', euros: 100 }),
  aPurchase({ supplier: 'F1', euros: 7, outOfScope: 'amende' }),
];
const settings = { 'Périmètres déclarés': 'entite=DSI' };
const tabs = aWorkbook({ suppliers, purchases, settings });
const after = afterPlan(tabs, refresh({ tabs, today, stamp: 'x' }).plan);
const stored = decodeRows(figuresTab, after.get(figuresTab.name)!).rows.map(({ row }) => row);
const book = () => figureBookOf(stored);

const table = [
  ['Indicateur', 'ACH-01 · Part des achats réalisés auprès des TPE-PME'],
  ['Période', '2025'],
  ['Périmètre', 'tout'],
  ['Valeur', 0.4],
  ['Numérateur', 200],
  ['Dénominateur', 500],
  ['Couverture', 1],
  ['Dont présumé', 0.2],
  ['Borne basse', 0.4],
  ['Borne haute', 0.4],
  ['Lignes hors des chiffres', 1],
  ['Actualisé le', '2026-11-23'],
];

describe('=EXPLIQUER', () => {
  it('gives the parts of a figure with their names, and no row of data', () => {
    expect(formulas.EXPLIQUER(book, ['ach-01'])).toEqual(table);
    expect(formulas.EXPLIQUER(book, ['ACH-01', '2025', '', 'MAJ'])).toEqual(table);
  });

  it('answers the same from one quick text, without the tab', () => {
    const { rows } = refresh({ tabs, today, stamp: 'x' });
    const slices = slicesOf(rows);
    const wanted = slicesToExplain(['ACH-01']);
    const quick = bookOfSlices(
      (name) => (wanted.includes(name) ? slices.get(name) : undefined),
      () => {
        throw new Error('the tab is not needed');
      },
    );
    expect(formulas.EXPLIQUER(() => quick!, ['ACH-01'])).toEqual(table);
  });

  it('says why there is no value, and takes one figure at a time', () => {
    const rows = formulas.EXPLIQUER(book, ['ACH-01', '2025-T1']);
    expect(rows).toContainEqual(['Valeur', 'n.d. : Aucun achat sur la période.']);
    expect(rows).toContainEqual(['Couverture', 'n.d.']);
    expect(() => formulas.EXPLIQUER(book, [[['ACH-01', 'ACH-04']]])).toThrow('Un seul chiffre à la fois');
    expect(() => formulas.EXPLIQUER(book, ['ZZZ'])).toThrow('Indicateur inconnu');
  });
});

describe('« Expliquer un chiffre »', () => {
  it('gives the figure as shown, its components, the keys of its lines and what no figure counts', () => {
    const explained = explainShownFigure(after, { code: 'ACH-01', period: '', scope: '' }, today);
    expect(explained.chiffre).toMatchObject({ code: 'ACH-01', periode: '2025', valeur: 0.4, numerateur: 200 });
    expect(
      explained.composantes.map(({ libelle, montant, numerateur, presume }) => [libelle, montant, numerateur, presume]),
    ).toEqual([
      ['grandes entreprises, catégorie INSEE', 300, false, false],
      ['PME (hors TPE), catégorie INSEE', 100, true, false],
      ['PME (hors TPE), catégorie présumée d’après l’effectif', 100, true, true],
    ]);
    expect(explained.lignes).toEqual({
      cles: [
        { ligne: 2, cle: 'A-1 / 1' },
        { ligne: 4, cle: '' },
      ],
      total: 2,
    });
    expect(explained.exclusions).toMatchObject([{ code: 'outOfScope', lignes: 1 }]);
    expect(explained.aActualiser).toBe(false);
  });

  it('is read by the page as it was sent, and told in French', () => {
    const explained = explainShownFigure(after, { code: 'ACH-01', period: '', scope: '' }, today);
    expect(parseExplainResult(JSON.parse(JSON.stringify(explained)))).toEqual(explained);
    const spaced = explained.resume.map((line) => line.replace(/\s/g, ' '));
    expect(spaced).toEqual([
      'ACH-01, 2025 : 40,0 %',
      'Couverture : 100,0 % du montant',
      'Dont présumé d’après l’effectif : 20,0 points',
      'Entre 40,0 % et 40,0 % selon les fournisseurs inconnus',
      'Actualisé le 23/11/2026',
      'grandes entreprises, catégorie INSEE (au dénominateur seulement) : 300,00 €, 1 fournisseur, 1 ligne',
      'PME (hors TPE), catégorie INSEE (compté) : 100,00 €, 1 fournisseur, 1 ligne',
      'PME (hors TPE), catégorie présumée d’après l’effectif (compté) : 100,00 €, 1 fournisseur, 1 ligne',
      'Lignes d’Achats comptées : 2, 4',
      'Hors des chiffres : 1 ligne hors périmètre (motif écrit dans Achats) : 7,00 €',
    ]);
  });

  it('keeps to a declared scope', () => {
    const { composantes } = explainShownFigure(after, { code: 'ACH-05', period: '2025', scope: 'entite=DSI' }, today);
    expect(composantes.map(({ montant }) => montant)).toEqual([100]);
  });

  it('says when purchases came since the refresh', () => {
    const more = aWorkbook({ suppliers, purchases: [...purchases, aPurchase({ euros: 1 })], settings });
    more.set(figuresTab.name, after.get(figuresTab.name)!);
    expect(explainShownFigure(more, { code: 'ACH-01', period: '', scope: '' }, today).aActualiser).toBe(true);
  });
});
