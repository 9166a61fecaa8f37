import type { ColumnLook, TabLook } from '../plans/workbook-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headerBackground = '#1f3a5f';
const headerFont = '#ffffff';
const guardedDescription = 'Calculé par le classeur';

/** Looks of a tab: header, widths, notes, formats, lists, colours, warnings; said again, it changes nothing. */
export function dressTab(sheet: Sheet, look: TabLook): void {
  dressHeader(sheet, look);
  const rows = sheet.getMaxRows() - look.headerRow;
  for (const column of look.columns) dressColumn(sheet, look, column, rows);
  dressColours(sheet, look, rows);
  warnOnGuarded(sheet, look, rows);
  if (look.hidden) sheet.hideSheet();
}

function dressHeader(sheet: Sheet, look: TabLook): void {
  const last = Math.max(...look.columns.map(({ position }) => position));
  const notes = new Array<string>(last).fill('');
  for (const { position, note } of look.columns) notes[position - 1] = note;
  sheet
    .getRange(look.headerRow, 1, 1, last)
    .setNotes([notes])
    .setFontWeight('bold')
    .setFontColor(headerFont)
    .setBackground(headerBackground)
    .setVerticalAlignment('middle')
    .setWrap(true);
  if (look.bannerRows > 0) {
    sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold');
    if (look.bannerRows > 1) sheet.getRange(2, 1, look.bannerRows - 1, 1).setFontColor('#5f6368');
  }
  sheet.setFrozenRows(look.headerRow);
}

function dressColumn(sheet: Sheet, look: TabLook, column: ColumnLook, rows: number): void {
  sheet.setColumnWidth(column.position, column.width);
  if (rows < 1) return;
  const data = sheet.getRange(look.headerRow + 1, column.position, rows, 1);
  data.setNumberFormat(column.format);
  if (column.choices && !column.guarded) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...column.choices], true)
      .setAllowInvalid(true);
    data.setDataValidation(rule.build());
  }
}

function dressColours(sheet: Sheet, look: TabLook, rows: number): void {
  if (look.colours.length === 0 || rows < 1) return;
  const positions = new Set(look.colours.map(({ position }) => position));
  const others = sheet
    .getConditionalFormatRules()
    .filter(
      (rule) => !rule.getRanges().some((range) => positions.has(range.getColumn()) && range.getNumColumns() === 1),
    );
  const ours = look.colours.map(({ position, text, background, font }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground(background)
      .setFontColor(font)
      .setRanges([sheet.getRange(look.headerRow + 1, position, rows, 1)])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...ours]);
}

/** Warning-only protections on runs of neighbouring computed columns; a person can still write, knowingly. */
function warnOnGuarded(sheet: Sheet, look: TabLook, rows: number): void {
  if (rows < 1) return;
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() === guardedDescription) protection.remove();
  }
  for (const [first, last] of runsOf(look.columns.filter(({ guarded }) => guarded).map(({ position }) => position))) {
    sheet
      .getRange(look.headerRow + 1, first, rows, last - first + 1)
      .protect()
      .setDescription(guardedDescription)
      .setWarningOnly(true);
  }
}

/** First and last of each run of consecutive numbers. */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
