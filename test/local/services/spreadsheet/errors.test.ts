import { aPlatform, aSession } from '../../../builders/a-session';
import { inSheet, thrownIn } from '../../../builders/in-sheet';

const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('documented texts', () => {
  it.each([
    [
      's.getRange(1, 1, 2, 2).setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      's.getRange(1, 1, 1, 2).setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      's.getRange(1, 1).setValues([])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      's.getRange(1, 1, 1, 2).setValues([1, 2])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "s.getRange('a', 1)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['s.getRange()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['s.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['s.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['s.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['s.getRange(1, 1, 1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["s.getRange('bad')", 'Range not found'],
    [
      "ss.insertSheet('X'); ss.insertSheet('X')",
      'A sheet with the name "X" already exists. Please enter another name.',
    ],
    [
      "ss.insertSheet('X').setName(s.getName())",
      'A sheet with the name "Feuille 1" already exists. Please enter another name.',
    ],
    ['ss.deleteSheet(s)', "You can't remove all the sheets in a document."],
    ['s.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['s.deleteRows(999, 3)', 'Those rows are out of bounds.'],
    ['s.setFrozenRows(2); s.deleteRows(3, 998)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      "s.getRange('A1:B2').merge(); s.getRange('A1:A3').merge()",
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      "s.getRange('A1:B2').createFilter(); s.getRange('D1:E2').createFilter()",
      "You can't create a filter in a sheet that already has a filter.",
    ],
    [
      's.insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    ["SpreadsheetApp.openById('')", 'Invalid argument: id'],
    [
      "SpreadsheetApp.openById('zz')",
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    ],
    ["SpreadsheetApp.openByUrl('x')", 'Invalid argument: url'],
    ["ss.setNamedRange('1a', s.getRange('A1'))", 'The name given to this range is invalid.'],
    ["ss.setNamedRange('A1', s.getRange('A1'))", 'The name given to this range is invalid.'],
    ['SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()', 'Ranges must have at least one range.'],
    [
      "s.getRange('A1:B2').addDeveloperMetadata('k')",
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
  ])('%s', (body, message) => {
    expect(thrownIn(body)).toBe(`Exception: ${message}`);
  });

  it('a missing sheet is null, and using it a TypeError', () => {
    expect(thrownIn(`ss.getSheetByName('nope').getRange('A1')`)).toBe(
      "TypeError: Cannot read properties of null (reading 'getRange')",
    );
  });

  it('a rejected value names the cell and the list', () => {
    const rule = `s.getRange('M2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build());`;
    expect(thrownIn(`${rule} s.getRange('M2').setValue('c')`)).toBe(
      'Exception: The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
    );
    expect(inSheet(`${rule} s.getRange('L2:M2').setValues([['c', 'b']]); return s.getRange('M2').getValue()`)).toBe(
      'b',
    );
  });

  it('a sheet that was deleted is not found', () => {
    expect(thrownIn(`const x = ss.insertSheet('X'); ss.deleteSheet(x); x.getRange('A1')`)).toMatch(
      /^Exception: Sheet \d+ not found$/,
    );
  });
});

describe('the error of a text of more than 50 000 characters', () => {
  const TOO_LONG = 'Exception: Your input contains more than the maximum of 50000 characters in a single cell.';
  const write = `s.getRange('A1').setValue('x'.repeat(50001));`;

  it('is raised by the next call', () => {
    expect(
      inSheet(`${write} try { s.getName(); } catch (e) { return [e.name, s.getRange('A1').getValue()]; }`),
    ).toEqual(['Exception', '']);
  });

  it('is raised by flush, or at the end', () => {
    expect(thrownIn(`${write} SpreadsheetApp.flush()`)).toBe(TOO_LONG);
    expect(thrownIn(write)).toBe(TOO_LONG);
  });

  it('is not raised by a text of 50 000', () => {
    expect(inSheet(`s.getRange('A1').setValue('x'.repeat(50000)); return s.getRange('A1').getValue().length`)).toBe(
      50000,
    );
  });
});

describe('protections', () => {
  const session = (body: string) =>
    aSession(
      `function protectAll() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:B2').protect().removeEditors(['editor@example.org']); }
       function warn() { SpreadsheetApp.getActiveSheet().getRange('A1').protect().setWarningOnly(true); }
       function protectSheet() { const p = SpreadsheetApp.getActiveSheet().protect(); p.removeEditor('editor@example.org'); p.setUnprotectedRanges([SpreadsheetApp.getActiveSheet().getRange('C:C')]); }
       function main() { const s = SpreadsheetApp.getActiveSheet(); ${body} }`,
      { platform: { ...aPlatform() } },
    );
  const asEditor = { function: 'main', user: 'editor@example.org' };
  const messageOf = (result: { ok: boolean; error?: { name: string; message: string } }): string =>
    result.error ? `${result.error.name}: ${result.error.message}` : 'no error';

  it('stop those who are not on the list, and not the owner', () => {
    const opened = session(`s.getRange('B2:C3').setValue(1);`);
    opened.run({ function: 'protectAll' });
    expect(messageOf(opened.run(asEditor))).toBe(PROTECTED);
    expect(messageOf(opened.run({ function: 'main' }))).toBe('no error');
  });

  it('that only warn stop nobody', () => {
    const opened = session(`s.getRange('A1').setValue(1);`);
    opened.run({ function: 'warn' });
    expect(messageOf(opened.run(asEditor))).toBe('no error');
  });

  it('of a sheet leave its unprotected ranges open', () => {
    const opened = session(`s.getRange('C5').setValue(1); s.getRange('D5').setValue(1);`);
    opened.run({ function: 'protectSheet' });
    expect(messageOf(opened.run(asEditor))).toBe(PROTECTED);
    expect(opened.run({ ...asEditor, function: 'main' }).calls.byMethod['SpreadsheetApp.Range.setValue']).toBe(2);
  });

  it('do not list their owner among the editors', () => {
    expect(inSheet(`return [s.protect().getEditors().map((user) => user.getEmail()), s.protect().canEdit()]`)).toEqual([
      ['editor@example.org'],
      true,
    ]);
  });
});
