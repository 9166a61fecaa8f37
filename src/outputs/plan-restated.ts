import { historyTab } from '../../sheets-templates/records/history-tab';
import type { Figure } from '../indicators/figure';
import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import { figureRemarks } from '../text/figure-sentences';
import { formatValue } from '../text/format-figure';
import { codecs } from '../workbook/codecs/codec';
import { findColumns } from '../workbook/find-columns';
import type { History } from './history';

const { columns } = historyTab;

/** Cells of Historique by its line that tell what a closed figure would be with what came since. */
function restatedCells(figures: readonly Figure[], history: History) {
  const marks = new Map<number, CellValue>();
  const remarks = new Map<number, CellValue>();
  for (const { code, period, scope, unit, closed } of figures) {
    const line = history.rowOf(code, period.name, scope)?.line;
    if (line === undefined || !closed) continue;
    const isRestated = 'restated' in closed;
    marks.set(line, isRestated ? codecs.flag.encode(true, columns.restated) : '');
    if (isRestated) remarks.set(line, figureRemarks.restated(formatValue(closed.restated, unit)));
  }
  return { restated: marks, remark: remarks };
}

/** The steps that mark « Retraité » in Historique, one block per column, none where nothing changes; values stay. */
export function planRestated(cells: TabCells, figures: readonly Figure[], history: History): WorkbookPlan {
  const { headerRow, places } = findColumns(historyTab, cells.rows);
  if (headerRow === undefined) return [];
  const found = restatedCells(figures, history);
  const body = cells.rows.slice(headerRow + 1);
  return (['restated', 'remark'] as const).flatMap((key): PlanStep[] => {
    const place = places.get(key);
    if (place === undefined) return [];
    const before = body.map((row) => row[place] ?? '');
    const values = before.map((cell, offset) => [found[key].get(headerRow + offset + 2) ?? cell]);
    if (values.every(([cell], offset) => cell === before[offset])) return [];
    return [{ do: 'write', tab: cells.tab, row: headerRow + 2, column: place + 1, values }];
  });
}
