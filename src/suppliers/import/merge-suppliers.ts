import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../model/issue';
import { keysOf } from '../../model/typed-keys';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../../workbook/decode-rows';
import { encodeRows } from '../../workbook/encode-rows';
import { findColumns } from '../../workbook/find-columns';
import { comparableText } from '../../workbook/import/comparable-text';
import type { ReplacedCell } from '../../workbook/import/replaced-cells';
import { supplierKeyOf } from '../index-suppliers';
import type { SupplierRow } from '../supplier';
import type { SupplierImportCode, SupplierKey, SupplierWords } from './supplier-import-codes';

/** A line of the file about a supplier that stands in the panel. */
export interface KnownSupplier {
  /** Line of the file. */
  readonly line: number;
  readonly row: SupplierRow;
  /** Another code than the panel's, to be kept among the aliases; empty where there is none. */
  readonly code: string;
  /** Line of the supplier in the tab, from 1. */
  readonly standingLine: number;
}

export interface MergedSuppliers {
  readonly steps: readonly PlanStep[];
  readonly replaced: readonly ReplacedCell[];
  readonly conflicts: readonly Issue<SupplierImportCode>[];
  /** Lines of the file that changed something. */
  readonly changed: ReadonlySet<number>;
}

interface Change {
  readonly row: number;
  readonly place: number;
  readonly key: SupplierKey;
  readonly before: CellValue;
  readonly written: CellValue;
}

/** Never filled from a file: the code stays what it is, the lot is that of the import that made the supplier. */
const keptKeys: ReadonlySet<SupplierKey> = new Set(['code', 'lot', 'aliases', 'toCorrect', 'toConfirm']);
const mergedKeys = keysOf(suppliersTab.columns).filter((key) => !keptKeys.has(key));

function withAlias(aliases: string, code: string): string {
  const known = aliases.split(/[,;|\n]/).map(supplierKeyOf);
  if (code === '' || known.includes(supplierKeyOf(code))) return aliases;
  return aliases === '' ? code : `${aliases}, ${code}`;
}

/** Our own remark goes once what it asked for is there; a person's stays. */
function remarkAfter(remark: string, completed: ReadonlySet<SupplierKey>, words: SupplierWords): string {
  const answered = new Set<string>();
  const { flaws } = words;
  if (completed.has('siren'))
    [flaws['siren-missing'], flaws['identifier-to-find']].forEach((flaw) => answered.add(flaw));
  if (completed.has('siret')) answered.add(flaws['siret-missing']);
  if (completed.has('name')) answered.add(flaws['name-missing']);
  if (answered.size === 0) return remark;
  return remark
    .split(' ; ')
    .filter((part) => !answered.has(part))
    .join(' ; ');
}

interface Run {
  readonly row: number;
  readonly values: CellValue[][];
}

/** Beyond this many runs in a column, one write over all of them, unchanged cells included, spares service calls. */
const runsPerColumn = 6;

function runsOf(changes: readonly Change[]): Run[] {
  const runs: Run[] = [];
  for (const { row, written } of changes) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.values.length === row) last.values.push([written]);
    else runs.push({ row, values: [[written]] });
  }
  return runs;
}

/** One run from the first changed cell of a column to the last. */
function spanOf(changes: readonly Change[], cells: TabCells): Run[] {
  const first = changes[0];
  const last = changes[changes.length - 1];
  if (!first || !last) return [];
  const written = new Map(changes.map((change) => [change.row, change.written]));
  const values = Array.from({ length: last.row - first.row + 1 }, (_, down) => [
    written.get(first.row + down) ?? cells.rows[first.row + down - 1]?.[first.place] ?? '',
  ]);
  return [{ row: first.row, values }];
}

/** Cells to write, in few steps per column. */
function stepsOf(changes: readonly Change[], cells: TabCells): PlanStep[] {
  const columns = new Map<SupplierKey, Change[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const column = columns.get(change.key) ?? [];
    columns.set(change.key, column);
    column.push(change);
  }
  return [...columns].flatMap(([key, ofColumn]) => {
    const apart = runsOf(ofColumn);
    const formats = [codecOf(suppliersTab.columns[key]).format];
    const column = (ofColumn[0]?.place ?? 0) + 1;
    return (apart.length > runsPerColumn ? spanOf(ofColumn, cells) : apart).map(({ row, values }): PlanStep => {
      return { do: 'write', tab: suppliersTab.name, row, column, values, formats };
    });
  });
}

/** The cells of the tab while lines of the file are merged into them, and what was changed. */
interface Draft {
  readonly cellOf: (row: number, key: SupplierKey) => CellValue;
  /** False where the tab has no such column or the cell holds the value already. */
  readonly put: (row: number, key: SupplierKey, written: CellValue) => boolean;
  readonly changes: () => readonly Change[];
}

function draftOf(cells: TabCells, places: ReadonlyMap<SupplierKey, number>): Draft {
  const changes = new Map<string, Change>();
  const standingOf = (row: number, key: SupplierKey): CellValue => cells.rows[row - 1]?.[places.get(key) ?? -1] ?? '';
  const cellOf = (row: number, key: SupplierKey): CellValue =>
    changes.get(`${row} ${key}`)?.written ?? standingOf(row, key);
  return {
    cellOf,
    put: (row, key, written) => {
      const place = places.get(key);
      if (place === undefined || cellOf(row, key) === written) return false;
      changes.set(`${row} ${key}`, { row, place, key, before: standingOf(row, key), written });
      return true;
    },
    changes: () => [...changes.values()],
  };
}

interface Merging {
  readonly draft: Draft;
  readonly places: ReadonlyMap<SupplierKey, number>;
  readonly headerOf: (key: SupplierKey) => string;
  readonly words: SupplierWords;
}

/** Merges one line; returns the columns that it completed and the values that it would have changed. */
function mergeLine({ line, code, standingLine }: KnownSupplier, incoming: readonly CellValue[], merging: Merging) {
  const { draft, places, headerOf, words } = merging;
  const completed = new Set<SupplierKey>();
  const conflicts: Issue<SupplierImportCode>[] = [];
  const put = (key: SupplierKey, written: CellValue): void => {
    if (draft.put(standingLine, key, written)) completed.add(key);
  };
  for (const key of mergedKeys) {
    const value = incoming[places.get(key) ?? -1] ?? '';
    if (value === '') continue;
    const current = draft.cellOf(standingLine, key);
    if (current === '') put(key, value);
    else if (comparableText(suppliersTab.columns[key])(current) !== String(value)) {
      const detail = String(current);
      conflicts.push({ code: 'supplier-conflict', line, column: headerOf(key), value: String(value), detail });
    }
  }
  put('aliases', withAlias(String(draft.cellOf(standingLine, 'aliases')), code));
  put('toCorrect', remarkAfter(String(draft.cellOf(standingLine, 'toCorrect')), completed, words));
  return { completed, conflicts };
}

/** Fills blank cells of known suppliers from a file; a value that stands is kept, and told where the file differs. */
export function mergeSuppliers(
  known: readonly KnownSupplier[],
  cells: TabCells,
  headerOf: (key: SupplierKey) => string,
  words: SupplierWords,
): MergedSuppliers {
  const { places } = findColumns(suppliersTab, cells.rows);
  const width = Math.max(0, ...places.values()) + 1;
  const rows = known.map(({ row }) => row);
  const encoded = encodeRows(suppliersTab, rows, places, width);
  const draft = draftOf(cells, places);
  const conflicts: Issue<SupplierImportCode>[] = [];
  const changed = new Set<number>();
  known.forEach((supplier, index) => {
    const merged = mergeLine(supplier, encoded[index] ?? [], { draft, places, headerOf, words });
    conflicts.push(...merged.conflicts);
    if (merged.completed.size > 0) changed.add(supplier.line);
  });
  const changes = draft.changes();
  const codePlace = places.get('code') ?? -1;
  return {
    steps: stepsOf(changes, cells),
    replaced: changes.map(({ row, key, before, written }) => ({
      tab: suppliersTab.name,
      key: String(cells.rows[row - 1]?.[codePlace] ?? ''),
      header: suppliersTab.columns[key].header,
      before,
      written,
    })),
    conflicts,
    changed,
  };
}
