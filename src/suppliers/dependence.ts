import type { Amount } from '../model/amount';
import type { SupplierRow } from './supplier';

/**
 * How much a supplier depends on us: `alert` from the threshold on, `impossible` where we would buy more than its whole
 * turnover (a wrong year or figure), `unknown` without a recent turnover: never « safe ».
 */
export type Dependence = 'fine' | 'alert' | 'impossible' | 'unknown';

/** Fiscal years between our purchases and the turnover that is known. */
const recentYears = 2;

/** The dependence of a supplier in a fiscal year: our purchases over its turnover. */
export function dependenceOf(
  amount: Amount,
  { turnover, turnoverYear }: Pick<SupplierRow, 'turnover' | 'turnoverYear'>,
  year: number,
  threshold: number,
): Dependence {
  const isRecent = turnoverYear === undefined || Math.abs(year - turnoverYear) <= recentYears;
  if (turnover === undefined || turnover <= 0 || !isRecent) return 'unknown';
  const share = amount / turnover;
  if (share > 1) return 'impossible';
  return share >= threshold ? 'alert' : 'fine';
}
