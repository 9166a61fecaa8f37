import { columnNumber } from '../../store/a1-notation';
import { copyFormula } from '../../store/formula-references';
import { isDateFormat } from '../../store/is-date-format';
import type { Spill } from '../../store/spills';
import { cellKey, type CellStyle, type StoredSheet, type StoredValue, type StyleRun } from '../../store/workbook';
import { unescapeText } from './cell-text';
import { areaOf } from './file-areas';
import { decodeFormula, formulaKey } from './file-formulas';
import { isOn, type Attributes } from './parse-xml';
import type { PackageStyles } from './read-styles';
import type { SharedStrings } from './read-strings';

/** What the cells of a part are read with. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: PackageStyles;
  /** The workbook counts days from 1904. */
  readonly from1904: boolean;
  /** Formulas that the file had to reword, by its own words. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** Listens to the elements of `sheetData`. */
export interface CellReader {
  readonly openRow: (attributes: Attributes) => void;
  readonly openCell: (attributes: Attributes) => void;
  readonly openFormula: (attributes: Attributes) => void;
  readonly openText: () => void;
  readonly text: (piece: string) => void;
  readonly closeText: () => void;
  readonly closeCell: () => void;
  /** Style runs of the cells written, by column. */
  readonly runs: readonly (StyleRun[] | undefined)[];
  /** Areas that one formula fills, once all cells are read. */
  readonly spills: () => readonly Spill[];
  /** What-if tables, which the store cannot hold. */
  readonly dataTables: () => number;
}

const PLAIN: CellStyle = {};
const POINTS = 4 / 3;
const DAYS_TO_1904 = 1462;
const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Fills a sheet's values, formulas, heights and hidden rows from its cells as they come. */
export function createCellReader(sheet: StoredSheet, context: CellContext): CellReader {
  const { strings, styles, from1904 } = context;
  const shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const arrays: { readonly anchor: number; readonly reference: string }[] = [];
  const runs: (StyleRun[] | undefined)[] = [];
  const kept = new Map<string, string>();
  let dataTables = 0;
  let row = 0;
  let column = 0;
  let cell: Attributes = {};
  let value = '';
  let formula = '';
  let formulaAttributes: Attributes | undefined;
  let listening: 'value' | 'formula' | undefined;

  /** One string object per text: a column of 100 000 labels has few different ones. */
  function once(text: string): string {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size < 200_000) kept.set(text, text);
    return text;
  }

  function numberOf(style: CellStyle): StoredValue {
    if (value === '') return '';
    const number = Number(value);
    return from1904 && isDateFormat(style.numberFormat) ? number + DAYS_TO_1904 : number;
  }

  function valueOf(style: CellStyle): StoredValue {
    switch (cell['t'] ?? 'n') {
      case 's':
        return strings.texts[Number(value)] ?? '';
      case 'b':
        return isOn(value);
      case 'd':
        return serialOf(value);
      case 'n':
        return numberOf(style);
      default:
        return once(unescapeText(value));
    }
  }

  function keepFormula(attributes: Attributes): void {
    if (attributes['t'] === 'dataTable') {
      dataTables += 1;
      return;
    }
    const key = cellKey(row, column);
    const index = attributes['t'] === 'shared' ? attributes['si'] : undefined;
    const model = index === undefined ? undefined : shared.get(index);
    if (model && formula === '') {
      sheet.formulas.set(key, copyFormula(model.formula, row - model.row, column - model.column));
      return;
    }
    const array = attributes['t'] === 'array';
    const written = { text: unescapeText(formula), array };
    const stored = context.formulas[formulaKey(written)] ?? decodeFormula(written, cell['cm'] !== undefined);
    if (index !== undefined) shared.set(index, { formula: stored, row, column });
    if (array && attributes['ref'] !== undefined) arrays.push({ anchor: key, reference: attributes['ref'] });
    sheet.formulas.set(key, stored);
  }

  function addRun(style: CellStyle): void {
    const list = (runs[column - 1] ??= []);
    const last = list[list.length - 1];
    if (last?.style === style && last.last === row - 1) last.last = row;
    else list.push({ first: row, last: row, style });
  }

  function putValue(stored: StoredValue): void {
    while (sheet.values.length < row) sheet.values.push(undefined);
    const cells = (sheet.values[row - 1] ??= []);
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = stored;
  }

  return {
    runs,
    dataTables: () => dataTables,
    openRow: (attributes) => {
      row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
      column = 0;
      if (isOn(attributes['hidden'])) sheet.hiddenRows.add(row);
      if (isOn(attributes['customHeight']) && attributes['ht'] !== undefined) {
        sheet.rowHeights.set(row, Math.round(Number(attributes['ht']) * POINTS));
      }
    },
    openCell: (attributes) => {
      const reference = attributes['r'];
      column = reference === undefined ? column + 1 : columnNumber(lettersOf(reference));
      cell = attributes;
      value = '';
      formula = '';
      formulaAttributes = undefined;
    },
    openFormula: (attributes) => {
      formulaAttributes = attributes;
      listening = 'formula';
    },
    openText: () => {
      listening = 'value';
    },
    text: (piece) => {
      if (listening === 'value') value += piece;
      else if (listening === 'formula') formula += piece;
    },
    closeText: () => {
      listening = undefined;
    },
    closeCell: () => {
      const style = styles.cells[Number(cell['s'] ?? 0)] ?? PLAIN;
      const stored = valueOf(style);
      if (stored !== '') putValue(stored);
      if (formulaAttributes) keepFormula(formulaAttributes);
      addRun(style);
    },
    spills: () => arrays.map(({ anchor, reference }) => spillOf(sheet, anchor, reference)),
  };
}

function lettersOf(reference: string): string {
  let length = 0;
  while (reference.charCodeAt(length) > 57) length += 1;
  return reference.slice(0, length);
}

function spillOf(sheet: StoredSheet, anchor: number, reference: string): Spill {
  const { row, column, rows, columns } = areaOf(reference);
  const values = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => sheet.values[row - 1 + down]?.[column - 1 + right] ?? ''),
  );
  return { anchor, values };
}

/** Serial number of `2026-11-23T08:30:00`, the rare way of writing a date in a cell. */
function serialOf(iso: string): StoredValue {
  const time = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  return Number.isNaN(time) ? iso : time / MILLISECONDS_PER_DAY + UNIX_EPOCH;
}
