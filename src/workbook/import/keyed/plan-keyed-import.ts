import type { ImportResult } from '../../../bridge/messages';
import type { Issue } from '../../../model/issue';
import { keysOf } from '../../../model/typed-keys';
import type { TabCells } from '../../../plans/cell';
import type { WorkbookPlan } from '../../../plans/workbook-plan';
import { appendRows } from '../../append-rows';
import type { TabDefinition } from '../../define-tab';
import { importNote, type CorrectionRow, type SentenceOf } from '../import-notes';
import { targetsOf } from '../import-targets';
import type { ImportTask } from '../import-task';
import type { ImportMoment, LotRow } from '../lots';
import { planLot, type Appendable } from '../plan-lot';
import { readTable } from '../read-table';
import { replacedTexts } from '../replaced-cells';
import type { KeyedImportCode, References } from './keyed-codes';
import { placeRows } from './place-rows';
import { readRows } from './read-rows';

/** The tab that a file goes to, the tabs that every import writes, and what its cells may name. */
export interface KeyedImportTabs {
  readonly tab: TabDefinition;
  readonly cells: TabCells;
  readonly corrections: Appendable<CorrectionRow>;
  readonly lots: Appendable<LotRow>;
  readonly references: References;
}

/** Either every reason to refuse the whole file (nothing is to be written), or what to write and to answer. */
export type KeyedImport =
  | { readonly refused: readonly Issue<KeyedImportCode>[] }
  | { readonly plan: WorkbookPlan; readonly result: ImportResult };

function byLine(issues: readonly Issue<KeyedImportCode>[]): Issue<KeyedImportCode>[] {
  return [...issues].sort((a, b) => a.line - b.line);
}

/** Headers of the required columns of a tab that a file does not give. */
export function missingKeyedColumns(tab: TabDefinition): (columns: ReadonlyMap<string, number>) => string[] {
  return (columns) =>
    keysOf(tab.columns).flatMap((key) => {
      const column = tab.columns[key];
      return column?.required && !column.computed && !columns.has(key) ? [column.header] : [];
    });
}

/**
 * What a file writes into a small tab whose rows have a key (`key` of the template), and what it answers: new rows under
 * the others; a row that stands is changed only where `replace` says so; identical files give an empty plan.
 */
export function planKeyedImport(
  request: ImportTask,
  { tab, cells, corrections, lots, references }: KeyedImportTabs,
  moment: ImportMoment,
  sentenceOf: SentenceOf<KeyedImportCode>,
): KeyedImport {
  const opened = readTable(request.rows, request.columns, targetsOf(tab.name, tab.columns), missingKeyedColumns(tab));
  if ('refused' in opened) return opened;
  const { table } = opened;
  const read = readRows(tab, table, references);
  const placed = placeRows(tab, cells, table, read.kept, references, request.replace);
  const rejected = byLine([...read.rejected, ...placed.rejected]);
  const notices = byLine([...read.notices, ...placed.notices]);
  if (read.kept.length === 0 && !request.replay) {
    const nothing = { code: 'nothing-kept', line: table.lines[0]?.line ?? 1, column: '', value: '' } as const;
    return { refused: [nothing, ...rejected, ...notices] };
  }
  const written = placed.added.length + placed.replaced;
  const result: ImportResult = {
    lues: table.lines.length,
    retenues: written + placed.unchanged,
    rejetees: new Set(rejected.map(({ line }) => line)).size,
    ajoutees: written,
    inchangees: placed.unchanged,
    enAttente: placed.waiting,
    sommeLue: 0,
    sommeRetenue: 0,
    rejets: rejected.map((issue) => importNote(issue, sentenceOf)),
    signalements: notices.map((issue) => importNote(issue, sentenceOf)),
    signalees: notices.length,
  };
  const added = placed.added.map((row) => ('lot' in tab.columns ? { ...row, lot: moment.lot } : row));
  const plan = planLot({
    moment,
    about: { type: request.type, file: request.fileName, kept: result.retenues, rejected: result.rejetees },
    lots,
    corrections,
    table,
    mapping: request.columns,
    rejected,
    notices,
    sentenceOf,
    replaced: replacedTexts(undefined, placed.replacedCells),
    replay: request.replay,
    steps: [...appendRows(tab, cells, added), ...placed.steps],
  });
  return { plan, result };
}
