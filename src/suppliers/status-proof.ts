import type {
  proofStateLabels,
  statusLabels,
  statusProofsTab,
} from '../../sheets-templates/inclusion/status-proofs-tab';
import { dayOf, dayOfSerial, type Day } from '../model/day';
import { addMonths, yearAndMonthOf, type Month } from '../model/month';
import type { Located } from '../workbook/decode-rows';
import type { RowOf } from '../workbook/define-tab';

/** A row of Justificatifs ESS. */
export type ProofRow = RowOf<typeof statusProofsTab>;
export type LocatedProof = Located<ProofRow>;
export type Quality = keyof typeof statusLabels;
export type ProofState = keyof typeof proofStateLabels;

/** First and last day of a span of months. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

/** The days of whole months, both included; undefined outside the calendar. */
export function daysOfMonths(first: Month, last: Month): DaySpan | undefined {
  const start = yearAndMonthOf(first);
  const next = yearAndMonthOf(addMonths(last, 1));
  const from = dayOf(start.year, start.month, 1);
  const after = dayOf(next.year, next.month, 1);
  return from === undefined || after === undefined ? undefined : { first: from, last: dayOfSerial(after - 1) };
}

/** Whether a named person accepted the claim; a TIH also needs the day of the written consent. */
export function isValidated({ state, status, validatedBy, validatedOn, from }: ProofRow): boolean {
  if (state === 'refused' || validatedBy === undefined || validatedOn === undefined) return false;
  return status !== 'TIH' || from !== undefined;
}

/** Where a claim stands on a day: refused by a person, waiting for one, expired, or valid. */
export function proofStateOn(row: ProofRow, today: Day): ProofState {
  if (row.state === 'refused') return 'refused';
  if (!isValidated(row)) return 'toValidate';
  return row.to !== undefined && row.to < today ? 'expired' : 'valid';
}

/** Whether a claim counts in a span: validated, and in date on one of its days at least. */
export function countsWithin(row: ProofRow, { first, last }: DaySpan): boolean {
  if (!isValidated(row)) return false;
  return (row.from === undefined || row.from <= last) && (row.to === undefined || row.to >= first);
}
