import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import type { PurchaseFacts } from '../../facts/purchases/read-purchases';
import type { FiscalStart } from '../../model/period';
import { fiscalYearOf } from '../../model/period';
import { monthOfSlot, timeSlots, yearOfSlot } from '../../model/time-slot';
import type { CellValue, TabCells } from '../../plans/cell';
import { codecOf } from '../../workbook/decode-rows';
import { findColumns } from '../../workbook/find-columns';

/** What was bought from a supplier in a fiscal year, in cents, beside all purchases of that year. */
export interface YearOfSpend {
  readonly year: number;
  readonly amount: number;
  readonly lines: number;
  readonly total: number;
}

/** How a supplier is paid: days weighted by amounts, and invoices late on their due date. */
export interface PaymentTimes {
  readonly paid: number;
  readonly days: number | undefined;
  readonly due: number;
  readonly late: number;
}

/** Purchases of a supplier by fiscal year, and how they were paid; one pass over the facts. */
export function spendOfSupplier(facts: PurchaseFacts, supplier: number, start: FiscalStart, cells: TabCells) {
  const yearOf = Int32Array.from({ length: timeSlots }, (_, slot) => {
    const month = monthOfSlot(slot);
    return month === undefined ? (yearOfSlot(slot) ?? 0) : fiscalYearOf(month, start);
  });
  const totals = new Map<number, number>();
  const own = new Map<number, { amount: number; lines: number }>();
  const times = paymentCounter(cells);
  for (let row = 0; row < facts.count; row++) {
    const year = yearOf[facts.slot[row] ?? 0] ?? 0;
    const amount = facts.amount[row] ?? 0;
    totals.set(year, (totals.get(year) ?? 0) + amount);
    if (facts.supplier[row] !== supplier) continue;
    const before = own.get(year) ?? { amount: 0, lines: 0 };
    own.set(year, { amount: before.amount + amount, lines: before.lines + 1 });
    times.count(facts.line[row] ?? 0, amount);
  }
  const years = [...own]
    .map(([year, spend]): YearOfSpend => ({ year, ...spend, total: totals.get(year) ?? 0 }))
    .sort((a, b) => b.year - a.year);
  return { years, payments: times.result() };
}

/** Adds up the payment of lines of Achats; credit notes and lines without both dates are left out. */
function paymentCounter(cells: TabCells) {
  const { places } = findColumns(purchasesTab, cells.rows);
  const dayAt = (line: number, key: 'invoicedOn' | 'paidOn' | 'dueOn'): number | undefined => {
    const cell: CellValue = cells.rows[line - 1]?.[places.get(key) ?? -1] ?? '';
    const { value } = codecOf(purchasesTab.columns[key]).decode(cell, purchasesTab.columns[key]);
    return typeof value === 'number' ? value : undefined;
  };
  const count = { paid: 0, amount: 0, weighted: 0, due: 0, late: 0 };
  return {
    count: (line: number, amount: number): void => {
      if (amount <= 0) return;
      const [invoiced, paid, due] = [dayAt(line, 'invoicedOn'), dayAt(line, 'paidOn'), dayAt(line, 'dueOn')];
      if (paid === undefined) return;
      if (invoiced !== undefined && paid >= invoiced) {
        count.paid++;
        count.amount += amount;
        count.weighted += amount * (paid - invoiced);
      }
      if (due === undefined) return;
      count.due++;
      if (paid > due) count.late++;
    },
    result: (): PaymentTimes => ({
      paid: count.paid,
      days: count.paid === 0 ? undefined : count.weighted / count.amount,
      due: count.due,
      late: count.late,
    }),
  };
}
