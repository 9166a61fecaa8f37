import { addMonthsTo, type Day } from '../../model/day';

const shortestInMonths = 6;

/**
 * The day before which limitation cannot be reached: six months after the written end of the mediation; undefined
 * without it.
 * @see art. 2238 C. civ.; Cass. com., 11 mai 2022, n° 20-23.298
 */
export function limitationOf(closingNoticeOn: Day | undefined): Day | undefined {
  return closingNoticeOn === undefined ? undefined : addMonthsTo(closingNoticeOn, shortestInMonths);
}
