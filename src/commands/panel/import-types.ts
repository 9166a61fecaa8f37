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
import type { ImportRequest, ImportResult } from '../../bridge/messages';
import { planPurchasesImport } from '../../facts/purchases/import/plan-purchases-import';
import { planDecpImport } from '../../facts/tenders/decp/plan-decp-import';
import { readTab } from '../../google/read-workbook';
import type { Issue } from '../../model/issue';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { planSuppliersImport } from '../../suppliers/import/plan-suppliers-import';
import { supplierReferences } from '../../suppliers/supplier-reference';
import { decpWords } from '../../text/decp-summary';
import { importTypeSentences } from '../../text/import-outcome';
import { importSentenceOf, importWords, type ImportCode } from '../../text/import-sentences';
import { appendRows } from '../../workbook/append-rows';
import { decodeRows } from '../../workbook/decode-rows';
import type { TabDefinition } from '../../workbook/define-tab';
import { planKeyedImport } from '../../workbook/import/keyed/plan-keyed-import';
import type { References } from '../../workbook/import/keyed/keyed-codes';
import type { CorrectionRow } from '../../workbook/import/import-notes';
import type { ImportMoment, LotRow } from '../../workbook/import/lots';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';

/** Either every reason to refuse the whole file, or what to write and to answer. */
export type ImportOutcome =
  { readonly refused: readonly Issue<ImportCode>[] } | { readonly plan: WorkbookPlan; readonly result: ImportResult };

/** A kind of file that can be imported: the tab that it fills, and how. */
export interface ImportTypeEntry {
  readonly code: string;
  readonly tab: TabDefinition;
  readonly plan: (request: ImportRequest, moment: ImportMoment) => ImportOutcome;
}

function importSuppliers(request: ImportRequest, moment: ImportMoment): ImportOutcome {
  const tabs = {
    suppliers: readInstalledTab(suppliersTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  return planSuppliersImport(request, tabs, moment, importWords);
}

function importPurchases(request: ImportRequest, moment: ImportMoment): ImportOutcome {
  const tabs = {
    purchases: readInstalledTab(purchasesTab),
    suppliers: readInstalledTab(suppliersTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  return planPurchasesImport(request, tabs, moment, importWords);
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

function importKeyed(tab: TabDefinition, request: ImportRequest, moment: ImportMoment): ImportOutcome {
  const rejected = readInstalledTab(rejectedLinesTab);
  const lots = readInstalledTab(lotsTab);
  const tabs = {
    tab,
    cells: readModuleTab(tab),
    corrections: {
      tab: rejectedLinesTab,
      cells: rejected,
      append: (rows: readonly CorrectionRow[]) => appendRows(rejectedLinesTab, rejected, rows),
    },
    lots: { tab: lotsTab, cells: lots, append: (rows: readonly LotRow[]) => appendRows(lotsTab, lots, rows) },
    references: referencesOf(tab),
  };
  return planKeyedImport(request, tabs, moment, importSentenceOf);
}

/** A DECP file fills the three tabs of tenders at once. */
function importDecp(request: ImportRequest, moment: ImportMoment): ImportOutcome {
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

/** Every kind of file that « Importer… » takes, in the order in which they are offered. */
export function importTypes(): readonly ImportTypeEntry[] {
  return [
    { code: 'fournisseurs', tab: suppliersTab, plan: importSuppliers },
    { code: 'achats', tab: purchasesTab, plan: importPurchases },
    { code: 'decp', tab: consultationsTab, plan: importDecp },
    ...Object.entries(keyedImports).map(([code, tab]: [string, TabDefinition]) => ({
      code,
      tab,
      plan: (request: ImportRequest, moment: ImportMoment) => importKeyed(tab, request, moment),
    })),
  ];
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
