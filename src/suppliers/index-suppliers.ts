import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { sirenOf, sirenOfSiret, siretOf } from '../model/siren';
import { parseVatNumber } from '../model/vat-number';
import type { Issue } from '../model/issue';
import type { Located } from '../workbook/decode-rows';
import { supplierOf, type Supplier, type SupplierRow } from './supplier';

const { columns } = suppliersTab;

/** Two rows for one code (only the first is reached by it), or for one legal unit (counted once, as the first). */
export type SupplierIssueCode = 'duplicate-code' | 'duplicate-siren';

/** The panel, one entry per legal unit, and every way to name one. */
export interface SupplierIndex {
  /** Position in this list is the supplier's number in the facts. */
  readonly suppliers: readonly Supplier[];
  /** Number by code, alias, SIREN, SIRET and VAT number, as `keyOf` writes them. */
  readonly byKey: ReadonlyMap<string, number>;
  /** Number of the supplier that each row of the tab describes, by line. */
  readonly byLine: ReadonlyMap<number, number>;
  readonly issues: readonly Issue<SupplierIssueCode>[];
}

/** A code or an identifier without spaces, dots and case: how suppliers are compared. */
export function supplierKeyOf(written: string): string {
  return written.replace(/[\s\u00a0\u202f.]/g, '').toUpperCase();
}

function aliasesOf(row: SupplierRow): readonly string[] {
  return (row.aliases ?? '').split(/[,;|\n]/);
}

/** The panel by code, alias, SIREN, SIRET and VAT number; a code wins over another supplier's alias or identifier. */
export function indexSuppliers(rows: readonly Located<SupplierRow>[]): SupplierIndex {
  const suppliers: Supplier[] = [];
  const byKey = new Map<string, number>();
  const bySiren = new Map<string, number>();
  const byLine = new Map<number, number>();
  const issues: Issue<SupplierIssueCode>[] = [];
  const numberOf = (supplier: Supplier): number => {
    const { siren, line } = supplier;
    const twin = siren === undefined ? undefined : bySiren.get(siren);
    if (twin !== undefined) {
      issues.push({ code: 'duplicate-siren', line, column: columns.siren.header, value: siren ?? '' });
      return twin;
    }
    const number = suppliers.push(supplier) - 1;
    if (siren !== undefined) bySiren.set(siren, number);
    return number;
  };
  for (const { line, row } of rows) {
    const number = numberOf(supplierOf(line, row));
    byLine.set(line, number);
    const code = supplierKeyOf(row.code);
    if (!byKey.has(code)) byKey.set(code, number);
    else issues.push({ code: 'duplicate-code', line, column: columns.code.header, value: row.code });
  }
  for (const { line, row } of rows) addOtherKeys(byKey, row, byLine.get(line));
  for (const [siren, number] of bySiren) if (!byKey.has(siren)) byKey.set(siren, number);
  return { suppliers, byKey, byLine, issues };
}

function addOtherKeys(byKey: Map<string, number>, row: SupplierRow, number: number | undefined): void {
  if (number === undefined) return;
  for (const written of [...aliasesOf(row), row.siren, row.siret, row.vatNumber]) {
    const key = supplierKeyOf(written ?? '');
    if (key !== '' && !byKey.has(key)) byKey.set(key, number);
  }
}

/** SIREN within a SIRET, a VAT number, or an identifier whose leading zeros a spreadsheet lost; undefined otherwise. */
function sirenWithin(key: string): string | undefined {
  const vat = parseVatNumber(key)?.siren;
  if (vat !== undefined) return vat;
  if (!/^\d{6,14}$/.test(key)) return undefined;
  const siret = key.length > 9 ? siretOf(key.padStart(14, '0')) : undefined;
  return siret === undefined ? sirenOf(key.padStart(9, '0')) : sirenOfSiret(siret);
}

/**
 * Number of the supplier that a cell of Achats names: its code, an alias, its SIREN, or a SIRET of it even where only
 * the SIREN is in the panel. Undefined where the panel has no such supplier.
 */
export function findSupplier(index: SupplierIndex, written: string): number | undefined {
  const key = supplierKeyOf(written);
  const exact = index.byKey.get(key);
  if (exact !== undefined || key === '') return exact;
  const siren = sirenWithin(key);
  return siren === undefined ? undefined : index.byKey.get(siren);
}
