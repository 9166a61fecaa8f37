import { monthOf, type Month } from './month';

/**
 * Where a purchase stands in time, as one small number: a calendar month of 1990–2099, or a whole fiscal year known by
 * its total only. Fixed, so that facts read in chunks agree.
 */
export type TimeSlot = number;

const firstYear = 1990;
const years = 110;
const firstMonth = monthOf(firstYear, 1);
const monthSlots = years * 12;

/** Number of slots there are. */
export const timeSlots = monthSlots + years;

/** The slot of a month; undefined outside 1990–2099. */
export function slotOfMonth(month: Month): TimeSlot | undefined {
  const slot = month - firstMonth;
  return slot >= 0 && slot < monthSlots ? slot : undefined;
}

/** The slot of a fiscal year known by totals; undefined outside 1990–2099. */
export function slotOfYear(year: number): TimeSlot | undefined {
  const index = year - firstYear;
  return Number.isInteger(index) && index >= 0 && index < years ? monthSlots + index : undefined;
}

/** The month of a slot; undefined where the slot is a whole year. */
export function monthOfSlot(slot: TimeSlot): Month | undefined {
  return slot < monthSlots ? monthOf(firstYear, slot + 1) : undefined;
}

/** The fiscal year of a slot that is a whole year; undefined where it is a month. */
export function yearOfSlot(slot: TimeSlot): number | undefined {
  return slot < monthSlots ? undefined : slot - monthSlots + firstYear;
}
