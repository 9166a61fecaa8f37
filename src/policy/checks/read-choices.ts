import { checksTab } from '../../../sheets-templates/policy/checks-tab';
import type { Issue } from '../../model/issue';
import type { TabCells } from '../../plans/cell';
import { codecs } from '../../workbook/codecs/codec';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import type { CheckChoice } from './check';

/** A row of Contrôles. */
export type CheckRow = RowOf<typeof checksTab>;

/** What a person chose in Contrôles, and thresholds that cannot be read (the method’s own applies). */
export interface CheckChoices {
  /** Rows by code, upper case. */
  readonly rows: ReadonlyMap<string, Located<CheckRow>>;
  readonly choiceOf: (code: string) => CheckChoice;
  readonly issues: readonly Issue<'threshold-unreadable'>[];
}

/** « 15 », « 15 jours » or « 2 % » as a number; undefined where there is none. */
function thresholdOf(text: string | undefined): number | undefined {
  const written = (text ?? '').replace(/^([\d\s.,]+)[^\d%]*$/, '$1').trim();
  return written === '' ? undefined : codecs.share.decode(written, checksTab.columns.threshold).value;
}

/** Reads Contrôles; without the tab, or a line for it, no check runs. */
export function readCheckChoices(cells: TabCells): CheckChoices {
  const located = decodeRows(checksTab, cells).rows;
  const rows = new Map(located.map((found) => [found.row.code.trim().toUpperCase(), found]));
  const issues = located.flatMap(({ line, row }): Issue<'threshold-unreadable'>[] => {
    const { threshold } = row;
    if (threshold === undefined || thresholdOf(threshold) !== undefined) return [];
    return [{ code: 'threshold-unreadable', line, column: checksTab.columns.threshold.header, value: threshold }];
  });
  return {
    rows,
    issues,
    choiceOf: (code) => {
      const row = rows.get(code)?.row;
      return { on: row?.active === true, threshold: thresholdOf(row?.threshold) };
    },
  };
}
