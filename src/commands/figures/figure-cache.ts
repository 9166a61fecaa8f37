import { figuresTab } from '../../../sheets-templates/figures-tab';
import { openDocumentCache } from '../../google/document-cache';
import { readTab } from '../../google/read-workbook';
import { figureBookOf, type FigureBook } from '../../outputs/figure-book';
import type { StoredFigure } from '../../outputs/figure-rows';
import { bookOfSlices, slicesOf } from '../../outputs/figure-slices';
import { decodeRows } from '../../workbook/decode-rows';

const prefix = 'figures:';

/** The figures of the last refresh, as they stand in `_figures`. */
export function readFigureRows(): readonly StoredFigure[] {
  const cells = readTab(figuresTab.name);
  return cells ? decodeRows(figuresTab, cells).rows.map(({ row }) => row) : [];
}

/** Keeps the figures of a refresh for formulas: one text per scope and year, in one call. */
export function keepFigures(rows: readonly StoredFigure[]): void {
  openDocumentCache(prefix).keep(slicesOf(rows));
}

/**
 * The figures for one formula, which wants these slices: two service calls where the refresh's texts are still kept, else
 * the tab is read once and kept for the next formula.
 */
export function openFigures(wanted: readonly string[]): FigureBook {
  const cache = openDocumentCache(prefix);
  const known = cache.read(wanted);
  const readSlice = (name: string): string | undefined =>
    wanted.includes(name) ? known.get(name) : cache.read([name]).get(name);
  const wholeBook = (): FigureBook => {
    const rows = readFigureRows();
    cache.keep(slicesOf(rows));
    return figureBookOf(rows);
  };
  return bookOfSlices(readSlice, wholeBook) ?? wholeBook();
}
