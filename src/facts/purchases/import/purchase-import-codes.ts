import type { SupplierNoticeCode } from '../../../suppliers/import/supplier-import-codes';
import type { CellCode, FileCode } from '../../../workbook/import/import-codes';

/** What is told of a line of purchases, its supplier apart. */
export type PurchaseLineCode =
  | CellCode
  | 'no-date'
  | 'not-a-year'
  | 'duplicate-line'
  | 'repeated-key'
  | 'modified-invoice'
  | 'shortened-invoice'
  | 'replaced-invoice'
  | 'same-number-other-supplier';

export type PurchaseImportCode = FileCode | PurchaseLineCode | SupplierNoticeCode;
