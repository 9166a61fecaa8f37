import type { purchasesTab } from '../../sheets-templates/purchases-tab';
import { amountOfEuros } from '../../src/model/amount';
import { dayOfIso, type Day } from '../../src/model/day';
import type { RowOf } from '../../src/workbook/define-tab';

export type PurchaseRow = RowOf<typeof purchasesTab>;

/** A day written `AAAA-MM-JJ`. */
export function aDay(iso: string): Day {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`no such day: ${iso}`);
  return day;
}

interface Written extends Partial<Omit<PurchaseRow, 'amount' | 'invoicedOn' | 'paidOn'>> {
  readonly euros?: number;
  readonly on?: string;
  readonly paid?: string;
}

/** A row of Achats: 100 € invoiced on 15 June 2025 by F1, unless told otherwise. */
export function aPurchase({ euros = 100, on = '2025-06-15', paid, ...rest }: Written = {}): Partial<PurchaseRow> {
  return {
    supplier: 'F1',
    amount: amountOfEuros(euros).amount,
    ...(on === '' ? {} : { invoicedOn: aDay(on) }),
    ...(paid === undefined ? {} : { paidOn: aDay(paid) }),
    ...rest,
  };
}
