import fc from 'fast-check';
import { amountOfCents } from '../../src/model/amount';
import { dayOf, dayOfSerial } from '../../src/model/day';
import { codecs } from '../../src/workbook/codecs/codec';
import { parseDay } from '../../src/workbook/codecs/parse-day';
import { parseNumber } from '../../src/workbook/codecs/parse-number';

const column = { kind: 'choices', header: 'SIAE', choices: { EI: 'EI', ACI: 'Atelier (ACI)' } } as const;

describe('numbers as French or ISO writers put them', () => {
  test.each([
    ['1 234,56', 1234.56],
    ['1\u202f234,56 €', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['100000,1', 100000.1],
    ['99786.57', 99786.57],
    ['-12,5', -12.5],
    ['12,5-', -12.5],
    ['(1 000,00)', -1000],
    ['1.234.567', 1234567],
    ['1,2E+03', 1200],
    [',5', 0.5],
    ['12 000 EUR', 12000],
  ])('« %s » is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each(['', 'à préciser', '12,34,56', '1.23,45,6', '=1+1', '12 €/j', '1.2.3', '--5'])('« %s » is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('days as French or ISO writers put them', () => {
  test.each([
    '31/12/2025',
    '31-12-25',
    '31.12.2025',
    '2025-12-31',
    '2025-12-31T10:00:00Z',
    '20251231',
    '31/12/2025 08:15',
  ])('« %s » is the last day of 2025', (text) => {
    expect(parseDay(text)).toBe(dayOf(2025, 12, 31));
  });

  test.each(['31/02/2025', '12/31/2025', '2025-13-01', '1/1/1', 'hier', ''])('« %s » is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('what is encoded is read back', () => {
  test('amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
        const cell = codecs.amount.encode(amountOfCents(cents), column);
        expect(codecs.amount.decode(cell, column)).toEqual({ value: cents });
      }),
    );
  });

  test('days, shares, flags', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), fc.boolean(), (serial, flag) => {
        const day = dayOfSerial(serial);
        expect(codecs.day.decode(codecs.day.encode(day, column), column)).toEqual({ value: day });
        expect(codecs.flag.decode(codecs.flag.encode(flag, column), column)).toEqual({ value: flag });
      }),
    );
    expect(codecs.share.decode('12,5 %', column)).toEqual({ value: 0.125 });
    expect(codecs.share.decode(0.125, column)).toEqual({ value: 0.125 });
  });

  test('lists: by label or code, several at once, and never by guess', () => {
    expect(codecs.choices.decode('ei, atelier (aci)', column)).toEqual({ value: ['EI', 'ACI'] });
    expect(codecs.choices.encode(['EI', 'ACI'], column)).toBe('EI, Atelier (ACI)');
    expect(codecs.choices.decode('EI, ETTI', column)).toEqual({ value: undefined, problem: 'not-in-list' });
    expect(codecs.choice.decode('aci', column)).toEqual({ value: 'ACI' });
  });
});

test('an identifier that a spreadsheet made a number is written in full, never 1.2E+13', () => {
  expect(codecs.identifier.decode(35600000000048, column)).toEqual({ value: '35600000000048' });
});

test('an amount finer than a cent is rounded and said to be', () => {
  expect(codecs.amount.decode('10,005', column)).toEqual({ value: 1001, problem: 'rounded' });
});
