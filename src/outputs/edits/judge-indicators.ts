import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { parseIndicators } from '../../indicators/parse-indicators';
import { settingsOf } from '../../law/settings-of';
import type { TabCells } from '../../plans/cell';
import { indicatorAdvice } from '../../text/indicator-problems';
import { decodeRows } from '../../workbook/decode-rows';
import { findColumns } from '../../workbook/find-columns';
import type { JudgedCell } from './judged-cell';

/** What a cell is not marked for: a row that is being written still lacks cells, and a rounded amount is told by the refresh. */
const untold: ReadonlySet<string> = new Set(['required', 'rounded']);

/** Every cell of Indicateurs, with what the refresh will not understand of it: a line may be wrong because of another. */
export function judgeIndicators(cells: TabCells, settings: TabCells): readonly JudgedCell[] {
  const { headerRow, places } = findColumns(indicatorsTab, cells.rows);
  if (headerRow === undefined) return [];
  const { scopes } = settingsOf(decodeRows(settingsTab, settings).rows).settings;
  const columns = Object.entries(indicatorsTab.columns);
  const problems = new Map<string, string>();
  for (const issue of parseIndicators(cells, scopes).issues) {
    const key = columns.find(([, { header }]) => header === issue.column)?.[0];
    const place = [...places].find(([found]) => found === key)?.[1];
    if (!untold.has(issue.code) && place !== undefined)
      problems.set(`${issue.line}/${place + 1}`, indicatorAdvice(issue));
  }
  const judged: JudgedCell[] = [];
  for (let row = headerRow + 2; row <= cells.rows.length; row++) {
    for (const place of places.values()) {
      judged.push({ row, column: place + 1, problem: problems.get(`${row}/${place + 1}`) });
    }
  }
  return judged;
}
