import { dayOfSerial, isoOf } from '../model/day';
import type { CellValue, TabCells } from '../plans/cell';
import type { TabDefinition } from '../workbook/define-tab';
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

/** Positions of the columns of days; a tab that is no template of ours has none. */
function dayPlaces(cells: TabCells, tab: TabDefinition | undefined): ReadonlySet<number> {
  if (!tab) return new Set();
  const { places } = findColumns(tab, cells.rows);
  const keys = Object.entries(tab.columns).flatMap(([key, { kind }]) => (kind === 'day' ? [key] : []));
  return new Set(keys.flatMap((key) => places.get(key) ?? []));
}

/**
 * A tab as CSV, with a byte order mark so that Excel reads its accents: « ; » goes with the decimal comma, « , » with the
 * point.
 */
export function tabCsv(cells: TabCells, tab: TabDefinition | undefined, separator: CsvSeparator): string {
  const days = dayPlaces(cells, tab);
  const lines = cells.rows.map((row) =>
    row.map((cell, place) => quoted(textOf(cell, days.has(place), separator), separator)).join(separator),
  );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
