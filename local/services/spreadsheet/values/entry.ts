import type { StoredValue } from '../../../store/workbook';

/** What a text becomes in a cell: a value, with the format it brings along, or a formula in the locale's own writing. */
export type Entry =
  | { readonly kind: 'value'; readonly value: StoredValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly text: string };
