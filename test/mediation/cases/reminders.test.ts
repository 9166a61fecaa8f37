import type { CaseRow } from '../../../src/mediation/cases/case';
import { limitationOf } from '../../../src/mediation/cases/limitation';
import { isToFollow, isToRemind, remindersOf } from '../../../src/mediation/cases/reminders';
import { readMediatorSettings } from '../../../src/mediation/settings';
import { isoOf } from '../../../src/model/day';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/model/working-days';
import { aCaseRow, dayOn } from '../../builders/a-case';

const settings = readMediatorSettings(undefined);
const today = dayOn('2026-11-23');
const met: Partial<CaseRow> = { status: 'examined', acknowledgedOn: today, firstContactOn: today };
const closedOn = dayOn('2026-11-20');
const ended: Partial<CaseRow> = {
  status: 'fullAgreement',
  closedOn,
  closingNoticeOn: closedOn,
  notesDestroyedOn: closedOn,
};
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
  expect(due({ status: 'noAgreement', closedOn, notesDestroyedOn: closedOn })).toEqual([
    'closing-notice 2026-11-27',
    'archive 2027-05-20',
  ]);
  const limitationOn = limitationOf(closedOn);
  const noticed = { closingNoticeOn: closedOn, limitationOn, notesDestroyedOn: closedOn };
  expect(due({ status: 'noAgreement', closedOn, ...noticed })).toEqual(['limitation 2027-04-20', 'archive 2027-05-20']);
});

test('« les notes sont détruites à la clôture », as the entry agreement says: reminded within a week of it', () => {
  const closed = { closedOn: dayOn('2026-11-20'), closingNoticeOn: dayOn('2026-11-20') };
  expect(due({ status: 'noAgreement', ...closed })).toContain('destroy-notes 2026-11-27');
  expect(due({ route: 'national', status: 'announced', ...closed })).toEqual(['archive 2027-05-20']);
});

describe('« chaque matin ouvré » : what the mail counts', () => {
  const dueOn = (iso: string) =>
    aCaseRow({ status: 'examined', acknowledgedOn: today, firstContactOn: today, nextStepDue: dayOn(iso) });
  const isReminded = (dueDay: string, morning: string) => isToRemind(dueOn(dueDay), settings, dayOn(morning));

  test.each([
    ['on a Tuesday, what is due on Friday waits', '2026-11-27', '2026-11-24', false],
    ['on the eve', '2026-11-27', '2026-11-26', true],
    ['on the day itself', '2026-11-27', '2026-11-27', true],
    ['on the day after, no more: the list says it is late', '2026-11-26', '2026-11-27', false],
    ['on Monday, all that the week asks', '2026-11-30', '2026-11-23', true],
    ['on Monday, nothing of the week after', '2026-12-01', '2026-11-23', false],
    ['on Monday, what is late', '2026-10-01', '2026-11-23', true],
    ['on Friday, what is due before the mail of Monday', '2026-11-29', '2026-11-27', true],
    ['on a Saturday, nothing', '2026-11-28', '2026-11-28', false],
    ['on a Sunday, nothing', '2026-11-30', '2026-11-29', false],
    ['on Easter Monday, nothing', '2026-04-06', '2026-04-06', false],
    ['on the Tuesday after it, all that the week asks', '2026-04-13', '2026-04-07', true],
    ['on 10 November, what is due on the 11th and on the 12th', '2026-11-12', '2026-11-10', true],
  ])('%s', (_, dueDay, morning, expected) => {
    expect(isReminded(dueDay, morning)).toBe(expected);
  });
});

test.each<[string, Partial<CaseRow>, readonly string[]]>([
  [
    'voie B: contacts are found within the days of a first contact',
    { route: 'national', status: 'noticed' },
    ['find-contacts 2026-11-12'],
  ],
  ['voie B: once they are found, the ME leads', { route: 'national', status: 'contactsFound' }, []],
  [
    'signatures are awaited from the day the entry agreement was sent',
    { ...met, agreementSentOn: today },
    ['sign 2026-12-02'],
  ],
  [
    'no more once both have signed',
    { ...met, agreementSentOn: today, signedBySupplierOn: today, signedByCompanyOn: today },
    [],
  ],
  ['one signature is not two', { ...met, agreementSentOn: today, signedBySupplierOn: today }, ['sign 2026-12-02']],
  [
    'an agreement is followed until its execution is checked',
    { ...ended, followUpOn: dayOn('2026-12-15') },
    ['follow-up 2026-12-15', 'archive 2027-05-20'],
  ],
  ['and no longer', { ...ended, followUpOn: dayOn('2026-12-15'), executionCheckedOn: today }, ['archive 2027-05-20']],
  ['the next step of a closed case is no more', { ...ended, nextStepDue: today }, ['archive 2027-05-20']],
  [
    'a limitation is told until its day',
    { ...ended, limitationOn: today },
    ['limitation 2026-10-24', 'archive 2027-05-20'],
  ],
  [
    'a limitation that has run is told no longer',
    { ...ended, limitationOn: dayOn('2026-11-22') },
    ['archive 2027-05-20'],
  ],
])('%s', (_, row, expected) => {
  expect(due(row)).toEqual(expected);
});

test('a case is to be followed from a week before something is due', () => {
  const row = aCaseRow({ ...met, nextStepDue: dayOn('2026-12-01') });
  expect(isToFollow(row, settings, dayOn('2026-11-23'))).toBe(false);
  expect(isToFollow(row, settings, dayOn('2026-11-24'))).toBe(true);
  expect(isToFollow(row, settings, dayOn('2027-01-24'))).toBe(true);
});
