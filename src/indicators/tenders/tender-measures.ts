import type { tenderMeasureLabels } from '../../../sheets-templates/indicators-tab';
import type { FamilyMeasure } from '../families/family';

/** What tenders are added up by. */
export type TenderSum =
  | 'tenders'
  | 'offers'
  | 'bids'
  | 'wins'
  | 'awards'
  | 'awardedAmount'
  | 'sharedAmount'
  | 'ceilings'
  | 'smallSubcontracted'
  | 'globalAmount'
  | 'plannedHours'
  | 'doneHours';

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
