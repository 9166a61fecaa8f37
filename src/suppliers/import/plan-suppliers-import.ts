import { lotsTab } from '../../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { TabCells } from '../../plans/cell';
import { appendable } from '../../workbook/appendable';
import { decodeRows } from '../../workbook/decode-rows';
import { finishImport, type ImportOutcome } from '../../workbook/import/finish-import';
import type { SentenceOf } from '../../workbook/import/import-notes';
import { targetsOf, type ImportTarget } from '../../workbook/import/import-targets';
import type { ImportTask } from '../../workbook/import/import-task';
import type { ImportMoment } from '../../workbook/import/lots';
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
): ImportOutcome<SupplierImportCode> {
  const opened = readTable(request.rows, request.columns, supplierTargets(), missingSupplierColumns);
  if ('refused' in opened) return opened;
  const { table } = opened;
  const read = readSupplierLines(table, decodeRows(suppliersTab, tabs.suppliers).rows, words);
  const placed = placeSuppliers(read, tabs.suppliers, moment.lot, headersOf(table), words);
  return finishImport({
    ...{ request, table, moment, rejected: read.rejected, sentenceOf: words.sentenceOf },
    ...{ lots: appendable(lotsTab, tabs.lots), corrections: appendable(rejectedLinesTab, tabs.rejected) },
    isEmpty: read.kept.length === 0,
    counts: {
      retenues: read.kept.length,
      rejetees: read.rejected.length,
      ajoutees: placed.added,
      inchangees: placed.unchanged,
      enAttente: 0,
    },
    notices: [...read.notices, ...placed.conflicts],
    replaced: replacedTexts(undefined, placed.replaced),
    steps: placed.steps,
  });
}
