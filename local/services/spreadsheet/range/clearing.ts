import { clearValues, forgetInArea } from '../../../store/cell-values';
import { clearStyles, clearValidations } from '../../../store/copy-area';
import { areasMeet, areaWithout } from '../../../store/area';
import type { Area, StoredSheet } from '../../../store/workbook';
import { writes } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit } from '../edit';

/** What `clear` may be told to take away alone. */
interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

/** Takes looks away, number formats excepted, as the platform does. */
export function clearLooks(sheet: StoredSheet, area: Area): void {
  clearStyles(sheet, area, true);
  sheet.merges = sheet.merges.filter((merge) => !areasMeet(merge, area));
  for (const rule of sheet.conditionalFormats) rule.areas = rule.areas.flatMap((part) => areaWithout(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
}

/** Takes away what the options name; all but notes and validations without them. */
export function clearArea(sheet: StoredSheet, area: Area, options: ClearOptions = {}): void {
  const some = Object.values(options).some((option) => option === true);
  if (!some || options.contentsOnly === true) clearValues(sheet, area);
  if (!some || options.formatOnly === true) clearLooks(sheet, area);
  if (options.commentsOnly === true) forgetInArea(sheet.notes, area);
  if (options.validationsOnly === true) clearValidations(sheet, area);
}

/** The methods that take something away from cells. */
export const clearMethods = (context: Context) => {
  const clearing = (signatures: string | string[], clear: (range: RangeState, options?: ClearOptions) => void) =>
    writes(
      signatures,
      (range: RangeState, options?: ClearOptions) => {
        beginEdit(context, range, 0);
        clear(range, options);
        return context.classes.range.create(range);
      },
      'write',
    );
  return {
    clear: clearing(['', 'Object'], ({ sheet, area }, options) => {
      clearArea(sheet, area, options);
    }),
    clearContent: clearing('', ({ sheet, area }) => {
      clearValues(sheet, area);
    }),
    clearFormat: clearing('', ({ sheet, area }) => {
      clearLooks(sheet, area);
    }),
    clearNote: clearing('', ({ sheet, area }) => {
      forgetInArea(sheet.notes, area);
    }),
    clearDataValidations: clearing('', ({ sheet, area }) => {
      clearValidations(sheet, area);
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};
