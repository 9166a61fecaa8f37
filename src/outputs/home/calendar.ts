import { civilOf, dayOf, dayOfSerial, type Day } from '../../model/day';
import { addMonths, monthOfDay, yearAndMonthOf, type Month } from '../../model/month';
import { fiscalYear, fiscalYearOf, type FiscalStart } from '../../model/period';
import { dueSentences } from '../../text/home-due-sentences';
import { certificateDay, type DueThing, type DueThings } from './due-things';
import type { HomeLine } from './home-line';

/** What the calendar of the year is made of, besides the days of the tabs. */
export interface CalendarFacts {
  readonly today: Day;
  readonly fiscalStart: FiscalStart;
  /** Whether the panel has suppliers whose certificates reduce the OETH contribution. */
  readonly hasDisability: boolean;
  readonly nextRefresh: Day | undefined;
  readonly charterSignedOn: Day | undefined;
  readonly labelUntil: Day | undefined;
}

const horizonDays = 366;
const mostLines = 12;
const mostOfAKind = 4;

function firstDayOf(month: Month): Day | undefined {
  const { year, month: number } = yearAndMonthOf(month);
  return dayOf(year, number, 1);
}

function dayBefore(day: Day | undefined): Day | undefined {
  return day === undefined ? undefined : dayOfSerial(day - 1);
}

/** The next day of the calendar that a function gives for a year: this year's, else the next one's. */
function nextOf(today: Day, dayIn: (year: number) => Day | undefined): { day: Day; year: number } | undefined {
  const { year } = civilOf(today);
  for (const candidate of [year - 1, year, year + 1]) {
    const day = dayIn(candidate);
    if (day !== undefined && day >= today) return { day, year: candidate };
  }
  return undefined;
}

function lineAt(when: Day | undefined, sentence: HomeLine): readonly HomeLine[] {
  return when === undefined ? [] : [{ ...sentence, when, state: 'coming' }];
}

/** The end of the fiscal year, then its report within the month that follows; the report of the former one where still due. */
function yearLines({ today, fiscalStart }: CalendarFacts): readonly HomeLine[] {
  const current = fiscalYearOf(monthOfDay(today), fiscalStart);
  const { closing, report } = dueSentences.coming;
  return [current - 1, current].flatMap((year) => {
    const after = addMonths(fiscalYear(year, fiscalStart).last, 1);
    return [
      ...lineAt(dayBefore(firstDayOf(after)), closing(year)),
      ...lineAt(dayBefore(firstDayOf(addMonths(after, 1))), report(year)),
    ];
  });
}

function charterLines({ today, charterSignedOn }: CalendarFacts): readonly HomeLine[] {
  if (charterSignedOn === undefined) return [];
  const signed = civilOf(charterSignedOn);
  // A charter signed on 29 February has its day on the 28th.
  const dayIn = (year: number): Day | undefined =>
    dayOf(year, signed.month, signed.dayOfMonth) ?? dayOf(year, signed.month, 28);
  const next = nextOf(today, dayIn);
  const years = (next?.year ?? 0) - signed.year;
  return years > 0 ? lineAt(next?.day, dueSentences.coming.charter(years)) : [];
}

/** Things of a kind that are told one by one, the first ones only. */
function each(things: readonly DueThing[], today: Day, sentence: (label: string) => HomeLine): readonly HomeLine[] {
  const coming = things.filter(({ day }) => day >= today).slice(0, mostOfAKind);
  return coming.flatMap(({ day, label }) => lineAt(day, sentence(label)));
}

/** Things of a kind that are counted, at the day of the first. */
function together(things: readonly DueThing[], today: Day, sentence: (count: number) => HomeLine): readonly HomeLine[] {
  const coming = things.filter(({ day }) => day >= today && day <= today + horizonDays);
  return lineAt(coming[0]?.day, sentence(coming.length));
}

/** What comes within a year, the nearest first; the title alone tells that there is nothing. */
export function calendarOf(due: DueThings, facts: CalendarFacts): readonly HomeLine[] {
  const { today, hasDisability, nextRefresh, labelUntil } = facts;
  const { coming } = dueSentences;
  const certificates = hasDisability || due.certificates.length > 0 ? nextOf(today, certificateDay) : undefined;
  const lines = [
    ...lineAt(nextRefresh, coming.refresh),
    ...yearLines(facts),
    ...(certificates ? lineAt(certificates.day, coming.certificates(certificates.year)) : []),
    ...lineAt(labelUntil, coming.label),
    ...charterLines(facts),
    ...each(due.actions, today, coming.action),
    ...each(due.events, today, coming.event),
    ...together(due.findings, today, coming.findings),
    ...together(due.proofs, today, coming.proofs),
    ...together(due.evidence, today, coming.evidence),
  ];
  return lines
    .filter(({ when }) => when !== undefined && when >= today && when <= today + horizonDays)
    .sort((one, other) => (one.when ?? 0) - (other.when ?? 0))
    .slice(0, mostLines);
}
