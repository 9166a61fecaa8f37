import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import { keysOf } from '../../../model/typed-keys';
import type { EvidenceColumns } from '../../../suppliers/import/supplier-evidence';
import type { SupplierKey } from '../../../suppliers/import/supplier-import-codes';
import type { ColumnKeyOf } from '../../../workbook/define-tab';
import { targetsOf, type ImportTarget } from '../../../workbook/import/import-targets';

export type PurchaseKey = ColumnKeyOf<typeof purchasesTab>;

/** A column of Achats, or one of Fournisseurs for a supplier to make. */
export type PurchaseTargetKey = PurchaseKey | `supplier:${SupplierKey}`;

/** Columns of Fournisseurs that a file of purchases gives without a mapping. */
const guessedOfSupplier: ReadonlySet<SupplierKey> = new Set(['siret', 'siren', 'vatNumber', 'name']);

function supplierTargets(): ImportTarget<PurchaseTargetKey>[] {
  return targetsOf(suppliersTab.name, suppliersTab.columns).map(({ key, label, guesses, ...target }) => ({
    ...target,
    key: `supplier:${key}` as const,
    label: `${suppliersTab.name}.${label}`,
    guesses: guessedOfSupplier.has(key) ? [[], guesses.flat()] : [],
  }));
}

/** Everything that a file of purchases may feed; Achats comes first where both tabs have a header. */
export function purchaseTargets(): ImportTarget<PurchaseTargetKey>[] {
  return [...targetsOf(purchasesTab.name, purchasesTab.columns), ...supplierTargets()];
}

/** The columns of Achats among those found in a file. */
export function purchaseColumnsOf(columns: ReadonlyMap<PurchaseTargetKey, number>): Map<PurchaseKey, number> {
  const found = new Map<PurchaseKey, number>();
  for (const key of keysOf(purchasesTab.columns)) {
    const place = columns.get(key);
    if (place !== undefined) found.set(key, place);
  }
  return found;
}

/** Where the file tells who the supplier is. */
export function evidenceColumnsOf(columns: ReadonlyMap<PurchaseTargetKey, number>): EvidenceColumns {
  const details = new Map<SupplierKey, number>();
  for (const key of keysOf(suppliersTab.columns)) {
    const place = columns.get(`supplier:${key}`);
    if (place !== undefined) details.set(key, place);
  }
  return { reference: columns.get('supplier'), details };
}

/** Each need is met by any of its columns. */
const needs: readonly (readonly PurchaseTargetKey[])[] = [
  ['supplier', 'supplier:siret', 'supplier:siren', 'supplier:vatNumber', 'supplier:code', 'supplier:name'],
  ['amount'],
  ['invoicedOn', 'paidOn', 'year'],
];

function headerOf(key: PurchaseTargetKey): string[] {
  return keysOf(purchasesTab.columns).flatMap((own) => (own === key ? [purchasesTab.columns[own].header] : []));
}

/** Headers of the needs that no column of the file meets, as « Date facture / Date paiement / Année ». */
export function missingPurchaseColumns(columns: ReadonlyMap<PurchaseTargetKey, number>): string[] {
  return needs
    .filter((keys) => !keys.some((key) => columns.has(key)))
    .map((keys) => keys.flatMap(headerOf).join(' / '));
}
