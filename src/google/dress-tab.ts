import type { ColumnLook, TabLook } from '../plans/workbook-plan';
import { a1Of } from './a1-notation';
import { addColours } from './add-colours';
import { runsOf } from './runs-of';
import { warnOnGuarded } from './warn-on-guarded';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

const headerBackground = '#1f3a5f';
const headerFont = '#ffffff';

/**
 * Looks of a tab: header, widths, notes, formats, lists, colours, warnings. Only columns of the template are touched; said
 * again, it changes nothing. As many calls for ten rows as for a hundred thousand.
 */
export function dressTab(sheet: Sheet, look: TabLook): void {
  dressHeader(sheet, look);
  widen(sheet, look.columns);
  const rows = sheet.getMaxRows() - look.headerRow;
  if (rows > 0) {
    formatColumns(sheet, look, rows);
    wrapColumns(sheet, look, rows);
    listColumns(sheet, look, rows);
    addColours(sheet, look, rows);
    warnOnGuarded(sheet, look, rows);
  }
  if (look.hidden) sheet.hideSheet();
}

function dressHeader(sheet: Sheet, look: TabLook): void {
  const notes = new Map(look.columns.map(({ position, note }) => [position, note]));
  const runs = runsOf([...notes.keys()]);
  sheet
    .getRangeList(runs.map(([first, last]) => a1Of(look.headerRow, first, 1, last - first + 1)))
    .setFontWeight('bold')
    .setFontColor(headerFont)
    .setBackground(headerBackground)
    .setVerticalAlignment('middle')
    .setWrap(true);
  for (const [first, last] of runs) {
    const texts = Array.from({ length: last - first + 1 }, (_, index) => notes.get(first + index) ?? '');
    sheet.getRange(look.headerRow, first, 1, texts.length).setNotes([texts]);
  }
  if (look.bannerRows > 0) {
    sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold');
    if (look.bannerRows > 1) sheet.getRange(2, 1, look.bannerRows - 1, 1).setFontColor('#5f6368');
  }
  sheet.setFrozenRows(look.headerRow);
}

/** The positions of the columns that share a trait, by this trait; columns without it are left out. */
function positionsBy<Trait>(
  columns: readonly ColumnLook[],
  traitOf: (column: ColumnLook) => Trait | undefined,
): ReadonlyMap<Trait, readonly number[]> {
  const found = new Map<Trait, number[]>();
  for (const column of columns) {
    const trait = traitOf(column);
    if (trait === undefined) continue;
    const positions = found.get(trait) ?? [];
    positions.push(column.position);
    found.set(trait, positions);
  }
  return found;
}

function widen(sheet: Sheet, columns: readonly ColumnLook[]): void {
  for (const [width, positions] of positionsBy(columns, (column) => column.width)) {
    for (const [first, last] of runsOf(positions)) sheet.setColumnWidths(first, last - first + 1, width);
  }
}

/** The data cells of some columns, as few blocks as they make. */
function blocksOf(look: TabLook, positions: readonly number[], rows: number): string[] {
  return runsOf(positions).map(([first, last]) => a1Of(look.headerRow + 1, first, rows, last - first + 1));
}

function formatColumns(sheet: Sheet, look: TabLook, rows: number): void {
  for (const [format, positions] of positionsBy(look.columns, (column) => column.format)) {
    sheet.getRangeList(blocksOf(look, positions, rows)).setNumberFormat(format);
  }
}

function wrapColumns(sheet: Sheet, look: TabLook, rows: number): void {
  const positions = positionsBy(look.columns, (column) => column.wraps).get(true);
  if (positions) sheet.getRangeList(blocksOf(look, positions, rows)).setWrap(true);
}

/** Drop-down lists; a value outside the list is marked and kept. */
function listColumns(sheet: Sheet, look: TabLook, rows: number): void {
  const rules = new Map<string, Rule>();
  for (const { position, choices, guarded } of look.columns) {
    if (!choices || guarded) continue;
    const key = choices.join('\n');
    const rule = rules.get(key) ?? ruleOf(choices);
    rules.set(key, rule);
    sheet.getRange(look.headerRow + 1, position, rows, 1).setDataValidation(rule);
  }
}

function ruleOf(choices: readonly string[]): Rule {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}
