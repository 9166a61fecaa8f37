import { limitationOf } from '../../../src/mediation/cases/limitation';
import { isToRemind, remindersOf } from '../../../src/mediation/cases/reminders';
import { readMediatorSettings } from '../../../src/mediation/settings';
import { isoOf } from '../../../src/model/day';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/model/working-days';
import { aCaseRow, dayOn } from '../../builders/a-case';

const settings = readMediatorSettings(undefined);
const today = dayOn('2026-11-23');
const due = (row: Parameters<typeof aCaseRow>[0]) =>
  remindersOf(aCaseRow(row), settings, today).map(({ code, due: day }) => `${code} ${isoOf(day)}`);

test('L3133-1 C. trav.: 11 November is no working day, nor Easter Monday, Ascension, Whit Monday', () => {
  for (const day of ['2026-11-11', '2026-04-06', '2026-05-14', '2026-05-25', '2026-11-21', '2026-11-22']) {
    expect(isWorkingDay(dayOn(day))).toBe(false);
  }
  expect(isoOf(addWorkingDays(dayOn('2026-11-10'), 2))).toBe('2026-11-13');
  expect(workingDaysBetween(dayOn('2026-11-10'), dayOn('2026-11-13'))).toBe(2);
});

test('a referral of Monday 2 November 2026 is acknowledged by Thursday 5, its applicant met by Thursday 12', () => {
  expect(due({})).toEqual(['acknowledge 2026-11-05', 'contact 2026-11-12']);
  expect(due({ status: 'examined', acknowledgedOn: today, firstContactOn: today })).toEqual([]);
});

test('a mediation aims at ninety days from the later signature', () => {
  const signed = { signedBySupplierOn: dayOn('2026-11-16'), signedByCompanyOn: dayOn('2026-11-20') };
  expect(due({ status: 'running', firstContactOn: today, ...signed })).toEqual(['duration 2027-02-18']);
});

test('art. 2238 C. civ.: six months from the written end, the last of the month where it is shorter', () => {
  expect(isoOf(limitationOf(dayOn('2026-08-31'))!)).toBe('2027-02-28');
  expect(isoOf(limitationOf(dayOn('2027-08-31'))!)).toBe('2028-02-29');
  expect(limitationOf(undefined)).toBeUndefined();
});

test('a closed case asks for its written end, then warns of the limitation a month before', () => {
  const closedOn = dayOn('2026-11-20');
  expect(due({ status: 'noAgreement', closedOn })).toEqual(['closing-notice 2026-11-27', 'destroy-notes 2027-05-20']);
  const limitationOn = limitationOf(closedOn);
  expect(due({ status: 'noAgreement', closedOn, closingNoticeOn: closedOn, limitationOn })).toEqual([
    'limitation 2027-04-20',
    'destroy-notes 2027-05-20',
  ]);
});

test('on a Tuesday the mail counts what is due today or tomorrow; on a Monday the whole week', () => {
  const row = aCaseRow({
    ...{ status: 'examined', acknowledgedOn: today, firstContactOn: today, nextStepDue: dayOn('2026-11-27') },
  });
  expect(isToRemind(row, settings, dayOn('2026-11-24'))).toBe(false);
  expect(isToRemind(row, settings, dayOn('2026-11-26'))).toBe(true);
  expect(isToRemind(row, settings, dayOn('2026-11-23'))).toBe(true);
});
