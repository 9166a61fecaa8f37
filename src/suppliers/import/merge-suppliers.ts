import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../model/issue';
import { keysOf } from '../../model/typed-keys';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { encodeRows } from '../../workbook/encode-rows';
import { findColumns } from '../../workbook/find-columns';
import { changeSteps, draftCells, replacedOf, type CellDraft } from '../../workbook/import/cell-changes';
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

interface Merging {
  readonly draft: CellDraft<SupplierKey>;
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
  const draft = draftCells<SupplierKey>(cells, places);
  const conflicts: Issue<SupplierImportCode>[] = [];
  const changed = new Set<number>();
  known.forEach((supplier, index) => {
    const merged = mergeLine(supplier, encoded[index] ?? [], { draft, places, headerOf, words });
    conflicts.push(...merged.conflicts);
    if (merged.completed.size > 0) changed.add(supplier.line);
  });
  const changes = draft.changes();
  return {
    steps: changeSteps(suppliersTab, changes, cells),
    replaced: replacedOf(suppliersTab, changes, cells),
    conflicts,
    changed,
  };
}
