import { purchaseTargets } from '../../../src/facts/purchases/import/purchase-targets';
import { missingPurchaseColumns } from '../../../src/facts/purchases/import/purchase-targets';
import { readTable } from '../../../src/workbook/import/read-table';

const read = (rows: string[][], mapping: Record<string, string> = {}) =>
  readTable(rows, mapping, purchaseTargets(), missingPurchaseColumns);
const codesOf = (rows: string[][], mapping: Record<string, string> = {}) => {
  const outcome = read(rows, mapping);
  return 'refused' in outcome ? outcome.refused.map(({ code, column }) => [code, column]) : 'read';
};
const header = ['Facture', 'SIRET', 'Date', 'HT'];
const line = ['F1', '55208131766522', '31/12/2025', '12,50'];

describe('readTable', () => {
  test('la ligne d’en-têtes peut suivre un titre et des lignes vides', () => {
    const outcome = read([['Extraction ERP'], [], header, ['', '', '', ''], line]);
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.table.lines).toEqual([{ line: 5, cells: line }]);
    expect([...outcome.table.columns]).toEqual([
      ['invoice', 0],
      ['supplier', 1],
      ['invoicedOn', 2],
      ['amount', 3],
    ]);
  });

  test('SIREN et SIRET côte à côte : le SIRET nomme le fournisseur, le SIREN le complète', () => {
    const outcome = read([['SIREN', 'SIRET', 'Date', 'HT'], line]);
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.table.columns.get('supplier')).toBe(1);
    expect(outcome.table.columns.get('supplier:siren')).toBe(0);
  });

  test('une correspondance donnée l’emporte sur les en-têtes reconnus', () => {
    const outcome = read([['Montant', 'Net', 'SIRET', 'Date'], line], { Net: 'Montant HT' });
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.table.columns.get('amount')).toBe(1);
  });

  test('une cible vide écarte une colonne', () => {
    const outcome = read(
      [
        ['Ligne', ...header],
        ['9', ...line],
      ],
      { Ligne: '' },
    );
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.table.columns.has('line')).toBe(false);
  });

  test.each<[string, string[][], Record<string, string>, unknown]>([
    ['un fichier vide', [[''], []], {}, [['empty-file', '']]],
    ['un en-tête sans ligne', [header], {}, [['empty-file', '']]],
    [
      'aucun en-tête connu',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      {},
      [['no-header', '']],
    ],
    [
      'une correspondance vers une colonne absente du fichier',
      [header, line],
      { Prix: 'Montant HT' },
      [['unknown-file-header', 'Prix']],
    ],
    ['une correspondance vers une colonne inconnue', [header, line], { HT: 'Montant net' }, [['unknown-target', 'HT']]],
    [
      'deux colonnes vers une cible',
      [header, line],
      { HT: 'Montant HT', Facture: 'Montant HT' },
      [['target-twice', 'Facture']],
    ],
    [
      'un en-tête utile en double',
      [
        [...header, 'HT'],
        [...line, '3'],
      ],
      {},
      [['doubled-header', 'HT']],
    ],
    [
      'une colonne obligatoire absente',
      [
        ['SIRET', 'Facture'],
        ['1', 'F1'],
      ],
      {},
      [
        ['missing-column', 'Montant HT'],
        ['missing-column', 'Date facture / Date paiement / Année'],
      ],
    ],
    ['un JSON DECP', [['{"marches": {"marche": [{"id": "1"}]}}']], {}, [['decp-json', '']]],
    ['un JSON DECP sur plusieurs lignes', [['{'], ['"marches": ['], ['{"id": "1"']], {}, [['decp-json', '']]],
  ])('%s est refusé, avec chaque raison', (_, rows, mapping, expected) => {
    expect(codesOf(rows, mapping)).toEqual(expected);
  });

  test('un en-tête en double qui ne sert pas est signalé, l’import continue', () => {
    const outcome = read([
      [...header, 'Libellé', 'Libellé'],
      [...line, 'a', 'b'],
    ]);
    if ('refused' in outcome) throw new Error('refused');
    expect(outcome.table.notices).toEqual([
      { code: 'unused-doubled-header', line: 1, column: 'Libellé', value: 'Libellé' },
    ]);
  });
});
