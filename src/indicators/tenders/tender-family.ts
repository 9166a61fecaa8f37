import type { tenderMeasureLabels } from '../../../sheets-templates/indicators-tab';
import type { Tender } from '../../facts/tenders/tender';
import type { Buyer } from '../../law/settings-of';
import type { FactLabel, FamilyMeasure, FamilySpec } from '../families/family';
import type { SupplierBook } from '../kinds';
import { traitsNumber } from '../supplier-traits';
import { tenderClasses } from './tender-classes';
import { visitTenders, type TenderSum } from './tender-facts';
import type { TenderRules } from './tender-marks';
import { tenderMembershipOf } from './tender-populations';
import type { TenderTraits } from './tender-traits';

/** How measures of tenders are read from their sums. */
export const tenderMeasures: Readonly<Record<keyof typeof tenderMeasureLabels, FamilyMeasure<TenderSum>>> = {
  tenders: { unit: 'count', sum: 'tenders' },
  offers: { unit: 'count', sum: 'offers' },
  awards: { unit: 'count', sum: 'awards' },
  awardedAmount: { unit: 'amount', sum: 'awardedAmount' },
  sharedAmount: { unit: 'amount', sum: 'sharedAmount' },
  ceilings: { unit: 'amount', sum: 'ceilings' },
  successRate: { unit: 'share', sum: 'wins', per: 'bids' },
  smallSubcontracted: { unit: 'amount', sum: 'smallSubcontracted', over: 'globalAmount' },
  insertionHours: { unit: 'count', sum: 'doneHours', over: 'plannedHours' },
};

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
