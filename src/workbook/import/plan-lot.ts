import type { Issue } from '../../model/issue';
import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import type { Appendable } from '../appendable';
import { findColumns } from '../find-columns';
import type { Replay } from './import-task';
import { replacedTexts } from './replaced-cells';
import { correctionRows, unlistedRows, type CorrectionRow, type SentenceOf } from './import-notes';
import { lotRows, stateSteps, type ImportMoment, type LotRow } from './lots';
import { shapeText } from './file-shape';
import type { ColumnMapping } from './match-columns';
import type { ImportTable } from './read-table';

/** Everything an import writes: its own steps, what it tells, and what must be known to undo it. */
export interface LotContent<Code extends string> {
  readonly moment: ImportMoment;
  readonly about: { readonly type: string; readonly file: string; readonly kept: number; readonly rejected: number };
  readonly lots: Appendable<LotRow>;
  readonly corrections: Appendable<CorrectionRow>;
  readonly table: Pick<ImportTable<string>, 'headerLine' | 'headers' | 'lines'>;
  readonly mapping: ColumnMapping;
  readonly rejected: readonly Issue<Code>[];
  readonly notices: readonly Issue<Code>[];
  readonly sentenceOf: SentenceOf<Code>;
  readonly replaced: readonly string[];
  readonly steps: readonly PlanStep[];
  /** Lines taken up again: what is told of them takes the place of what was. */
  readonly replay?: Replay | undefined;
}

/** The new rows of « Lignes à corriger ». */
function correctionsOf<Code extends string>(content: LotContent<Code>): readonly CorrectionRow[] {
  const { moment, about, corrections, table, rejected, notices, sentenceOf } = content;
  const source = { lot: moment.lot, file: about.file, lines: new Map(table.lines.map((line) => [line.line, line])) };
  const rows = [
    ...correctionRows(rejected, 'rejected', source, sentenceOf),
    ...correctionRows(notices, 'notice', source, sentenceOf),
  ];
  return content.replay ? rows : unlistedRows(corrections.tab, corrections.cells, rows);
}

/** The rows of « Lignes à corriger » that corrected lines leave, and what brings them back if the import is undone. */
function supersededBy({ replay, corrections: { tab, cells } }: Pick<LotContent<never>, 'replay' | 'corrections'>) {
  const rows = replay?.superseded ?? [];
  const { headerRow } = findColumns(tab, cells.rows);
  if (rows.length === 0 || headerRow === undefined) return { steps: [], replaced: [] };
  const headers = (cells.rows[headerRow] ?? []).map(String);
  const kept = { tab: tab.name, headers, rows: rows.map((row) => cells.rows[row - 1] ?? []) };
  const steps: PlanStep[] = [{ do: 'delete-rows', tab: tab.name, rows }];
  return { steps, replaced: replacedTexts(kept, []) };
}

/**
 * The plan of a lot: opened in `_file` first and committed last, so that an interrupted import is undone. Empty where
 * nothing is new.
 */
export function planLot<Code extends string>(content: LotContent<Code>): WorkbookPlan {
  const { moment, about, lots, corrections, table, mapping, rejected, replaced, steps } = content;
  const listed = correctionsOf(content);
  const left = supersededBy(content);
  if (steps.length + listed.length + left.steps.length === 0) return [];
  const shape = rejected.length === 0 ? {} : { shape: shapeText({ ...table, columns: mapping }) };
  const opening = lots.append(lotRows(moment, { ...about, ...shape }, [...replaced, ...left.replaced]));
  const runs = opening.flatMap((step) => (step.do === 'write' ? [[step.row, step.values.length] as const] : []));
  return [
    ...opening,
    ...steps,
    ...corrections.append(listed),
    ...left.steps,
    ...stateSteps(lots.tab, lots.cells, runs, 'committed'),
  ];
}
