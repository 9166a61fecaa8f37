import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { appendRows } from '../../workbook/append-rows';
import { mergeSuppliers, type KnownSupplier, type MergedSuppliers } from './merge-suppliers';
import type { ReadSupplier, ReadSuppliers } from './read-supplier-lines';
import type { SupplierKey, SupplierWords } from './supplier-import-codes';

/** What becomes of the lines of a file of suppliers. */
export interface PlacedSuppliers extends Omit<MergedSuppliers, 'changed'> {
  readonly added: number;
  readonly unchanged: number;
}

/** The tab as it will stand once new rows are written. */
function withWritten(cells: TabCells, steps: readonly PlanStep[]): TabCells {
  const rows: (readonly CellValue[])[] = [...cells.rows];
  for (const step of steps) {
    if (step.do !== 'write') continue;
    rows.length = Math.min(rows.length, step.row - 1);
    while (rows.length < step.row - 1) rows.push([]);
    const margin = new Array<CellValue>(step.column - 1).fill('');
    for (const values of step.values) rows.push([...margin, ...values]);
  }
  return { ...cells, rows };
}

/**
 * New suppliers appended; then every other line merged into the row of its supplier, be it of the panel or just made, so
 * that two lines of one legal unit tell the same conflicts at the first import and at the next ones.
 */
export function placeSuppliers(
  { kept, made }: ReadSuppliers,
  cells: TabCells,
  lot: string,
  headerOf: (key: SupplierKey) => string,
  words: SupplierWords,
): PlacedSuppliers {
  const isFirst = ({ supplier, line }: ReadSupplier): boolean => made.get(supplier) === line;
  const news = kept.filter(isFirst);
  const appended = appendRows(
    suppliersTab,
    cells,
    news.map(({ row }) => ({
      ...row,
      lot,
      toCorrect: row.toCorrect ?? (row.name === undefined ? words.flaws['name-missing'] : undefined),
    })),
  );
  const [write] = appended;
  const firstRow = write?.do === 'write' ? write.row : 1;
  const rowOf = new Map(news.map(({ supplier }, index) => [supplier, firstRow + index]));
  const known = kept.flatMap((read): KnownSupplier[] => {
    const standingLine = read.supplier.line ?? rowOf.get(read.supplier);
    return isFirst(read) || standingLine === undefined ? [] : [{ ...read, standingLine }];
  });
  const merged = mergeSuppliers(known, withWritten(cells, appended), headerOf, words);
  const panelCodes = new Set(kept.flatMap(({ supplier }) => (supplier.line === undefined ? [] : [supplier.code])));
  return {
    steps: [...appended, ...merged.steps],
    replaced: merged.replaced.filter(({ key }) => panelCodes.has(key)),
    conflicts: merged.conflicts,
    added: news.length,
    unchanged: kept.length - news.length - merged.changed.size,
  };
}
