import { lotsTab } from '../../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { ImportResult } from '../../bridge/messages';
import type { Issue } from '../../model/issue';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { appendRows } from '../../workbook/append-rows';
import { decodeRows } from '../../workbook/decode-rows';
import { importNote, type SentenceOf } from '../../workbook/import/import-notes';
import { targetsOf, type ImportTarget } from '../../workbook/import/import-targets';
import type { ImportTask } from '../../workbook/import/import-task';
import type { ImportMoment } from '../../workbook/import/lots';
import { planLot } from '../../workbook/import/plan-lot';
import { readTable, type ImportTable } from '../../workbook/import/read-table';
import { replacedTexts } from '../../workbook/import/replaced-cells';
import { placeSuppliers } from './place-suppliers';
import { readSupplierLines } from './read-supplier-lines';
import type { SupplierImportCode, SupplierKey, SupplierWords } from './supplier-import-codes';

/** Tabs that an import of suppliers reads and writes. */
export interface SupplierImportTabs {
  readonly suppliers: TabCells;
  readonly rejected: TabCells;
  readonly lots: TabCells;
}

/** French words of an import, from text/. */
export interface SupplierImportWords extends SupplierWords {
  readonly sentenceOf: SentenceOf<SupplierImportCode>;
}

/** Either every reason to refuse the whole file (nothing is to be written), or what to write and to answer. */
export type SuppliersImport =
  | { readonly refused: readonly Issue<SupplierImportCode>[] }
  | { readonly plan: WorkbookPlan; readonly result: ImportResult };

const identifying = ['code', 'siren', 'siret', 'name'] as const satisfies readonly SupplierKey[];

/** Everything that a file of suppliers may feed. */
export function supplierTargets(): ImportTarget<SupplierKey>[] {
  return targetsOf(suppliersTab.name, suppliersTab.columns);
}

/** What a file of suppliers lacks: something to tell one from another. */
export function missingSupplierColumns(columns: ReadonlyMap<SupplierKey, number>): string[] {
  if (columns.has('vatNumber') || identifying.some((key) => columns.has(key))) return [];
  return [identifying.map((key) => suppliersTab.columns[key].header).join(' / ')];
}

function byLine(issues: readonly Issue<SupplierImportCode>[]): Issue<SupplierImportCode>[] {
  return [...issues].sort((a, b) => a.line - b.line);
}

function headersOf({ headers, columns }: ImportTable<SupplierKey>): (key: SupplierKey) => string {
  return (key) => headers[columns.get(key) ?? -1] ?? suppliersTab.columns[key].header;
}

/**
 * What an import of suppliers writes and answers: new rows, and blank cells filled on known ones. A value that stands is
 * never changed; identical files give an empty plan.
 */
export function planSuppliersImport(
  request: ImportTask,
  tabs: SupplierImportTabs,
  moment: ImportMoment,
  words: SupplierImportWords,
): SuppliersImport {
  const opened = readTable(request.rows, request.columns, supplierTargets(), missingSupplierColumns);
  if ('refused' in opened) return opened;
  const { table } = opened;
  const read = readSupplierLines(table, decodeRows(suppliersTab, tabs.suppliers).rows, words);
  if (read.kept.length === 0 && !request.replay) {
    const nothing = { code: 'nothing-kept', line: table.lines[0]?.line ?? 1, column: '', value: '' } as const;
    return { refused: [nothing, ...read.rejected, ...read.notices] };
  }
  const placed = placeSuppliers(read, tabs.suppliers, moment.lot, headersOf(table), words);
  const rejected = byLine(read.rejected);
  const notices = byLine([...read.notices, ...placed.conflicts]);
  const result: ImportResult = {
    lues: table.lines.length,
    retenues: read.kept.length,
    rejetees: rejected.length,
    ajoutees: placed.added,
    inchangees: placed.unchanged,
    enAttente: 0,
    sommeLue: 0,
    sommeRetenue: 0,
    rejets: rejected.map((issue) => importNote(issue, words.sentenceOf)),
    signalements: notices.map((issue) => importNote(issue, words.sentenceOf)),
    signalees: notices.length,
  };
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
    replaced: replacedTexts(undefined, placed.replaced),
    replay: request.replay,
    steps: placed.steps,
  });
  return { plan, result };
}
