import { keysOf } from '../../../model/typed-keys';
import type { TabCells } from '../../../plans/cell';
import { appendRows } from '../../append-rows';
import type { Appendable } from '../../appendable';
import type { TabDefinition } from '../../define-tab';
import { finishImport, type ImportOutcome } from '../finish-import';
import type { CorrectionRow, SentenceOf } from '../import-notes';
import { targetsOf } from '../import-targets';
import type { ImportTask } from '../import-task';
import type { ImportMoment, LotRow } from '../lots';
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
): ImportOutcome<KeyedImportCode> {
  const opened = readTable(request.rows, request.columns, targetsOf(tab.name, tab.columns), missingKeyedColumns(tab));
  if ('refused' in opened) return opened;
  const { table } = opened;
  const read = readRows(tab, table, references);
  const placed = placeRows(tab, cells, table, read.kept, references, request.replace);
  const rejected = [...read.rejected, ...placed.rejected];
  const written = placed.added.length + placed.replaced;
  const added = placed.added.map((row) => ('lot' in tab.columns ? { ...row, lot: moment.lot } : row));
  return finishImport({
    ...{ request, table, moment, lots, corrections, rejected, sentenceOf },
    isEmpty: read.kept.length === 0,
    counts: {
      retenues: written + placed.unchanged,
      rejetees: new Set(rejected.map(({ line }) => line)).size,
      ajoutees: written,
      inchangees: placed.unchanged,
      enAttente: placed.waiting,
    },
    notices: [...read.notices, ...placed.notices],
    replaced: replacedTexts(undefined, placed.replacedCells),
    steps: [...appendRows(tab, cells, added), ...placed.steps],
  });
}
