import { civilOf, dayOf, type Day } from '../../model/day';
import { answersOf, awardDayOf, type Tender } from './tender';

/** Tenders that wait for someone, the most pressing first. */
export interface TenderReminders {
  /** Offers are due within a fortnight. */
  readonly dueSoon: readonly Tender[];
  /** Still « lancée » though offers were due. */
  readonly pastDue: readonly Tender[];
  /** Being analysed for more than three months. */
  readonly slow: readonly Tender[];
  /** Awarded for more than a fortnight and within six months, candidates not told why. */
  readonly undebriefed: readonly Tender[];
  /** The contract ends within six months: time to plan the next one. */
  readonly ending: readonly Tender[];
}

const soonDays = 14;
const slowDays = 90;
const debriefDays = 15;
const lastDebriefDays = 183;
const endingDays = 183;

/**
 * The day on which what was awarded ends; undefined where the award or the duration is not written.
 * @internal for its tests
 */
export function endOf(tender: Tender): Day | undefined {
  const { awardedOn = tender.lots[0]?.awardedOn, months } = tender.row;
  if (awardedOn === undefined || months === undefined || months <= 0) return undefined;
  const { year, month, dayOfMonth } = civilOf(awardedOn);
  const end = month - 1 + months;
  const inMonth = (day: number): Day | undefined => dayOf(year + Math.floor(end / 12), (end % 12) + 1, day);
  // A contract awarded on the 31st ends on the last day of a shorter month.
  return inMonth(dayOfMonth) ?? inMonth(30) ?? inMonth(29) ?? inMonth(28);
}

function isWithin(day: Day | undefined, from: number, to: number): boolean {
  return day !== undefined && day >= from && day <= to;
}

function isUndebriefed(tender: Tender, today: Day): boolean {
  return tender.lots.some((lot) => {
    const day = awardDayOf(lot, tender);
    if (lot.status !== 'awarded' || !isWithin(day, today - lastDebriefDays, today - debriefDays - 1)) return false;
    return answersOf(lot).some(({ awarded, debriefedOn }) => !awarded && debriefedOn === undefined);
  });
}

/** What the dates and statuses of tenders ask for on a day. */
export function tenderReminders(tenders: readonly Tender[], today: Day): TenderReminders {
  const byDue = [...tenders].sort((one, other) => (one.row.dueOn ?? 0) - (other.row.dueOn ?? 0));
  const withStatus = (status: Tender['status'], holds: (dueOn: Day | undefined) => boolean): readonly Tender[] =>
    byDue.filter((tender) => tender.status === status && holds(tender.row.dueOn));
  return {
    dueSoon: withStatus('published', (dueOn) => isWithin(dueOn, today, today + soonDays)),
    pastDue: withStatus('published', (dueOn) => isWithin(dueOn, -Infinity, today - 1)),
    slow: withStatus('reviewing', (dueOn) => isWithin(dueOn, -Infinity, today - slowDays)),
    undebriefed: byDue.filter((tender) => tender.status === 'awarded' && isUndebriefed(tender, today)),
    ending: byDue.filter((tender) => tender.status === 'awarded' && isWithin(endOf(tender), today, today + endingDays)),
  };
}
