import { dayOf, dayOfIso, isoOf } from '../../src/model/day';
import { monthOf } from '../../src/model/month';
import { fiscalQuarter, fiscalYear, fiscalYearOf, parsePeriodName, twelveMonths } from '../../src/model/period';

test('a day is the spreadsheet’s serial number', () => {
  expect(dayOf(2025, 1, 1)).toBe(45658);
  expect(dayOf(2025, 2, 29)).toBeUndefined();
  const day = dayOfIso('2024-02-29');
  expect(day && isoOf(day)).toBe('2024-02-29');
  expect(dayOfIso('29/02/2024')).toBeUndefined();
});

test('a fiscal year that starts in April bears the number of the year in which it starts', () => {
  const year = fiscalYear(2025, 4);
  expect([year.first, year.last]).toEqual([monthOf(2025, 4), monthOf(2026, 3)]);
  expect(fiscalYearOf(monthOf(2026, 3), 4)).toBe(2025);
  expect(fiscalYearOf(monthOf(2026, 4), 4)).toBe(2026);
  const quarter = fiscalQuarter(2025, 4, 4);
  expect([quarter.first, quarter.last]).toEqual([monthOf(2026, 1), monthOf(2026, 3)]);
});

test('twelve months end at the given one', () => {
  const { first, last } = twelveMonths(monthOf(2026, 10));
  expect([first, last]).toEqual([monthOf(2025, 11), monthOf(2026, 10)]);
});

test.each([
  ['2025', '2025'],
  [' 2025-t3 ', '2025-T3'],
  ['2025-07', '2025-07'],
  ['12m', '12M'],
  ['2025-13', undefined],
  ['2025-T5', undefined],
  ['25', undefined],
  ['', undefined],
])('« %s » is the period %s', (written, name) => {
  expect(parsePeriodName(written)).toBe(name);
});
