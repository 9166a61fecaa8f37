import type { Basis } from '../../law/settings-of';
import { dayOfSerial, type Day } from '../../model/day';
import { monthOfDay } from '../../model/month';
import { fiscalYear, fiscalYearOf, type FiscalStart } from '../../model/period';
import { slotOfMonth, slotOfYear, type TimeSlot } from '../../model/time-slot';
import type { ExclusionCode } from './exclusions';

/** Dates of a line as serial numbers and its year; NaN where a cell is blank or unreadable. */
export interface LineDates {
  readonly invoicedOn: number;
  readonly paidOn: number;
  readonly year: number;
}

type Placed = TimeSlot | Extract<ExclusionCode, 'noDate' | 'notPaid' | 'afterToday'>;

/** Serial numbers that can be days of 1990–2099. */
const lastSerial = 73_415;

/**
 * Where a line stands in time by the basis of Paramètres, or why nowhere. A line without date but with a year is a
 * yearly total; lines dated after the fiscal year of `today` are errors of typing.
 */
export function slotFinder(basis: Basis, start: FiscalStart, today: Day): (dates: LineDates) => Placed {
  const currentYear = fiscalYearOf(monthOfDay(today), start);
  const lastMonthSlot = slotOfMonth(fiscalYear(currentYear, start).last) ?? 0;
  const slotOfSerial = new Map<number, Placed>();
  const placeDay = (serial: number): Placed => {
    const day = Math.floor(serial);
    const known = slotOfSerial.get(day);
    if (known !== undefined) return known;
    const slot = day > 0 && day <= lastSerial ? slotOfMonth(monthOfDay(dayOfSerial(day))) : undefined;
    const placed = slot === undefined ? (day > lastSerial ? 'afterToday' : 'noDate') : lateOr(slot);
    slotOfSerial.set(day, placed);
    return placed;
  };
  const lateOr = (slot: TimeSlot): Placed => (slot > lastMonthSlot ? 'afterToday' : slot);
  const placeYear = (year: number): Placed => {
    const slot = slotOfYear(year);
    if (slot === undefined) return 'noDate';
    return year > currentYear ? 'afterToday' : slot;
  };
  return ({ invoicedOn, paidOn, year }) => {
    const date = basis === 'paid' ? paidOn : invoicedOn;
    if (!Number.isNaN(date)) return placeDay(date);
    return basis === 'paid' && !Number.isNaN(invoicedOn) ? 'notPaid' : placeYear(year);
  };
}
