import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { decodeRows } from '../workbook/decode-rows';
import { findColumns } from '../workbook/find-columns';
import type { BoundTab } from '../workbook/import/restore-replaced';
import { rowsOfLots } from '../workbook/import/undo-lots';
import { cellText } from '../workbook/row-key';
import { findSupplier, indexSuppliers } from './index-suppliers';

/** Places of the columns of a tab that name a supplier. */
function naming({ tab, cells }: BoundTab): readonly number[] {
  const { places } = findColumns(tab, cells.rows);
  return Object.entries(tab.columns).flatMap(([key, { refersTo }]) => {
    const names = refersTo?.tab === suppliersTab.name || (tab.name === purchasesTab.name && key === 'supplier');
    return names ? (places.get(key) ?? []) : [];
  });
}

/** Texts by which the rows of a tab name suppliers, each once, those of some imports left out. */
function namesIn(bound: BoundTab, lots: ReadonlySet<string>): ReadonlySet<string> {
  const columns = naming(bound);
  const names = new Set<string>();
  if (columns.length === 0) return names;
  const { headerRow = bound.cells.rows.length } = findColumns(bound.tab, bound.cells.rows);
  const gone = new Set(rowsOfLots(bound, lots));
  for (let index = headerRow + 1; index < bound.cells.rows.length; index++) {
    if (gone.has(index + 1)) continue;
    for (const place of columns) names.add(cellText(bound.cells.rows[index]?.[place]));
  }
  return names;
}

/** Rows (from 1) of Fournisseurs that some imports made and that rows of other origin name: they are not to be taken away. */
export function suppliersInUse(holders: readonly BoundTab[], lots: ReadonlySet<string>): ReadonlySet<number> {
  const panel = holders.find(({ tab }) => tab.name === suppliersTab.name);
  const made = new Set(panel ? rowsOfLots(panel, lots) : []);
  if (!panel || made.size === 0) return new Set();
  const index = indexSuppliers(decodeRows(suppliersTab, panel.cells).rows);
  const used = new Set<number>();
  for (const holder of holders) {
    for (const name of namesIn(holder, lots)) {
      const line = index.suppliers[findSupplier(index, name) ?? -1]?.line;
      if (line !== undefined && made.has(line)) used.add(line);
    }
  }
  return used;
}
