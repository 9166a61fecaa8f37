import type { Issue } from '../../../model/issue';
import type { CellValue, TabCells } from '../../../plans/cell';
import type { PlanStep } from '../../../plans/workbook-plan';
import type { TabDefinition } from '../../define-tab';
import { encodeRows } from '../../encode-rows';
import { findColumns } from '../../find-columns';
import { changeSteps, draftCells, replacedOf } from '../cell-changes';
import type { ImportTable } from '../read-table';
import type { ReplacedCell } from '../replaced-cells';
import type { KeyedLineCode, References } from './keyed-codes';
import type { KeyedRow, ReadRow } from './read-rows';
import { rowReader } from './row-reader';

/** What becomes of the rows of a file. */
export interface PlacedRows {
  readonly added: readonly KeyedRow[];
  readonly unchanged: number;
  /** Rows that differ from the tab: written over it, or left as they are for a person to decide. */
  readonly replaced: number;
  readonly waiting: number;
  readonly steps: readonly PlanStep[];
  readonly replacedCells: readonly ReplacedCell[];
  readonly rejected: readonly Issue<KeyedLineCode>[];
  readonly notices: readonly Issue<KeyedLineCode>[];
}

interface Standing {
  /** Row from 1 and cells of each key. */
  readonly byKey: ReadonlyMap<string, { readonly row: number; readonly cells: readonly CellValue[] }>;
  /** Whether one more row without key and with this content stands. */
  readonly takeFree: (content: string) => boolean;
}

function standingRows(cells: TabCells, headerRow: number, reader: ReturnType<typeof rowReader>): Standing {
  const byKey = new Map<string, { row: number; cells: readonly CellValue[] }>();
  const free = new Map<string, number>();
  for (let index = headerRow + 1; index < cells.rows.length; index++) {
    const row = cells.rows[index] ?? [];
    const key = reader.keyOf(row);
    if (key === undefined) free.set(reader.contentOf(row), (free.get(reader.contentOf(row)) ?? 0) + 1);
    else if (!byKey.has(key)) byKey.set(key, { row: index + 1, cells: row });
  }
  return {
    byKey,
    takeFree: (content) => {
      const left = free.get(content) ?? 0;
      if (left > 0) free.set(content, left - 1);
      return left > 0;
    },
  };
}

/** How a changed row reads: « Statut : lancée → attribuée ». */
function changeText(
  tab: TabDefinition,
  keys: readonly string[],
  places: ReadonlyMap<string, number>,
  incoming: readonly CellValue[],
  standing: readonly CellValue[],
): string {
  return keys
    .map((key) => {
      const place = places.get(key) ?? -1;
      return `${tab.columns[key]?.header ?? key} : ${standing[place] ?? ''} → ${incoming[place] ?? ''}`;
    })
    .join(' ; ');
}

/** Decides for each row of the file whether it is new, already there, or another version of a row already there. */
export function placeRows(
  tab: TabDefinition,
  cells: TabCells,
  table: ImportTable<string>,
  kept: readonly ReadRow[],
  references: References,
  replace: boolean,
): PlacedRows {
  const { headerRow = 0, places } = findColumns(tab, cells.rows);
  const reader = rowReader(tab, places, table.columns.keys(), references);
  const standing = standingRows(cells, headerRow, reader);
  const draft = draftCells<string>(cells, places);
  const rows = kept.map(({ row }) => row);
  const encoded = encodeRows(tab, rows, places, Math.max(0, ...places.values()) + 1);
  const seen = new Map<string, { readonly line: number; readonly content: string }>();
  const added: KeyedRow[] = [];
  const rejected: Issue<KeyedLineCode>[] = [];
  const notices: Issue<KeyedLineCode>[] = [];
  const count = { unchanged: 0, replaced: 0, waiting: 0 };
  const tell = (code: KeyedLineCode, line: number, value: string, detail: string): Issue<KeyedLineCode> => {
    return { code, line, column: '', value, detail };
  };

  function compare(line: number, key: string, incoming: readonly CellValue[], row: KeyedRow): void {
    const found = standing.byKey.get(key);
    if (!found) {
      added.push(row);
      return;
    }
    const changed = reader.differences(incoming, found.cells);
    if (changed.length === 0) {
      count.unchanged++;
      return;
    }
    const detail = changeText(tab, changed, places, incoming, found.cells);
    count[replace ? 'replaced' : 'waiting']++;
    notices.push(tell(replace ? 'replaced-row' : 'modified-row', line, tab.name, detail));
    if (replace) for (const name of changed) draft.put(found.row, name, incoming[places.get(name) ?? -1] ?? '');
  }

  kept.forEach(({ source: { line }, row }, index) => {
    const incoming = encoded[index] ?? [];
    const content = reader.contentOf(incoming);
    const key = reader.keyOf(incoming);
    if (key === undefined) {
      if (standing.takeFree(content)) count.unchanged++;
      else added.push(row);
      return;
    }
    const first = seen.get(key);
    if (first) {
      rejected.push(tell(first.content === content ? 'same-row' : 'same-key', line, '', String(first.line)));
      return;
    }
    seen.set(key, { line, content });
    compare(line, key, incoming, row);
  });
  const changes = draft.changes();
  return {
    added,
    ...count,
    steps: changeSteps(tab, changes, cells),
    replacedCells: replacedOf(tab, changes, cells),
    rejected,
    notices,
  };
}
