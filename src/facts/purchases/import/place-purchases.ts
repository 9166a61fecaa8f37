import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import type { Issue } from '../../../model/issue';
import type { TabCells } from '../../../plans/cell';
import type { Resolution } from '../../../suppliers/import/resolve-supplier';
import { identityOf, isUnidentified, type SupplierRegister } from '../../../suppliers/import/supplier-register';
import { encodeRows } from '../../../workbook/encode-rows';
import { findColumns } from '../../../workbook/find-columns';
import type { ImportTable } from '../../../workbook/import/read-table';
import {
  compareInvoices,
  type ComparedLine,
  type Comparison,
  type ComparisonWay,
  type Verdict,
} from './compare-invoices';
import type { PurchaseLineCode } from './purchase-import-codes';
import { purchaseColumnsOf, type PurchaseKey, type PurchaseTargetKey } from './purchase-targets';
import type { PurchaseRow, ReadPurchase } from './read-purchase-lines';
import { identifier, isYearly, lineReader, standingPurchases } from './standing-purchases';

/** A line of the file whose supplier is known. */
export interface ResolvedPurchase extends ReadPurchase {
  readonly resolution: Resolution;
}

/** A line of the file and what becomes of it. */
export interface PlacedPurchase {
  readonly row: PurchaseRow;
  readonly resolution: Resolution;
  readonly verdict: Verdict;
}

export interface PlacedPurchases {
  readonly lines: readonly PlacedPurchase[];
  /** Rows of Achats (from 1) that corrected invoices replace. */
  readonly deleted: readonly number[];
  readonly duplicates: readonly Issue<PurchaseLineCode>[];
  readonly notices: readonly Issue<PurchaseLineCode>[];
}

interface Comparable extends ComparedLine {
  readonly purchase: ResolvedPurchase;
}

type Tell = (
  code: PurchaseLineCode,
  purchase: ResolvedPurchase,
  key: PurchaseKey,
  detail?: string,
) => Issue<PurchaseLineCode>;

function teller(table: ImportTable<PurchaseTargetKey>): Tell {
  return (code, { source, row }, key, detail) => ({
    code,
    line: source.line,
    column: table.headers[table.columns.get(key) ?? -1] ?? purchasesTab.columns[key].header,
    value: String(row[key] ?? ''),
    ...(detail === undefined ? {} : { detail }),
  });
}

/** Lines that say the same under one number and « Ligne » are one line; the same key with another content is told. */
function withoutDuplicates(
  lines: readonly Comparable[],
  tell: Tell,
): { kept: Comparable[]; duplicates: Issue<PurchaseLineCode>[]; notices: Issue<PurchaseLineCode>[] } {
  const firstOfKey = new Map<string, Comparable>();
  /** Lines by content, for the few keys that come back. */
  const repeated = new Map<string, Map<string, number>>();
  const kept: Comparable[] = [];
  const duplicates: Issue<PurchaseLineCode>[] = [];
  const notices: Issue<PurchaseLineCode>[] = [];
  for (const line of lines) {
    const { purchase, number, identity, signature } = line;
    const rank = purchase.row.line;
    if (rank === undefined || number === undefined || isYearly(number)) {
      kept.push(line);
      continue;
    }
    const key = `${number}\u0000${rank}\u0000${identity}`;
    const first = firstOfKey.get(key);
    if (!first) {
      firstOfKey.set(key, line);
      kept.push(line);
      continue;
    }
    const seen = repeated.get(key) ?? new Map([[first.signature, first.purchase.source.line]]);
    repeated.set(key, seen);
    const twin = seen.get(signature);
    if (twin !== undefined) {
      duplicates.push(tell('duplicate-line', purchase, 'invoice', String(twin)));
      continue;
    }
    notices.push(tell('repeated-key', purchase, 'line', String(first.purchase.source.line)));
    seen.set(signature, purchase.source.line);
    kept.push(line);
  }
  return { kept, duplicates, notices };
}

function noticesOf(comparison: Comparison, lines: readonly Comparable[], tell: Tell): Issue<PurchaseLineCode>[] {
  const { verdicts, shortened, replaced, namesakes } = comparison;
  const at = (positions: readonly number[]): Comparable[] => positions.flatMap((position) => lines[position] ?? []);
  const keyOf = ({ number }: Comparable): PurchaseKey => (isYearly(number) ? 'year' : 'invoice');
  const told = (code: PurchaseLineCode, line: Comparable) => tell(code, line.purchase, keyOf(line));
  return [
    ...lines.filter((_, position) => verdicts[position] === 'waiting').map((line) => told('modified-invoice', line)),
    ...at(shortened).map((line) => told('shortened-invoice', line)),
    ...at(replaced).map((line) => told('replaced-invoice', line)),
    ...at(namesakes)
      .filter(({ number }) => !isYearly(number))
      .map((line) => told('same-number-other-supplier', line)),
  ];
}

/** Decides for each line of the file whether it is new, already there, or a change to an invoice already there. */
export function placePurchases(
  purchases: readonly ResolvedPurchase[],
  table: ImportTable<PurchaseTargetKey>,
  cells: TabCells,
  register: SupplierRegister,
  way: ComparisonWay,
): PlacedPurchases {
  const { places } = findColumns(purchasesTab, cells.rows);
  const reader = lineReader(places, new Set(purchaseColumnsOf(table.columns).keys()));
  const width = Math.max(0, ...places.values()) + 1;
  const encoded = encodeRows(
    purchasesTab,
    purchases.map(({ row, resolution }) => ({ ...row, supplier: resolution.reference })),
    places,
    width,
  );
  const tell = teller(table);
  const comparable = purchases.map((purchase, index): Comparable => {
    const line = encoded[index] ?? [];
    const { supplier } = purchase.resolution;
    return {
      purchase,
      number: reader.numberOf(line),
      identity: identityOf(supplier),
      unidentified: isUnidentified(supplier),
      signature: reader.signatureOf(line),
      rank: purchase.row.line,
    };
  });
  const { kept, duplicates, notices } = withoutDuplicates(comparable, tell);
  const wanted = new Set(kept.map(({ number }) => number));
  const standing = standingPurchases(cells, reader, identifier(register), wanted);
  const comparison = compareInvoices(kept, standing, way);
  return {
    lines: kept.map(({ purchase: { row, resolution } }, index) => ({
      row,
      resolution,
      verdict: comparison.verdicts[index] ?? 'added',
    })),
    deleted: comparison.deleted.flatMap((position) => standing[position]?.row ?? []),
    duplicates,
    notices: [...notices, ...noticesOf(comparison, kept, tell)],
  };
}
