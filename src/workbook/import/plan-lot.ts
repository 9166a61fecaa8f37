import type { Issue } from '../../model/issue';
import type { TabCells } from '../../plans/cell';
import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import type { TabDefinition } from '../define-tab';
import { correctionRows, unlistedRows, type CorrectionRow, type SentenceOf } from './import-notes';
import { lotRows, stateSteps, type ImportMoment, type LotRow } from './lots';
import type { FileLine } from './read-table';

/** A tab that an import adds rows to, and how (`appendRows` of its template). */
export interface Appendable<Row> {
  readonly tab: TabDefinition;
  readonly cells: TabCells;
  readonly append: (rows: readonly Row[]) => PlanStep[];
}

/** Everything an import writes: its own steps, what it tells, and what must be known to undo it. */
export interface LotContent<Code extends string> {
  readonly moment: ImportMoment;
  readonly about: { readonly type: string; readonly file: string; readonly kept: number; readonly rejected: number };
  readonly lots: Appendable<LotRow>;
  readonly corrections: Appendable<CorrectionRow>;
  readonly lines: readonly FileLine[];
  readonly rejected: readonly Issue<Code>[];
  readonly notices: readonly Issue<Code>[];
  readonly sentenceOf: SentenceOf<Code>;
  readonly replaced: readonly string[];
  readonly steps: readonly PlanStep[];
}

/** The new rows of « Lignes à corriger ». */
function correctionsOf<Code extends string>(content: LotContent<Code>): readonly CorrectionRow[] {
  const { moment, about, corrections, lines, rejected, notices, sentenceOf } = content;
  const source = { lot: moment.lot, file: about.file, lines: new Map(lines.map((line) => [line.line, line])) };
  return unlistedRows(corrections.tab, corrections.cells, [
    ...correctionRows(rejected, 'rejected', source, sentenceOf),
    ...correctionRows(notices, 'notice', source, sentenceOf),
  ]);
}

/**
 * The plan of a lot: opened in `_file` first and committed last, so that an interrupted import is undone. Empty where
 * nothing is new.
 */
export function planLot<Code extends string>(content: LotContent<Code>): WorkbookPlan {
  const { moment, about, lots, corrections, replaced, steps } = content;
  const listed = correctionsOf(content);
  if (steps.length + listed.length === 0) return [];
  const opening = lots.append(lotRows(moment, about, replaced));
  const runs = opening.flatMap((step) => (step.do === 'write' ? [[step.row, step.values.length] as const] : []));
  return [...opening, ...steps, ...corrections.append(listed), ...stateSteps(lots.tab, lots.cells, runs, 'committed')];
}
