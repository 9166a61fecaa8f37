import { inSheet } from '../../../builders/in-sheet';

/** What a typed text becomes: value and display. */
function typed(text: string, locale: string): unknown {
  return inSheet(
    `const c = s.getRange('A1').setValue(${JSON.stringify(text)}); const v = c.getValue();
     return [v instanceof Date ? Utilities.formatDate(v, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm') : v, c.getDisplayValue()]`,
    { locale },
  );
}

describe('texts written as a user types them', () => {
  it.each([
    ['fr_FR', '12,5', 12.5, '12,5'],
    ['fr_FR', '12.5', '2024-05-12 00:00', '12/05/2024'],
    ['fr_FR', '1/2/2025', '2025-02-01 00:00', '01/02/2025'],
    ['fr_FR', '22 34', 2234, '2\u202f234'],
    ['fr_FR', '1 234,50 €', 1234.5, '1\u202f234,50 €'],
    ['fr_FR', '10%', 0.1, '10%'],
    ['fr_FR', 'VRAI', true, 'VRAI'],
    ['fr_FR', '5 février 2025', '2025-02-05 00:00', '05/02/2025'],
    ['fr_FR', '2025-02-05', '2025-02-05 00:00', '2025-02-05'],
    ['fr_FR', '05/02/2025 10:30', '2025-02-05 10:30', '05/02/2025 10:30:00'],
    ['fr_FR', '32/1/2025', '32/1/2025', '32/1/2025'],
    ['fr_FR', 'Dupont SA', 'Dupont SA', 'Dupont SA'],
    ['en_US', '12.5', 12.5, '12.5'],
    ['en_US', '12,5', '12,5', '12,5'],
    ['en_US', '1,234.5', 1234.5, '1,234.50'],
    ['en_US', '1/2/2025', '2025-01-02 00:00', '1/2/2025'],
    ['en_US', '13/1/2025', '13/1/2025', '13/1/2025'],
    ['en_US', '3-5', '2024-03-05 00:00', '3/5/2024'],
    ['en_US', '$1,234.50', 1234.5, '$1,234.50'],
    ['en_US', 'Jan 5, 2025', '2025-01-05 00:00', '1/5/2025'],
    ['en_US', '10:30 PM', '1899-12-30 22:30', '10:30 PM'],
    ['de_DE', '1.234,5', 1234.5, '1.234,50'],
    ['de_DE', '1.2.2025', '2025-02-01 00:00', '01.02.2025'],
    ['en_US', '007', 7, '7'],
    ['en_US', '1e3', 1000, '1.00E+03'],
    ['en_US', '+5', '+5', '+5'],
    ['en_US', '-5', -5, '-5'],
    ['en_US', 'true', true, 'TRUE'],
    ['en_US', ' =1+1', ' =1+1', ' =1+1'],
    ['en_US', "'=1+1", '=1+1', '=1+1'],
    ['en_US', "'007", '007', '007'],
  ])('%s reads %s', (locale, text, value, display) => {
    expect(typed(text, locale)).toEqual([value, display]);
  });

  it('reads nothing in a cell of plain text', () => {
    expect(
      inSheet(`const r = s.getRange('A1:A4').setNumberFormat('@').setValues([['=1+1'], ['007'], ['1/2/2025'], ["'s-Hertogenbosch"]]);
        return [r.getValues().flat(), r.getFormulas().flat()]`),
    ).toEqual([
      ['=1+1', '007', '1/2/2025', "'s-Hertogenbosch"],
      ['', '', '', ''],
    ]);
  });

  it('keeps the format of a cell that has one', () => {
    expect(
      inSheet(
        `const c = s.getRange('A1').setNumberFormat('0.000'); c.setValue('10%'); return [c.getNumberFormat(), c.getDisplayValue()]`,
      ),
    ).toEqual(['0.000', '0,100']);
  });
});

describe('dates', () => {
  it.each(['Europe/Paris', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'])(
    'come back as they were written in %s',
    (timeZone) => {
      const dates = [0, 1719829800000, 1711846800000, 1698541200000, -2208988800000];
      expect(
        inSheet(
          `const dates = ${JSON.stringify(dates)}.map((time) => [new Date(time)]);
         const r = s.getRange(1, 1, dates.length, 1).setValues(dates);
         return r.getValues().flat().map((date) => date.getTime())`,
          { timeZone },
        ),
      ).toEqual(dates);
    },
  );

  it('are wall time in the spreadsheet’s time zone, whatever that of the script', () => {
    const body = `const c = s.getRange('A1').setValue(new Date(Date.UTC(2024, 5, 1, 22, 30))); c.setNumberFormat('yyyy-mm-dd hh:mm'); return c.getDisplayValue()`;
    expect(inSheet(body, { timeZone: 'Europe/Paris' })).toBe('2024-06-02 00:30');
    expect(inSheet(body, { timeZone: 'America/New_York' })).toBe('2024-06-01 18:30');
  });

  it('bring a format to a cell without one', () => {
    expect(
      inSheet(
        `const c = s.getRange('A1').setValue(new Date(Date.UTC(2024, 5, 1, 22, 0))); return [c.getNumberFormat(), c.getDisplayValue()]`,
      ),
    ).toEqual(['dd/MM/yyyy', '02/06/2024']);
  });

  it('are read from any number under a date format, and numbers from any date without one', () => {
    expect(
      inSheet(`const c = s.getRange('A1').setNumberFormat('dd/mm/yyyy').setValue(45000); const d = c.getValue();
        c.setNumberFormat('0'); return [d instanceof Date, Utilities.formatDate(d, 'Europe/Paris', 'yyyy-MM-dd'), c.getValue()]`),
    ).toEqual([true, '2023-03-15', 45000]);
  });
});

describe('display', () => {
  it.each([
    ['#,##0.00 "€"', 1234567.891, '1\u202f234\u202f567,89 €'],
    ['0', 2.5, '3'],
    ['0.00', 1.005, '1,01'],
    ['0.0%', 0.2499, '25,0%'],
    ['000 000 000', 552100554, '552 100 554'],
    ['#,##0', -1234, '-1\u202f234'],
    ['#,##0;(#,##0);"-"', -1234, '(1\u202f234)'],
    ['#,##0;(#,##0);"-"', 0, '-'],
    ['#,##0,"k€"', 12345, '12k€'],
    ['0.00E+00', 12345, '1,23E+04'],
    ['[>=1000]0.0,"k";0', 1500, '1,5k'],
    ['[h]:mm', 1.5, '36:00'],
    ['dddd d mmmm yyyy', 45000, 'mercredi 15 mars 2023'],
    ['mm/yy', 45000, '03/23'],
    ['h:mm am/pm', 0.75, '6:00 PM'],
    ['@', 5, '5'],
    ['0.###', 2, '2'],
    ['"n° "0', 7, 'n° 7'],
  ])('shows %s of %d as %s', (format, value, shown) => {
    expect(
      inSheet(
        `return s.getRange('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${value}).getDisplayValue()`,
      ),
    ).toBe(shown);
  });

  it.each([
    ['1/3', '0,3333333333'],
    ['0.1+0.2', '0,3'],
    ['1e15', '1E+15'],
    ['123456789012345', '123456789012345'],
    ['1e-10', '1E-10'],
    ['-2.50', '-2,5'],
  ])('shows %s without a format as %s', (value, shown) => {
    expect(inSheet(`return s.getRange('A1').setValue(${value}).getDisplayValue()`)).toBe(shown);
  });
});

describe('cells', () => {
  it('give blanks as empty texts and errors as their text', () => {
    expect(inSheet(`s.getRange('A1').setFormula('=1/0'); return s.getRange('A1:B1').getValues()`)).toEqual([
      ['#DIV/0!', ''],
    ]);
  });

  it('are emptied by null, undefined and an empty text', () => {
    expect(
      inSheet(
        `const r = s.getRange('A1:C1').setValues([[1, 2, 3]]); r.setValues([[null, undefined, '']]); return [r.getValues()[0], r.isBlank(), s.getLastRow()]`,
      ),
    ).toEqual([['', '', ''], true, 0]);
  });

  it('all take the one value of setValue', () => {
    expect(inSheet(`return s.getRange('A1:B2').setValue('x').getValues()`)).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('under a merged range hold nothing', () => {
    expect(
      inSheet(
        `s.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge(); s.getRange('A1:C1').setValues([[5, 6, 7]]); return s.getRange('A1:C2').getValues()`,
      ),
    ).toEqual([
      [5, '', 7],
      ['', '', ''],
    ]);
  });
});
