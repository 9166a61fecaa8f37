import { importLotColumn } from '../../sheets-templates/import-lot-column';
import { dayOfSerial, isoOf } from '../model/day';
import type { CellValue, TabCells } from '../plans/cell';
import type { ColumnDefinition, TabDefinition } from '../workbook/define-tab';
import { findColumns } from '../workbook/find-columns';

export type CsvSeparator = ';' | ',';

/** A text that a spreadsheet would take for a formula gets an apostrophe: what is exported is opened elsewhere. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function textOf(cell: CellValue, isDay: boolean, separator: CsvSeparator): string {
  if (typeof cell === 'boolean') return cell ? 'Oui' : 'Non';
  if (typeof cell === 'string') return harmless(cell);
  if (isDay) return isoOf(dayOfSerial(cell)).split('-').reverse().join('/');
  const text = String(cell);
  return separator === ';' ? text.replace('.', ',') : text;
}

function quoted(text: string, separator: CsvSeparator): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Positions of the columns that are such; a tab that is no template of ours has none. */
function placesOf(
  cells: TabCells,
  tab: TabDefinition | undefined,
  isSuch: (column: ColumnDefinition) => boolean,
): ReadonlySet<number> {
  if (!tab) return new Set();
  const { places } = findColumns(tab, cells.rows);
  const keys = Object.entries(tab.columns).flatMap(([key, column]) => (isSuch(column) ? [key] : []));
  return new Set(keys.flatMap((key) => places.get(key) ?? []));
}

/**
 * A tab as CSV, with a byte order mark so that Excel reads its accents: « ; » goes with the decimal comma, « , » with the
 * point. What leaves the workbook does not say by which import its rows came.
 */
export function tabCsv(cells: TabCells, tab: TabDefinition | undefined, separator: CsvSeparator): string {
  const days = placesOf(cells, tab, ({ kind }) => kind === 'day');
  const leftOut = placesOf(cells, tab, (column) => column === importLotColumn);
  const lines = cells.rows.map((row) =>
    row
      .flatMap((cell, place) =>
        leftOut.has(place) ? [] : [quoted(textOf(cell, days.has(place), separator), separator)],
      )
      .join(separator),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
