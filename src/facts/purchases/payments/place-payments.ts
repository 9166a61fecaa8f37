import type { paymentsFile } from '../../../../sheets-templates/payments-file';
import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import type { Issue } from '../../../model/issue';
import type { TabCells } from '../../../plans/cell';
import { findColumns } from '../../../workbook/find-columns';
import { draftCells, type CellChange } from '../../../workbook/import/cell-changes';
import { comparableText } from '../../../workbook/import/comparable-text';
import type { Reference } from '../../../workbook/import/keyed/keyed-codes';
import type { ColumnKeyOf, RowOf } from '../../../workbook/define-tab';
import type { FileLine } from '../../../workbook/import/read-table';
import { invoiceNumberOf, invoicesByNumber } from './invoices-by-number';
import type { PaymentLineCode } from './payment-codes';

/** A line of the file: which invoice was paid, and when. */
export interface ReadPayment {
  readonly source: FileLine;
  readonly row: RowOf<typeof paymentsFile>;
}

/** What becomes of the lines of a file of payments. */
export interface PlacedPayments {
  readonly changes: readonly CellChange<PaymentKey>[];
  readonly filled: number;
  readonly unchanged: number;
  readonly waiting: number;
  readonly rejected: readonly Issue<PaymentLineCode>[];
  readonly notices: readonly Issue<PaymentLineCode>[];
}

type PaymentKey = ColumnKeyOf<typeof purchasesTab>;
const dates = ['paidOn', 'dueOn'] as const;
const dayText = comparableText(purchasesTab.columns.paidOn);

/** The rows of Achats that a payment speaks of, or why none. */
function rowsOf(
  { row }: ReadPayment,
  bySupplier: ReadonlyMap<string, readonly number[]> | undefined,
  supplierOf: (written: string) => Reference,
): readonly number[] | PaymentLineCode {
  if (!bySupplier) return 'unknown-invoice';
  if (row.supplier !== undefined) {
    return bySupplier.get(supplierOf(row.supplier).identity) ?? 'invoice-of-other-supplier';
  }
  const [only, ...others] = bySupplier.values();
  return only && others.length === 0 ? only : 'ambiguous-invoice';
}

/** « 31/01/2026 » from a serial, for a sentence. */
function shown(text: string): string {
  if (text === '') return 'vide';
  const iso = new Date((Number(text) - 25_569) * 86_400_000).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** Of several payments of one invoice, the last one counts: the invoice is paid then. */
function lastPayments(payments: readonly ReadPayment[], tell: Tell) {
  const last = new Map<string, ReadPayment>();
  const notices: Issue<PaymentLineCode>[] = [];
  for (const payment of payments) {
    const key = `${invoiceNumberOf(payment.row.invoice)}\u0000${payment.row.supplier ?? ''}`;
    const other = last.get(key);
    if (other) notices.push(tell('several-payments', payment, String(other.source.line)));
    if (!other || payment.row.paidOn >= other.row.paidOn) last.set(key, payment);
  }
  return { last: new Set(last.values()), notices };
}

type Tell = (code: PaymentLineCode, payment: ReadPayment, detail?: string) => Issue<PaymentLineCode>;

const tell: Tell = (code, { source, row }, detail) => {
  return { code, line: source.line, column: '', value: row.invoice, ...(detail === undefined ? {} : { detail }) };
};

/** Which cells of Achats the payments fill; a date that stands is changed only where `replace` says so. */
export function placePayments(
  payments: readonly ReadPayment[],
  cells: TabCells,
  supplierOf: (written: string) => Reference,
  replace: boolean,
): PlacedPayments {
  const { places } = findColumns(purchasesTab, cells.rows);
  const wanted = new Set(payments.map(({ row }) => invoiceNumberOf(row.invoice)));
  const invoices = invoicesByNumber(cells, wanted, supplierOf);
  const draft = draftCells<PaymentKey>(cells, places);
  const count = { filled: 0, unchanged: 0, waiting: 0 };
  const rejected: Issue<PaymentLineCode>[] = [];
  const { last, notices } = lastPayments(payments, tell);

  /** Dates that the payment would change, as « Date paiement : 31/01/2026 → 02/02/2026 ». */
  function fill(rows: readonly number[], { row }: ReadPayment): { filled: boolean; changed: ReadonlySet<string> } {
    let filled = false;
    const changed = new Set<string>();
    for (const key of dates) {
      const value = row[key];
      if (value === undefined) continue;
      for (const line of rows) {
        const current = dayText(draft.cellOf(line, key));
        if (current === String(value)) continue;
        if (current !== '')
          changed.add(`${purchasesTab.columns[key].header} : ${shown(current)} → ${shown(String(value))}`);
        if (current === '' || replace) filled = draft.put(line, key, value) || filled;
      }
    }
    return { filled, changed };
  }

  for (const payment of payments) {
    const rows = rowsOf(payment, invoices.get(invoiceNumberOf(payment.row.invoice)), supplierOf);
    if (typeof rows === 'string') {
      rejected.push(tell(rows, payment));
      continue;
    }
    if (!last.has(payment)) {
      count.unchanged++;
      continue;
    }
    const { filled, changed } = fill(rows, payment);
    if (changed.size > 0) {
      notices.push(tell(replace ? 'replaced-payment' : 'modified-payment', payment, [...changed].join(' ; ')));
    }
    if (isTooEarly(payment, rows, cells, places.get('invoicedOn'))) notices.push(tell('paid-before-invoice', payment));
    count[changed.size > 0 && !replace ? 'waiting' : filled ? 'filled' : 'unchanged']++;
  }
  return { changes: draft.changes(), ...count, rejected, notices };
}

function isTooEarly({ row }: ReadPayment, rows: readonly number[], cells: TabCells, place = -1): boolean {
  return rows.some((line) => {
    const invoiced = dayText(cells.rows[line - 1]?.[place] ?? '');
    return invoiced !== '' && row.paidOn < Number(invoiced);
  });
}
