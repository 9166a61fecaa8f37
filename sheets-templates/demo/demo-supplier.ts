/** An invented supplier, with what its purchases will look like. */
export interface DemoSupplier {
  readonly code: string;
  readonly siret: string;
  readonly family: string;
  /** Mean amount of an invoice, in euros. */
  readonly ticket: number;
  /** Mean number of invoices a year. */
  readonly rhythm: number;
  /** First and last year of activity with us. */
  readonly from: number;
  readonly to: number;
}
