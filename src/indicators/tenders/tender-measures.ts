import type { tenderMeasureLabels } from '../../../sheets-templates/indicators-tab';
import type { FamilyMeasure } from '../families/family';
import type { RepeatedAmounts } from '../figure';

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
  | 'doneHours'
  | DecpSum;

type DecpSum = `decp${'Awards' | 'Ceilings'}${Capitalize<keyof RepeatedAmounts>}`;

/** What DECP files give of the amounts of contracts. */
export const decpAwards = {
  ...{ count: 'decpAwardsCount', once: 'decpAwardsOnce', shared: 'decpAwardsShared', naive: 'decpAwardsNaive' },
} as const satisfies Record<keyof RepeatedAmounts, DecpSum>;

/** What DECP files give of the ceilings of framework agreements. */
export const decpCeilings = {
  ...{ count: 'decpCeilingsCount', once: 'decpCeilingsOnce' },
  ...{ shared: 'decpCeilingsShared', naive: 'decpCeilingsNaive' },
} as const satisfies Record<keyof RepeatedAmounts, DecpSum>;

/** How measures of tenders are read from their sums. */
export const tenderMeasures: Readonly<Record<keyof typeof tenderMeasureLabels, FamilyMeasure<TenderSum>>> = {
  tenders: { unit: 'count', sum: 'tenders' },
  offers: { unit: 'count', sum: 'offers' },
  awards: { unit: 'count', sum: 'awards' },
  awardedAmount: { unit: 'amount', sum: 'awardedAmount', repeated: decpAwards },
  sharedAmount: { unit: 'amount', sum: 'sharedAmount', repeated: decpAwards },
  ceilings: { unit: 'amount', sum: 'ceilings', repeated: decpCeilings },
  successRate: { unit: 'share', sum: 'wins', per: 'bids' },
  smallSubcontracted: { unit: 'amount', sum: 'smallSubcontracted', over: 'globalAmount', repeated: decpAwards },
  insertionHours: { unit: 'count', sum: 'doneHours', over: 'plannedHours' },
};
