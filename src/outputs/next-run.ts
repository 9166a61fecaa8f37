import { civilOf, dayOfSerial, isoOf, type Day } from '../model/day';

/** Hour of the document's time zone within which a scheduled refresh begins. */
export const refreshHour = 6;

function isDue(day: Day, rhythm: 'weekly' | 'monthly'): boolean {
  // Serial 2 is a Monday (1 January 1900).
  return rhythm === 'weekly' ? day % 7 === 2 : civilOf(day).dayOfMonth === 1;
}

/** Day (`AAAA-MM-JJ`) of the next scheduled refresh; today counts until its hour has begun. */
export function nextRun(rhythm: 'weekly' | 'monthly', today: Day, hour: number): string {
  for (let ahead = hour < refreshHour ? 0 : 1; ahead <= 31; ahead++) {
    const day = dayOfSerial(today + ahead);
    if (isDue(day, rhythm)) return isoOf(day);
  }
  throw new Error(`No next run: ${rhythm}`);
}
