import type { Moment } from '../google/clock';
import { dayOfIso, type Day } from '../model/day';

/** The day of a moment. */
export function dayOfMoment({ isoDay }: Moment): Day {
  const day = dayOfIso(isoDay);
  if (day === undefined) throw new Error(`The clock gives no day: ${isoDay}`);
  return day;
}
