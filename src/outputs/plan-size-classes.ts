import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import type { SupplierIndex } from '../suppliers/index-suppliers';
import { currentSizeClass, type ClassInYear } from '../suppliers/size-class-in-year';
import { codecs } from '../workbook/codecs/codec';
import { findColumns } from '../workbook/find-columns';

const { columns } = suppliersTab;

type ComputedKey = 'sizeClass' | 'sizeClassOrigin' | 'toConfirm';

/** What a supplier's computed cell holds; undefined where a person's own value stays. */
function cellOf(key: ComputedKey, found: ClassInYear): CellValue {
  if (key === 'toConfirm') return found.toConfirm ? codecs.flag.encode(true, columns.toConfirm) : '';
  if (key === 'sizeClass') return codecs.choice.encode(found.sizeClass, columns.sizeClass);
  return found.origin === undefined ? '' : codecs.choice.encode(found.origin, columns.sizeClassOrigin);
}

/** A class that a person typed or declared keeps its two cells, even where another one counts in the figures. */
function isPersonal(
  key: ComputedKey,
  index: SupplierIndex,
  line: number,
  origins: ReadonlyMap<number, string>,
): boolean {
  const origin = origins.get(line);
  return key !== 'toConfirm' && (origin === 'typed' || origin === 'declared') && index.byLine.has(line);
}

/**
 * The steps that write « Catégorie retenue », « Source de la catégorie » and « À confirmer » of the panel, one block per
 * column, and none for a column that already holds them. Cells of other columns, and of lines that are no supplier, stay.
 */
export function planSizeClasses(
  cells: TabCells,
  index: SupplierIndex,
  origins: ReadonlyMap<number, string>,
): WorkbookPlan {
  const { headerRow, places } = findColumns(suppliersTab, cells.rows);
  if (headerRow === undefined) return [];
  const classes = index.suppliers.map(currentSizeClass);
  const columnStep = (key: ComputedKey): readonly PlanStep[] => {
    const place = places.get(key);
    if (place === undefined) return [];
    const body = cells.rows.slice(headerRow + 1);
    const values = body.map((row, offset) => {
      const line = headerRow + offset + 2;
      const found = classes[index.byLine.get(line) ?? -1];
      return [!found || isPersonal(key, index, line, origins) ? (row[place] ?? '') : cellOf(key, found)];
    });
    const changed = values.some(([after], offset) => after !== (body[offset]?.[place] ?? ''));
    return changed ? [{ do: 'write', tab: cells.tab, row: headerRow + 2, column: place + 1, values }] : [];
  };
  // The source first: a class written without one, should the run die between the two, would pass for a person's.
  return (['sizeClassOrigin', 'sizeClass', 'toConfirm'] as const).flatMap(columnStep);
}
