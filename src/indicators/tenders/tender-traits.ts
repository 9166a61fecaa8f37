import type { SupplierTraits } from '../supplier-traits';

/** What is known of a tender or a contract as such; absent: unknown, or of no concern. */
export interface TenderMarks {
  readonly closed?: boolean;
  /** A TPE or PME was consulted (private buyer) or made an offer (public one). */
  readonly reached?: boolean | undefined;
  readonly dividable?: boolean;
  readonly divided?: boolean | undefined;
  readonly explained?: boolean;
  readonly turnoverRequired?: boolean;
  readonly turnoverWithin?: boolean | undefined;
  /** Reserved, or with a social clause or criterion. */
  readonly social?: boolean | undefined;
  readonly global?: boolean;
  /** The subcontracted amounts are filled in. */
  readonly subcontracting?: boolean;
  /** Hours of insertion are planned; done ones are filled in. */
  readonly hoursPlanned?: boolean;
  readonly hoursDone?: boolean;
}

/** What populations look at: the company, or what a count tells of several, and what is written of tender or contract. */
export interface TenderTraits {
  readonly about: 'tender' | 'contract' | 'company';
  readonly supplier: SupplierTraits | undefined;
  /** Known by a count alone: TPE or PME, another one, or not told. */
  readonly counted: 'small' | 'other' | 'unknown' | undefined;
  readonly marks: TenderMarks;
}
