import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import { noteWith } from './cell-note';
import type { JudgedCell } from './judged-cell';

/** A rectangle of notes as they stand; row and column of its first cell from 1. */
export interface NoteBlock {
  readonly row: number;
  readonly column: number;
  readonly notes: readonly (readonly string[])[];
}

/** Repairs one by one of a large paste would cost a call each; beyond these the readers repair it all the same. */
const mostRepairs = 20;

/** The rectangle that holds the judged cells: where notes are to be read. Undefined where nothing is judged. */
export function blockOf(judged: readonly JudgedCell[]) {
  if (judged.length === 0) return undefined;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of judged) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The step that sets or takes off our marks, in one write over the rows where some changed; a person's notes stay. */
export function planMarks(tab: string, judged: readonly JudgedCell[], block: NoteBlock): WorkbookPlan {
  const notes = block.notes.map((line) => [...line]);
  const changed = new Set<number>();
  for (const { row, column, problem } of judged) {
    const line = notes[row - block.row];
    const before = line?.[column - block.column];
    if (!line || before === undefined) continue;
    const after = noteWith(before, problem);
    if (after === before) continue;
    line[column - block.column] = after;
    changed.add(row - block.row);
  }
  if (changed.size === 0) return [];
  const first = Math.min(...changed);
  const written = notes.slice(first, Math.max(...changed) + 1);
  return [{ do: 'write-notes', tab, row: block.row + first, column: block.column, notes: written }];
}

/** The steps that write repaired identifiers, as text; none where they are too many. `isFormula`: the cell stays. */
export function planRepairs(
  tab: string,
  judged: readonly JudgedCell[],
  isFormula: (row: number, column: number) => boolean,
): WorkbookPlan {
  const repairs = judged.flatMap(({ row, column, repaired }): PlanStep[] =>
    repaired === undefined || isFormula(row, column)
      ? []
      : [{ do: 'write', tab, row, column, values: [[repaired]], formats: ['@'] }],
  );
  return repairs.length > mostRepairs ? [] : repairs;
}
