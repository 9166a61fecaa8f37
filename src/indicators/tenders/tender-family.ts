import type { Tender } from '../../facts/tenders/tender';
import type { Buyer } from '../../law/settings-of';
import type { FactLabel, FamilySpec } from '../families/family';
import type { SupplierBook } from '../kinds';
import { traitsNumber } from '../supplier-traits';
import { tenderClasses } from './tender-classes';
import { visitTenders } from './tender-facts';
import { tenderMeasures, type TenderSum } from './tender-measures';
import type { TenderRules } from './tender-marks';
import { tenderMembershipOf } from './tender-populations';
import type { TenderTraits } from './tender-traits';

function keyOf({ about, supplier, counted, marks }: TenderTraits): string {
  return JSON.stringify([about, supplier && traitsNumber(supplier), counted, marks]);
}

function labelOf({ supplier, counted }: TenderTraits): FactLabel {
  if (supplier) return { kind: 'company', sizeClass: supplier.sizeClass, presumed: supplier.presumed === 'class' };
  return counted === undefined ? { kind: 'condition' } : { kind: 'counted', counted };
}

/** What the figures of tenders depend on. */
export interface TenderFamilyInput {
  readonly tenders: readonly Tender[];
  readonly book: SupplierBook;
  readonly buyer: Buyer;
}

/** The rules that tenders are judged by, classes as they are in each fiscal year. */
export function tenderRules({ book, buyer }: Omit<TenderFamilyInput, 'tenders'>): TenderRules {
  return { classes: tenderClasses(book), buyer };
}

/** Tenders as a family of facts. */
export function tenderFamily(input: TenderFamilyInput): FamilySpec<TenderTraits, TenderSum> {
  const rules = tenderRules(input);
  return {
    ...{ measures: tenderMeasures, membershipOf: tenderMembershipOf, keyOf, labelOf, noData: 'noTenders' },
    hasLocalZone: input.book.localZone !== undefined,
    visit: (take) => {
      visitTenders(input.tenders, rules, take);
    },
  };
}
