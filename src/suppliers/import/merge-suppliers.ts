import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../model/issue';
import { keysOf } from '../../model/typed-keys';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../../workbook/decode-rows';
import { encodeRows } from '../../workbook/encode-rows';
import { findColumns } from '../../workbook/find-columns';
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

/** A cell of the tab as its codec would write it, so that « 1 200,00 » and 1200 are the same. */
function normalCell(key: SupplierKey, cell: CellValue): CellValue {
  const column = suppliersTab.columns[key];
  const codec = codecOf(column);
  const { value } = codec.decode(cell, column);
  return value === undefined ? cell : codec.encode(value, column);
}

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

/** Cells to write, neighbours of one column in one step. */
function stepsOf(changes: readonly Change[]): PlanStep[] {
  const sorted = [...changes].sort((a, b) => a.place - b.place || a.row - b.row);
  const steps: { row: number; place: number; values: CellValue[][]; format: string }[] = [];
  for (const { row, place, written, key } of sorted) {
    const last = steps[steps.length - 1];
    if (last?.place === place && last.row + last.values.length === row) last.values.push([written]);
    else steps.push({ row, place, values: [[written]], format: codecOf(suppliersTab.columns[key]).format });
  }
  return steps.map(({ row, place, values, format }) => ({
    do: 'write',
    tab: suppliersTab.name,
    row,
    column: place + 1,
    values,
    formats: [format],
  }));
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
  const encoded = encodeRows(
    suppliersTab,
    known.map(({ row }) => row),
    places,
    width,
  );
  const changes = new Map<string, Change>();
  const conflicts: Issue<SupplierImportCode>[] = [];
  const changed = new Set<number>();

  known.forEach(({ line, code, standingLine }, index) => {
    const standing = cells.rows[standingLine - 1] ?? [];
    const incoming = encoded[index] ?? [];
    const completed = new Set<SupplierKey>();
    const cellOf = (key: SupplierKey, place: number): CellValue =>
      changes.get(`${standingLine} ${key}`)?.written ?? standing[place] ?? '';
    const put = (key: SupplierKey, written: CellValue): void => {
      const place = places.get(key);
      if (place === undefined || cellOf(key, place) === written) return;
      const before = standing[place] ?? '';
      changes.set(`${standingLine} ${key}`, { row: standingLine, place, key, before, written });
      completed.add(key);
      changed.add(line);
    };
    for (const key of keysOf(suppliersTab.columns)) {
      const place = places.get(key);
      const value = incoming[place ?? -1] ?? '';
      if (place === undefined || value === '' || keptKeys.has(key)) continue;
      const current = cellOf(key, place);
      if (current === '') put(key, value);
      else if (normalCell(key, current) !== value) {
        conflicts.push({
          code: 'supplier-conflict',
          line,
          column: headerOf(key),
          value: String(value),
          detail: String(current),
        });
      }
    }
    const textOf = (key: SupplierKey): string => String(cellOf(key, places.get(key) ?? -1));
    put('aliases', withAlias(textOf('aliases'), code));
    put('toCorrect', remarkAfter(textOf('toCorrect'), completed, words));
  });

  const all = [...changes.values()];
  const codePlace = places.get('code') ?? -1;
  return {
    steps: stepsOf(all),
    replaced: all.map(({ row, key, before, written }) => ({
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
