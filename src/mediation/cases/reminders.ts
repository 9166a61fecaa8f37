import { addDays, addMonthsTo, type Day } from '../../model/day';
import { keysOf } from '../../model/typed-keys';
import { addWorkingDays, isWorkingDay } from '../../model/working-days';
import type { ReminderCode } from '../../bridge/mediation-codes';
import type { MediatorSettings } from '../settings';
import type { CaseRow } from './case';
import { isOpen } from './transitions';

/** Something to do on a case, and the last day for it. */
export interface Reminder {
  readonly code: ReminderCode;
  readonly due: Day;
}

const noticeInDays = 7;
const limitationWarningInDays = 30;

type Rule = (row: CaseRow, settings: MediatorSettings) => Day | undefined;

const later = (day: Day | undefined, days: number): Day | undefined =>
  day === undefined ? undefined : addDays(day, days);

/** The later of both signatures of the entry agreement; undefined until both are there. */
export function entryDayOf({ signedBySupplierOn, signedByCompanyOn }: CaseRow): Day | undefined {
  if (signedBySupplierOn === undefined || signedByCompanyOn === undefined) return undefined;
  return signedBySupplierOn > signedByCompanyOn ? signedBySupplierOn : signedByCompanyOn;
}

const isDirectAndOpen = (row: CaseRow): boolean => row.route === 'direct' && isOpen(row);

const rules: Readonly<Record<ReminderCode, Rule>> = {
  acknowledge: (row, { acknowledgement }) =>
    row.status === 'received' && row.acknowledgedOn === undefined
      ? addWorkingDays(row.receivedOn, acknowledgement)
      : undefined,
  contact: (row, { contact }) =>
    isDirectAndOpen(row) && row.firstContactOn === undefined ? addWorkingDays(row.receivedOn, contact) : undefined,
  'find-contacts': (row, { contact }) =>
    row.status === 'noticed' ? addWorkingDays(row.receivedOn, contact) : undefined,
  'next-step': (row) => (isOpen(row) ? row.nextStepDue : undefined),
  sign: (row, { contact }) =>
    row.status === 'examined' && row.agreementSentOn !== undefined && entryDayOf(row) === undefined
      ? addWorkingDays(row.agreementSentOn, contact)
      : undefined,
  duration: (row, { duration }) => (row.status === 'running' ? later(entryDayOf(row), duration) : undefined),
  'closing-notice': (row) =>
    row.route === 'direct' && !isOpen(row) && row.closingNoticeOn === undefined
      ? later(row.closedOn, noticeInDays)
      : undefined,
  limitation: (row) => later(row.limitationOn, -limitationWarningInDays),
  'follow-up': (row) => (row.executionCheckedOn === undefined ? row.followUpOn : undefined),
  'destroy-notes': (row) =>
    row.route === 'direct' && !isOpen(row) && row.notesDestroyedOn === undefined
      ? later(row.closedOn, noticeInDays)
      : undefined,
  archive: (row, { notesMonths }) =>
    !isOpen(row) && row.closedOn !== undefined ? addMonthsTo(row.closedOn, notesMonths) : undefined,
};

/** What is to be done on a case, the nearest first; a limitation long past is no longer told. */
export function remindersOf(row: CaseRow, settings: MediatorSettings, today: Day): readonly Reminder[] {
  return keysOf(rules)
    .flatMap((code): Reminder[] => {
      const due = rules[code](row, settings);
      if (due === undefined) return [];
      return code === 'limitation' && (row.limitationOn ?? 0) < today ? [] : [{ code, due }];
    })
    .sort((a, b) => a.due - b.due);
}

/** Whether something of a case is due within a week, or late. */
export function isToFollow(row: CaseRow, settings: MediatorSettings, today: Day): boolean {
  return remindersOf(row, settings, today).some(({ due }) => due <= today + 7);
}

/** Whether no working day of the week comes before this one; the serial 0 was a Saturday. */
function isFirstOfWeek(workingDay: Day): boolean {
  const sunday = addDays(workingDay, -((workingDay + 6) % 7));
  return addWorkingDays(sunday, 1) === workingDay;
}

/**
 * Whether the mail of a working morning counts a case: something is due before the end of the next working day; on the
 * first one of a week, all that the week asks.
 */
export function isToRemind(row: CaseRow, settings: MediatorSettings, today: Day): boolean {
  if (!isWorkingDay(today)) return false;
  if (isFirstOfWeek(today)) return isToFollow(row, settings, today);
  const next = addWorkingDays(today, 1);
  return remindersOf(row, settings, today).some(({ due }) => due >= today && due <= next);
}
