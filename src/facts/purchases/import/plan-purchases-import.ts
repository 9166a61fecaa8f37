import { lotsTab } from '../../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { amountOfCents, eurosOf } from '../../../model/amount';
import type { TabCells } from '../../../plans/cell';
import type { PlanStep } from '../../../plans/workbook-plan';
import { appendRows } from '../../../workbook/append-rows';
import { appendable } from '../../../workbook/appendable';
import { findColumns } from '../../../workbook/find-columns';
import { finishImport, type ImportOutcome } from '../../../workbook/import/finish-import';
import type { SentenceOf } from '../../../workbook/import/import-notes';
import type { ImportTask } from '../../../workbook/import/import-task';
import type { ImportMoment } from '../../../workbook/import/lots';
import { readTable } from '../../../workbook/import/read-table';
import { replacedTexts, type ReplacedRows } from '../../../workbook/import/replaced-cells';
import type { SupplierWords } from '../../../suppliers/import/supplier-import-codes';
import { judgePurchases, type JudgedPurchases } from './judge-purchases';
import type { PurchaseImportCode } from './purchase-import-codes';
import { missingPurchaseColumns, purchaseTargets } from './purchase-targets';

/** Tabs that an import of purchases reads and writes. */
export interface PurchaseImportTabs {
  readonly purchases: TabCells;
  readonly suppliers: TabCells;
  readonly rejected: TabCells;
  readonly lots: TabCells;
}

/** French words of an import, from text/. */
export interface PurchaseImportWords extends SupplierWords {
  readonly sentenceOf: SentenceOf<PurchaseImportCode>;
}

/** How many lines are kept, each way, and what they come to. */
function countsOf({ placed, rejected, read }: JudgedPurchases) {
  const count = { added: 0, unchanged: 0, waiting: 0 };
  let sum = 0;
  for (const { verdict, row } of placed.lines) {
    count[verdict]++;
    if (verdict !== 'waiting') sum += row.amount;
  }
  return {
    counts: {
      retenues: count.added + count.unchanged,
      rejetees: rejected.length,
      ajoutees: count.added,
      inchangees: count.unchanged,
      enAttente: count.waiting,
    },
    sums: { sommeLue: eurosOf(amountOfCents(read.sum)), sommeRetenue: eurosOf(amountOfCents(sum)) },
  };
}

function replacedRows({ rows }: TabCells, deleted: readonly number[]): ReplacedRows | undefined {
  const { headerRow } = findColumns(purchasesTab, rows);
  if (headerRow === undefined || deleted.length === 0) return undefined;
  return {
    tab: purchasesTab.name,
    headers: (rows[headerRow] ?? []).map(String),
    rows: deleted.map((row) => rows[row - 1] ?? []),
  };
}

function stepsOf({ placed, newSuppliers }: JudgedPurchases, tabs: PurchaseImportTabs, lot: string): PlanStep[] {
  const added = placed.lines
    .filter(({ verdict }) => verdict === 'added')
    .map(({ row, resolution }) => ({ ...row, supplier: resolution.reference, lot }));
  const { deleted } = placed;
  return [
    ...appendRows(suppliersTab, tabs.suppliers, newSuppliers),
    ...appendRows(purchasesTab, tabs.purchases, added),
    ...(deleted.length > 0 ? [{ do: 'delete-rows', tab: purchasesTab.name, rows: deleted } as const] : []),
  ];
}

/**
 * What an import of purchases writes and answers. The lot is opened in `_file` first and committed last, so that an
 * interrupted import is undone; a file that is already there gives an empty plan.
 */
export function planPurchasesImport(
  request: ImportTask,
  tabs: PurchaseImportTabs,
  moment: ImportMoment,
  words: PurchaseImportWords,
): ImportOutcome<PurchaseImportCode> {
  const read = readTable(request.rows, request.columns, purchaseTargets(), missingPurchaseColumns);
  if ('refused' in read) return read;
  const { table } = read;
  const judged = judgePurchases(table, request, tabs, moment.lot, words);
  const { rejected, notices, placed } = judged;
  const { counts, sums } = countsOf(judged);
  return finishImport({
    ...{ request, table, moment, rejected, notices, sentenceOf: words.sentenceOf, counts, sums },
    ...{ lots: appendable(lotsTab, tabs.lots), corrections: appendable(rejectedLinesTab, tabs.rejected) },
    isEmpty: counts.retenues === 0,
    replaced: replacedTexts(replacedRows(tabs.purchases, placed.deleted), []),
    steps: stepsOf(judged, tabs, moment.lot),
  });
}
