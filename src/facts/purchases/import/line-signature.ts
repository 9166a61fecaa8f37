import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import type { CellValue } from '../../../plans/cell';
import { supplierKeyOf } from '../../../suppliers/index-suppliers';
import { comparableText } from '../../../workbook/import/comparable-text';
import type { PurchaseKey } from './purchase-targets';

/** A row of cells as one text: equal where the compared columns say the same, however they are written. */
export type SignatureOf = (cells: readonly CellValue[]) => string;

/** A cell as its codec understands it, so that « 12,50 » and 12.5, or a date and its serial, are equal. */
function normalCell(key: PurchaseKey): (cell: CellValue) => string {
  if (key === 'supplier') {
    const known = new Map<CellValue, string>();
    return (cell) => {
      const before = known.get(cell);
      if (before !== undefined) return before;
      const normal = supplierKeyOf(String(cell));
      known.set(cell, normal);
      return normal;
    };
  }
  return comparableText(purchasesTab.columns[key]);
}

/** The signature over some columns, at the places where the tab has them. */
export function signatureOver(keys: readonly PurchaseKey[], places: ReadonlyMap<PurchaseKey, number>): SignatureOf {
  const parts = keys.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ place, normal: normalCell(key) }];
  });
  return (cells) => {
    let text = '';
    for (const { place, normal } of parts) text += `${normal(cells[place] ?? '')}\u0000`;
    return text;
  };
}
