import type { TabLook } from '../plans/workbook-plan';
import { a1Of } from './a1-notation';
import { runsOf } from './runs-of';

/** Warning-only protections on runs of neighbouring computed columns; a person can still write, knowingly. */
export function warnOnGuarded(sheet: GoogleAppsScript.Spreadsheet.Sheet, look: TabLook, rows: number): void {
  const guarded = look.columns.filter((column) => column.guarded).map(({ position }) => position);
  const missing = new Set(
    runsOf(guarded).map(([first, last]) => a1Of(look.headerRow + 1, first, rows, last - first + 1)),
  );
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.getDescription() !== look.warning) continue;
    if (!missing.delete(protection.getRange().getA1Notation())) protection.remove();
  }
  for (const block of missing) {
    sheet.getRange(block).protect().setDescription(look.warning).setWarningOnly(true);
  }
}
