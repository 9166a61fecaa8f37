import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../../model/issue';
import type { TabCells } from '../../../plans/cell';
import { newSupplierRows } from '../../../suppliers/import/new-supplier';
import { referencePlaceOf } from '../../../suppliers/import/supplier-evidence';
import type { SupplierWords } from '../../../suppliers/import/supplier-import-codes';
import { supplierLines } from '../../../suppliers/import/supplier-lines';
import { decodeRows } from '../../../workbook/decode-rows';
import type { ImportTask } from '../../../workbook/import/import-task';
import type { ImportTable } from '../../../workbook/import/read-table';
import type { ComparisonWay } from './compare-invoices';
import { placePurchases, type PlacedPurchases, type ResolvedPurchase } from './place-purchases';
import type { PurchaseImportCode } from './purchase-import-codes';
import { evidenceColumnsOf, type PurchaseTargetKey } from './purchase-targets';
import { readPurchaseLines, type ReadPurchases } from './read-purchase-lines';

type PurchaseIssue = Issue<PurchaseImportCode>;

/** How lines of an invoice that stands are taken. */
function wayOf({ replace, replay }: ImportTask): ComparisonWay {
  if (replay) return 'complete';
  return replace ? 'replace' : 'keep';
}

/** A file of purchases, every line judged. */
export interface JudgedPurchases {
  readonly read: ReadPurchases;
  readonly placed: PlacedPurchases;
  readonly rejected: readonly PurchaseIssue[];
  readonly notices: readonly PurchaseIssue[];
  readonly newSuppliers: ReturnType<typeof newSupplierRows>['rows'];
}

/** Every line of the file judged: read, its supplier resolved, compared with what stands in Achats. */
export function judgePurchases(
  table: ImportTable<PurchaseTargetKey>,
  request: ImportTask,
  tabs: { readonly purchases: TabCells; readonly suppliers: TabCells },
  lot: string,
  words: SupplierWords,
): JudgedPurchases {
  const read = readPurchaseLines(table);
  const evidence = evidenceColumnsOf(table.columns);
  const panel = decodeRows(suppliersTab, tabs.suppliers).rows;
  const sources = read.kept.map(({ source }) => source);
  const { resolve, register } = supplierLines(evidence, table.headers, sources, panel, words);
  const place = referencePlaceOf(evidence) ?? evidence.details.get('name') ?? -1;
  const about: PurchaseIssue[] = [];
  const resolved = read.kept.map((purchase): ResolvedPurchase => {
    const resolution = resolve(purchase.source);
    const { source } = purchase;
    if (resolution.notice) {
      const { reference: detail, notice: code } = resolution;
      const value = (source.cells[place] ?? '').trim();
      about.push({ code, line: source.line, column: table.headers[place] ?? '', value, detail });
    }
    return { ...purchase, resolution };
  });
  const placed = placePurchases(resolved, table, tabs.purchases, register, wayOf(request));
  const needed = new Set(
    placed.lines.flatMap(({ verdict, resolution }) => (verdict === 'waiting' ? [] : [resolution.supplier.created])),
  );
  const made = register.created().filter((supplier) => needed.has(supplier));
  const { rows: newSuppliers, issues } = newSupplierRows(made, lot, words);
  return {
    read,
    placed,
    newSuppliers,
    rejected: [...read.rejected, ...placed.duplicates],
    notices: [...read.notices, ...about, ...issues, ...placed.notices],
  };
}
