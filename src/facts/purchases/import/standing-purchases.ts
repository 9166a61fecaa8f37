import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import type { CellValue, TabCells } from '../../../plans/cell';
import { repairIdentifier } from '../../../model/repair-identifier';
import { identityOf, isUnidentified, type SupplierRegister } from '../../../suppliers/import/supplier-register';
import { supplierKeyOf } from '../../../suppliers/index-suppliers';
import { findColumns } from '../../../workbook/find-columns';
import type { ComparedLine } from './compare-invoices';
import { signatureOver, type SignatureOf } from './line-signature';
import type { PurchaseKey } from './purchase-targets';

/** How a row of cells, of the workbook or of a file encoded like it, is compared. */
export interface LineReader {
  readonly numberOf: (cells: readonly CellValue[]) => string | undefined;
  readonly supplierOf: (cells: readonly CellValue[]) => string;
  readonly signatureOf: SignatureOf;
  /** « Ligne » of the invoice; undefined where the file has no such column. */
  readonly rankOf: (cells: readonly CellValue[]) => string | undefined;
}

/** Yearly totals of a supplier are one « invoice » per year, and per family and entity where the file tells them. */
const yearlyKeys = ['year', 'family', 'entity'] as const satisfies readonly PurchaseKey[];
const yearlyMark = '\u0001';

/** True for the number that stands for the totals of a year. */
export function isYearly(number: string | undefined): boolean {
  return number?.startsWith(yearlyMark) === true;
}

function textAt(cells: readonly CellValue[], place: number | undefined): string {
  const cell = cells[place ?? -1] ?? '';
  return typeof cell === 'number' ? String(cell) : String(cell).trim();
}

/** The reader of rows that have the columns of Achats at `places`; only columns that the file feeds are compared. */
export function lineReader(places: ReadonlyMap<PurchaseKey, number>, mapped: ReadonlySet<PurchaseKey>): LineReader {
  const keys = new Set<PurchaseKey>(['supplier', ...mapped]);
  const yearly = signatureOver(
    yearlyKeys.filter((key) => mapped.has(key)),
    places,
  );
  const invoice = places.get('invoice');
  const dates = [places.get('invoicedOn'), places.get('paidOn')];
  const year = places.get('year');
  return {
    numberOf: (cells) => {
      const written = mapped.has('invoice') ? textAt(cells, invoice) : '';
      if (written !== '') return written.replace(/\s+/g, ' ').toUpperCase();
      const isTotal = textAt(cells, year) !== '' && dates.every((place) => textAt(cells, place) === '');
      return isTotal ? yearlyMark + yearly(cells) : undefined;
    },
    supplierOf: (cells) => textAt(cells, places.get('supplier')),
    signatureOf: signatureOver([...keys], places),
    rankOf: (cells) => (mapped.has('line') ? textAt(cells, places.get('line')) || undefined : undefined),
  };
}

/** Who a cell of Achats names, and whether that supplier is still to identify; each text is looked up once. */
export function identifier(register: SupplierRegister): (text: string) => { identity: string; unidentified: boolean } {
  const known = new Map<string, { identity: string; unidentified: boolean }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = repairIdentifier(text);
    const siren = reading.kind === 'siren' || reading.kind === 'siret' ? reading.siren : undefined;
    const supplier = register.byCode(text) ?? (siren === undefined ? undefined : register.bySiren(siren));
    const found = supplier
      ? { identity: identityOf(supplier), unidentified: isUnidentified(supplier) }
      : { identity: siren ?? supplierKeyOf(text), unidentified: false };
    known.set(text, found);
    return found;
  };
}

/** A line of Achats that could be a line of the file, and its row in the tab, counted from 1. */
export interface StandingLine extends ComparedLine {
  readonly row: number;
}

/** Lines of Achats that have a number of the file, and lines without number where the file has some. */
export function standingPurchases(
  cells: TabCells,
  reader: LineReader,
  identify: (text: string) => { identity: string; unidentified: boolean },
  wanted: ReadonlySet<string | undefined>,
): StandingLine[] {
  const { headerRow } = findColumns(purchasesTab, cells.rows);
  const lines: StandingLine[] = [];
  for (let index = (headerRow ?? cells.rows.length) + 1; index < cells.rows.length; index++) {
    const row = cells.rows[index] ?? [];
    const supplier = reader.supplierOf(row);
    const number = reader.numberOf(row);
    if (supplier === '' || !wanted.has(number)) continue;
    const signature = reader.signatureOf(row);
    lines.push({ row: index + 1, number, ...identify(supplier), signature, rank: reader.rankOf(row) });
  }
  return lines;
}
