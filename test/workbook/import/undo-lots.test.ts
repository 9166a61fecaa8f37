import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { planPurchasesImport } from '../../../src/facts/purchases/import/plan-purchases-import';
import { importWords } from '../../../src/text/import-sentences';
import { planUndo } from '../../../src/workbook/import/undo-lots';
import { anImport, applied, emptyBook, moment, recordsOf, type Book } from '../../builders/an-import';

describe('planUndo', () => {
  const purchases = (amount: string) =>
    anImport({
      replace: true,
      rows: [
        ['Facture', 'Ligne', 'SIREN', 'Date', 'HT'],
        ['A1', '1', '552081317', '01/02/2025', amount],
        ['A2', '1', '552081317', '01/02/2025', '5'],
      ],
    });
  const import1 = planPurchasesImport(purchases('10'), emptyBook(), moment, importWords);
  if ('refused' in import1) throw new Error('refused');
  const book = applied(emptyBook(), import1.plan);
  const import2 = planPurchasesImport(purchases('12'), book, { ...moment, lot: 'L2' }, importWords);
  if ('refused' in import2) throw new Error('refused');
  const holders = (now: Book) => [
    { tab: purchasesTab, cells: now.purchases },
    { tab: suppliersTab, cells: now.suppliers },
  ];
  const undone = (now: Book) => planUndo({ tab: lotsTab, cells: now.lots }, holders(now));
  const before = recordsOf(purchasesTab, book.purchases);
  const byInvoice = (records: ReturnType<typeof recordsOf>) =>
    [...records].sort((a, b) => String(a['invoice']).localeCompare(String(b['invoice'])));

  test('rien à annuler après un import validé', () => {
    expect(undone(applied(book, import2.plan)).plan).toEqual([]);
  });

  test.each(import2.plan.slice(0, -1).map((_, index) => index + 1))(
    'un import interrompu après %d étapes est défait',
    (steps) => {
      const broken = applied(book, import2.plan.slice(0, steps));
      const { plan, conflicts, lots } = undone(broken);
      const after = applied(broken, plan);
      expect(lots).toEqual(['L2']);
      expect(conflicts).toEqual([]);
      expect(byInvoice(recordsOf(purchasesTab, after.purchases))).toEqual(byInvoice(before));
      expect(undone(after).plan).toEqual([]);
    },
  );

  test('une facture ressaisie entre-temps est un conflit : elle n’est pas rétablie', () => {
    const broken = applied(book, import2.plan.slice(0, -1));
    const typed = broken.purchases.rows.map((row) => row.map((cell) => (cell === 'L2' ? '' : cell)));
    const now = { ...broken, purchases: { ...broken.purchases, rows: typed } };
    expect(undone(now).conflicts).toMatchObject([{ code: 'row-changed-since', value: 'A1' }]);
  });
});
