import type { TabLook } from '../plans/workbook-plan';
import { a1Of } from './a1-notation';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The text that a rule colours in one column; undefined for any other rule. */
function textOf(rule: Rule): string | undefined {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return undefined;
  return String(condition.getCriteriaValues()[0]);
}

/**
 * Colours for texts of a list. A rule that a column has already for a text keeps the person's colours, and is stretched to
 * the last row; every other rule of the person's stays in its order.
 */
export function addColours(sheet: Sheet, look: TabLook, rows: number): void {
  if (look.colours.length === 0) return;
  const rules = sheet.getConditionalFormatRules();
  const byTarget = new Map<string, number>();
  rules.forEach((rule, index) => {
    const ranges = rule.getRanges();
    const text = ranges.length === 1 && ranges[0]?.getNumColumns() === 1 ? textOf(rule) : undefined;
    if (text !== undefined) byTarget.set(`${ranges[0]?.getColumn() ?? 0}\n${text}`, index);
  });
  let isChanged = false;
  for (const { position, text, background, font } of look.colours) {
    const range = sheet.getRange(look.headerRow + 1, position, rows, 1);
    const index = byTarget.get(`${position}\n${text}`);
    const found = index === undefined ? undefined : rules[index];
    if (index === undefined || !found) {
      const builder = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text);
      rules.push(builder.setBackground(background).setFontColor(font).setRanges([range]).build());
    } else if (found.getRanges()[0]?.getA1Notation() !== a1Of(look.headerRow + 1, position, rows, 1)) {
      rules[index] = found.copy().setRanges([range]).build();
    } else continue;
    isChanged = true;
  }
  if (isChanged) sheet.setConditionalFormatRules(rules);
}
