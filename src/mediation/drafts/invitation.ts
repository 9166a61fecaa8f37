import { dayOfIso } from '../../model/day';
import { frenchDay } from '../views/labels';

/** A moment of a meeting, in the local time of those who come. */
export interface MeetingMoment {
  /** `20261231T093000`. */
  readonly stamp: string;
  readonly end: string;
  /** « 31/12/2026 à 9 h 30 ». */
  readonly french: string;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** A moment written `AAAA-MM-JJ HH:MM` or `AAAA-MM-JJTHH:MM`; undefined where it is none. A meeting lasts an hour. */
export function parseMoment(text: string): MeetingMoment | undefined {
  const [, isoDay = '', hours = '', minutes = ''] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})$/.exec(text.trim()) ?? [];
  const day = dayOfIso(isoDay);
  const hour = Number(hours);
  if (day === undefined || hour > 22 || Number(minutes) > 59) return undefined;
  const date = isoDay.replace(/-/g, '');
  return {
    stamp: `${date}T${hours}${minutes}00`,
    end: `${date}T${pad(hour + 1)}${minutes}00`,
    french: `${frenchDay(day)} à ${hour} h ${minutes}`,
  };
}

/** A calendar file that holds a slot and nothing else: no party, no subject, no place. */
export function invitationFile(number: string, { stamp, end }: MeetingMoment): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Classeur du correspondant PME//FR',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${number}-${stamp}@mediation.invalid`,
    `DTSTAMP:${stamp}Z`,
    `DTSTART:${stamp}`,
    `DTEND:${end}`,
    'SUMMARY:Réunion',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
