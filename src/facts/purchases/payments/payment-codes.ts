import type { KeyedImportCode } from '../../../workbook/import/keyed/keyed-codes';

/** What is told of a payment, reading it apart. */
export type PaymentLineCode =
  | 'unknown-invoice'
  | 'invoice-of-other-supplier'
  | 'ambiguous-invoice'
  | 'several-payments'
  | 'modified-payment'
  | 'replaced-payment'
  | 'paid-before-invoice';

export type PaymentCode = KeyedImportCode | PaymentLineCode;
