import { lotsTab } from '../../../sheets-templates/lots-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { planPurchasesImport } from '../../../src/facts/purchases/import/plan-purchases-import';
import { planSuppliersImport } from '../../../src/suppliers/import/plan-suppliers-import';
import { importWords } from '../../../src/text/import-sentences';
import { planUndo } from '../../../src/workbook/import/undo-lots';
import { anImport, applied, emptyBook, moment, recordsOf, type Book } from '../../builders/an-import';

const headers = ['Code tiers', 'Nom', 'N° SIREN', 'SIRET', 'CP', 'Catégorie INSEE', 'CA', 'ESS'];

function imported(rows: string[][], book: Book = emptyBook(), lot = 'L1') {
  const request = anImport({ type: 'fournisseurs', fileName: 'fournisseurs.csv', rows });
  const outcome = planSuppliersImport(request, book, { ...moment, lot }, importWords);
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused.map(({ code }) => code).join()}`);
  const after = applied(book, outcome.plan);
  const codes = outcome.result.signalements.map(({ ligne, code }) => [ligne, code]);
  return { ...outcome, book: after, suppliers: recordsOf(suppliersTab, after.suppliers), codes };
}

const edf = ['F1', 'EDF', '552 081 317', '', '75008', 'GE', '', 'non'];
const poste = ['F2', 'La Poste', '', '35600000000048', '75015', 'GE', '1 200,50', ''];

describe('planSuppliersImport', () => {
  test('crée une ligne par fournisseur, les identifiants sans espaces', () => {
    const { suppliers, result } = imported([headers, edf, poste]);
    expect(result).toMatchObject({ lues: 2, retenues: 2, rejetees: 0, ajoutees: 2, sommeLue: 0 });
    expect(suppliers).toMatchObject([
      { code: 'F1', name: 'EDF', siren: '552081317', postalCode: '75008', inseeClass: 'GE', ess: 'Non', lot: 'L1' },
      { code: 'F2', siren: '356000000', siret: '35600000000048', turnover: 1200.5 },
    ]);
  });

  test('un en-tête « Code » est le code du fournisseur, que les achats citent', () => {
    const { suppliers } = imported([
      ['Code', 'Raison sociale', 'SIREN'],
      ['F1', 'EDF', '552081317'],
    ]);
    expect(suppliers).toMatchObject([{ code: 'F1', siren: '552081317' }]);
  });

  test('le même fichier une seconde fois ne change rien', () => {
    const first = imported([headers, edf, poste]);
    const second = imported([headers, poste, edf], first.book, 'L2');
    expect(second.plan).toEqual([]);
    expect(second.result).toMatchObject({ ajoutees: 0, inchangees: 2, retenues: 2 });
  });

  test('ne remplit que les cellules vides ; une valeur saisie est gardée et le conflit signalé', () => {
    const first = imported([headers, edf]);
    const second = imported(
      [headers, ['F1', 'EDF SA', '552081317', '55208131766522', '75008', 'GE', '100', '']],
      first.book,
      'L2',
    );
    expect(second.suppliers).toMatchObject([{ name: 'EDF', siret: '55208131766522', turnover: 100 }]);
    expect(second.codes).toEqual([[2, 'supplier-conflict']]);
    expect(second.result).toMatchObject({ ajoutees: 0, inchangees: 0, retenues: 1 });
  });

  test('un fournisseur connu par son SIREN garde son code ; le nouveau code devient un autre code', () => {
    const purchases = anImport({
      rows: [
        ['Facture', 'SIREN', 'Date', 'HT'],
        ['A1', '552081317', '01/02/2025', '10'],
      ],
    });
    const before = planPurchasesImport(purchases, emptyBook(), moment, importWords);
    if ('refused' in before) throw new Error('refused');
    const { suppliers, codes } = imported([headers, edf], applied(emptyBook(), before.plan), 'L2');
    expect(suppliers).toMatchObject([{ code: '552081317', name: 'EDF', aliases: 'F1', postalCode: '75008' }]);
    expect(suppliers[0]).not.toHaveProperty('toCorrect');
    expect(codes).toEqual([]);
  });

  test('la remarque « SIREN à compléter » part avec ce qu’elle demandait', () => {
    const purchases = anImport({
      rows: [
        ['Facture', 'Fournisseur', 'Date', 'HT'],
        ['A1', 'F1', '01/02/2025', '10'],
      ],
    });
    const before = planPurchasesImport(purchases, emptyBook(), moment, importWords);
    if ('refused' in before) throw new Error('refused');
    const book = applied(emptyBook(), before.plan);
    expect(recordsOf(suppliersTab, book.suppliers)[0]).toMatchObject({
      toCorrect: 'SIREN à compléter ; Raison sociale à compléter',
    });
    expect(imported([headers, edf], book, 'L2').suppliers[0]).not.toHaveProperty('toCorrect');
  });

  test('deux codes d’un même SIREN sont un seul fournisseur', () => {
    const twin = ['F9', 'EDF', '552081317', '', '', '', '', ''];
    const first = imported([headers, edf, twin]);
    expect(first.suppliers).toMatchObject([{ code: 'F1', aliases: 'F9' }]);
    expect(first.codes).toEqual([[3, 'same-supplier']]);
    expect(imported([headers, edf, twin], first.book, 'L2').plan).toEqual([]);
  });

  test('un SIREN faux est gardé à corriger ; une ligne sans rien pour la nommer est rejetée', () => {
    const { result, suppliers, codes } = imported([
      headers,
      ['F3', 'Dolmen', '123456789', '', '', '', '', ''],
      ['', '', '', '', '29200', '', '', ''],
    ]);
    expect(result).toMatchObject({ lues: 2, retenues: 1, rejetees: 1 });
    expect(result.rejets).toMatchObject([{ ligne: 3, code: 'no-supplier-key' }]);
    expect(codes).toEqual([[2, 'identifier-filler']]);
    expect(suppliers[0]).toMatchObject({ code: 'F3', toCorrect: 'SIREN à compléter' });
    expect(suppliers[0]).not.toHaveProperty('siren');
  });

  test('une catégorie inconnue est laissée vide et signalée', () => {
    const { suppliers, codes } = imported([headers, ['F3', 'Dolmen', '', '', '', 'petite', '', '']]);
    expect(codes).toEqual([[2, 'not-in-list']]);
    expect(suppliers[0]).not.toHaveProperty('inseeClass');
  });

  test('annuler un lot rend les cellules remplies, sauf celles changées depuis', () => {
    const first = imported([headers, edf]);
    const second = imported(
      [headers, ['F1', 'EDF', '552081317', '55208131766522', '', '', '100', ''], poste],
      first.book,
      'L2',
    );
    const touched = {
      ...second.book.suppliers,
      rows: second.book.suppliers.rows.map((row) => row.map((cell) => (cell === 100 ? 250 : cell))),
    };
    const undo = planUndo(
      { tab: lotsTab, cells: second.book.lots },
      [{ tab: suppliersTab, cells: touched }],
      new Set(['L2']),
    );
    const after = applied({ ...second.book, suppliers: touched }, undo.plan);
    expect(recordsOf(suppliersTab, after.suppliers)).toMatchObject([{ code: 'F1', turnover: 250 }]);
    expect(recordsOf(suppliersTab, after.suppliers)[0]).not.toHaveProperty('siret');
    expect(undo.conflicts).toMatchObject([{ code: 'cell-changed-since', column: 'CA', value: '250' }]);
    expect(recordsOf(lotsTab, after.lots).map(({ state }) => state)).toEqual(['validé', 'annulé', 'annulé']);
  });
});
