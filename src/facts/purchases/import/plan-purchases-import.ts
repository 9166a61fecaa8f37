import { lotsTab } from '../../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import type { ImportResult } from '../../../bridge/messages';
import { amountOfCents, eurosOf } from '../../../model/amount';
import type { Issue } from '../../../model/issue';
import type { TabCells } from '../../../plans/cell';
import type { PlanStep, WorkbookPlan } from '../../../plans/workbook-plan';
import { appendRows } from '../../../workbook/append-rows';
import { findColumns } from '../../../workbook/find-columns';
import { importNote, type SentenceOf } from '../../../workbook/import/import-notes';
import type { ImportTask } from '../../../workbook/import/import-task';
import type { ImportMoment } from '../../../workbook/import/lots';
import { planLot } from '../../../workbook/import/plan-lot';
import { readTable, type ImportTable } from '../../../workbook/import/read-table';
import { replacedTexts, type ReplacedRows } from '../../../workbook/import/replaced-cells';
import type { SupplierWords } from '../../../suppliers/import/supplier-import-codes';
import { judgePurchases, type JudgedPurchases } from './judge-purchases';
import type { PurchaseImportCode } from './purchase-import-codes';
import { missingPurchaseColumns, purchaseTargets, type PurchaseTargetKey } from './purchase-targets';

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

/** Either every reason to refuse the whole file (nothing is to be written), or what to write and to answer. */
export type PurchasesImport =
  | { readonly refused: readonly Issue<PurchaseImportCode>[] }
  | { readonly plan: WorkbookPlan; readonly result: ImportResult };

function resultOf(
  table: ImportTable<PurchaseTargetKey>,
  judged: JudgedPurchases,
  words: PurchaseImportWords,
): ImportResult {
  const count = { added: 0, unchanged: 0, waiting: 0 };
  let sum = 0;
  for (const { verdict, row } of judged.placed.lines) {
    count[verdict]++;
    if (verdict !== 'waiting') sum += row.amount;
  }
  return {
    lues: table.lines.length,
    retenues: count.added + count.unchanged,
    rejetees: judged.rejected.length,
    ajoutees: count.added,
    inchangees: count.unchanged,
    enAttente: count.waiting,
    sommeLue: eurosOf(amountOfCents(judged.read.sum)),
    sommeRetenue: eurosOf(amountOfCents(sum)),
    rejets: judged.rejected.map((issue) => importNote(issue, words.sentenceOf)),
    signalements: judged.notices.map((issue) => importNote(issue, words.sentenceOf)),
    signalees: judged.notices.length,
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
): PurchasesImport {
  const read = readTable(request.rows, request.columns, purchaseTargets(), missingPurchaseColumns);
  if ('refused' in read) return read;
  const { table } = read;
  const judged = judgePurchases(table, request, tabs, moment.lot, words);
  const { rejected, notices } = judged;
  const result = resultOf(table, judged, words);
  if (result.retenues === 0 && !request.replay) {
    const nothing = { code: 'nothing-kept', line: table.lines[0]?.line ?? 1, column: '', value: '' } as const;
    return { refused: [nothing, ...rejected, ...notices] };
  }
  const plan = planLot({
    moment,
    about: { type: request.type, file: request.fileName, kept: result.retenues, rejected: result.rejetees },
    lots: { tab: lotsTab, cells: tabs.lots, append: (rows) => appendRows(lotsTab, tabs.lots, rows) },
    corrections: {
      tab: rejectedLinesTab,
      cells: tabs.rejected,
      append: (rows) => appendRows(rejectedLinesTab, tabs.rejected, rows),
    },
    table,
    mapping: request.columns,
    rejected,
    notices,
    sentenceOf: words.sentenceOf,
    replaced: replacedTexts(replacedRows(tabs.purchases, judged.placed.deleted), []),
    steps: stepsOf(judged, tabs, moment.lot),
    replay: request.replay,
  });
  return { plan, result };
}
