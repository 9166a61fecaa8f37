import { keyedImports } from '../../../sheets-templates/keyed-imports';
import { lotsTab } from '../../../sheets-templates/lots-tab';
import { modules } from '../../../sheets-templates/modules';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { entitiesTab } from '../../../sheets-templates/settings/entities-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import type { ImportRequest } from '../../bridge/messages';
import { planPurchasesImport } from '../../facts/purchases/import/plan-purchases-import';
import { decpTargets, missingDecpColumns } from '../../facts/tenders/decp/decp-source';
import { planDecpImport } from '../../facts/tenders/decp/plan-decp-import';
import { missingPurchaseColumns, purchaseTargets } from '../../facts/purchases/import/purchase-targets';
import {
  missingPaymentColumns,
  paymentTargets,
  planPaymentsImport,
} from '../../facts/purchases/payments/plan-payments-import';
import { readTab } from '../../google/read-workbook';
import type { TabCells } from '../../plans/cell';
import {
  missingSupplierColumns,
  planSuppliersImport,
  supplierTargets,
} from '../../suppliers/import/plan-suppliers-import';
import { supplierReferences } from '../../suppliers/supplier-reference';
import { decpWords } from '../../text/decp-summary';
import { importTypeSentences } from '../../text/import-outcome';
import { importTypeLabels } from '../../text/import-panel-sentences';
import { importSentenceOf, importWords, type ImportCode } from '../../text/import-sentences';
import { appendable } from '../../workbook/appendable';
import { decodeRows } from '../../workbook/decode-rows';
import type { TabDefinition } from '../../workbook/define-tab';
import { targetsOf, type ImportTarget } from '../../workbook/import/import-targets';
import { missingKeyedColumns, planKeyedImport } from '../../workbook/import/keyed/plan-keyed-import';
import type { ColumnMapping } from '../../workbook/import/match-columns';
import { previewTable, type TablePreview } from '../../workbook/import/preview-table';
import type { References } from '../../workbook/import/keyed/keyed-codes';
import type { ImportOutcome } from '../../workbook/import/finish-import';
import type { ImportTask } from '../../workbook/import/import-task';
import type { ImportMoment } from '../../workbook/import/lots';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';

type Rows = ImportRequest['rows'];

/** A kind of file that can be imported: the tab that it fills, and how. */
export interface ImportTypeEntry {
  readonly code: string;
  readonly tab: TabDefinition;
  /** What its columns may feed, as `preview` knows them. */
  readonly targets: readonly ImportTarget<string>[];
  readonly preview: (rows: Rows, columns: ColumnMapping) => TablePreview<string>;
  readonly plan: (request: ImportTask, moment: ImportMoment) => ImportOutcome<ImportCode>;
}

function importSuppliers(request: ImportTask, moment: ImportMoment): ImportOutcome<ImportCode> {
  const tabs = {
    suppliers: readInstalledTab(suppliersTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  return planSuppliersImport(request, tabs, moment, importWords);
}

function importPurchases(request: ImportTask, moment: ImportMoment): ImportOutcome<ImportCode> {
  const tabs = {
    purchases: readInstalledTab(purchasesTab),
    suppliers: readInstalledTab(suppliersTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  return planPurchasesImport(request, tabs, moment, importWords);
}

function importPayments(request: ImportTask, moment: ImportMoment): ImportOutcome<ImportCode> {
  const purchases = readInstalledTab(purchasesTab);
  const tabs = { purchases, suppliers: readInstalledTab(suppliersTab), ...readImportTabs() };
  return planPaymentsImport(request, tabs, moment, importSentenceOf);
}

/** The tabs that every import writes besides its own. */
function readImportTabs() {
  return {
    corrections: appendable(rejectedLinesTab, readInstalledTab(rejectedLinesTab)),
    lots: appendable(lotsTab, readInstalledTab(lotsTab)),
  };
}

/** The cells of a module's tab; where it is missing, the refusal names the module to open. */
function readModuleTab(tab: TabDefinition): TabCells {
  const module = modules.find(({ tabs }) => tabs.includes(tab));
  const cells = module ? readTab(tab.name) : readInstalledTab(tab);
  if (!cells) throw new Refusal('missing-tab', importTypeSentences.moduleToOpen(tab.name, module?.label ?? ''));
  return cells;
}

function referencesOf(tab: TabDefinition): References {
  const isReferring = Object.values(tab.columns).some(({ refersTo }) => refersTo?.tab === suppliersTab.name);
  if (!isReferring) return new Map();
  const panel = decodeRows(suppliersTab, readInstalledTab(suppliersTab)).rows;
  return new Map([[suppliersTab.name, supplierReferences(panel)]]);
}

function importKeyed(tab: TabDefinition, request: ImportTask, moment: ImportMoment): ImportOutcome<ImportCode> {
  const tabs = { tab, cells: readModuleTab(tab), references: referencesOf(tab), ...readImportTabs() };
  return planKeyedImport(request, tabs, moment, importSentenceOf);
}

/** A DECP file fills the three tabs of tenders at once. */
function importDecp(request: ImportTask, moment: ImportMoment): ImportOutcome<ImportCode> {
  const tabs = {
    consultations: readModuleTab(consultationsTab),
    tenderLots: readModuleTab(tenderLotsTab),
    offers: readModuleTab(offersTab),
    suppliers: readInstalledTab(suppliersTab),
    entities: readInstalledTab(entitiesTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  return planDecpImport(request, tabs, moment, decpWords);
}

/** What shows the top of a file before it is imported. */
function survey<Key extends string>(
  targets: readonly ImportTarget<Key>[],
  missingOf: (columns: ReadonlyMap<Key, number>) => readonly string[],
): Pick<ImportTypeEntry, 'targets' | 'preview'> {
  return { targets, preview: (rows, columns) => previewTable(rows, columns, targets, missingOf) };
}

function keyedEntry(code: string, tab: TabDefinition): ImportTypeEntry {
  return {
    code,
    tab,
    ...survey(targetsOf(tab.name, tab.columns), missingKeyedColumns(tab)),
    plan: (request, moment) => importKeyed(tab, request, moment),
  };
}

/** Every kind of file that « Importer… » takes, in the order in which they are offered. */
export function importTypes(): readonly ImportTypeEntry[] {
  return [
    {
      code: 'fournisseurs',
      tab: suppliersTab,
      ...survey(supplierTargets(), missingSupplierColumns),
      plan: importSuppliers,
    },
    { code: 'achats', tab: purchasesTab, ...survey(purchaseTargets(), missingPurchaseColumns), plan: importPurchases },
    {
      code: 'paiements',
      tab: purchasesTab,
      ...survey(paymentTargets(), missingPaymentColumns),
      plan: importPayments,
    },
    { code: 'decp', tab: consultationsTab, ...survey(decpTargets(), missingDecpColumns), plan: importDecp },
    ...Object.entries(keyedImports).map(([code, tab]: [string, TabDefinition]) => keyedEntry(code, tab)),
  ];
}

/** What a person reads for a kind of file: its own name, else that of its tab; the code of one that is unknown here. */
export function importTypeLabel(code: string): string {
  return importTypeLabels[code] ?? importTypes().find((type) => type.code === code)?.tab.name ?? code;
}

/** The kind of file that bears that code; refused where there is none. */
export function importTypeOf(code: string): ImportTypeEntry {
  const types = importTypes();
  const found = types.find((type) => type.code === code);
  if (found) return found;
  throw new Refusal(
    'unknown-type',
    importTypeSentences.unknown(
      code,
      types.map((type) => type.code),
    ),
  );
}
