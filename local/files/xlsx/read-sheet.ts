import { columnNumber } from '../../store/a1-notation';
import { copyFormula } from '../../store/formula-references';
import { writeRuns } from '../../store/style-runs';
import { cellKey, type CellStyle, type StoredSheet, type StoredValue, type StyleRun } from '../../store/workbook';
import { parseXml, type Attributes } from './parse-xml';
import { areaOf, areasOf, conditionalFormatOf, validationOf } from './read-rules';
import type { PackageStyles } from './read-styles';
import type { SharedStrings } from './read-strings';

/** What a sheet part says that the store cannot hold: the sheet may be carried as it stands, not written again. */
export interface SheetLosses {
  /** Array formulas, data tables: how many cells. */
  arrayFormulas: number;
}

interface Reading {
  readonly sheet: StoredSheet;
  readonly strings: SharedStrings;
  readonly styles: PackageStyles;
  readonly losses: SheetLosses;
  /** Shared formulas by their index: the text and the cell it was written for. */
  readonly shared: Map<string, { readonly formula: string; readonly row: number; readonly column: number }>;
  readonly runs: StyleRun[][];
  /** Style of the cells that a column does not write, by column. */
  readonly columnStyles: Map<number, CellStyle>;
  row: number;
  column: number;
  cell: Attributes;
  value: string;
  formula: string;
  formulaAttributes: Attributes | undefined;
  /** Rules read now: attributes of the element, its formulas. */
  rule: Attributes;
  ruleAreas: string;
  ruleFormulas: string[];
  text: 'value' | 'formula' | 'rule' | undefined;
}

const plain: CellStyle = {};
const pixelsPerCharacter = 7;
const pixelsPerPoint = 4 / 3;

/** Fills a sheet of the store from its part. */
export function readSheet(
  bytes: Uint8Array,
  sheet: StoredSheet,
  strings: SharedStrings,
  styles: PackageStyles,
): SheetLosses {
  const reading: Reading = {
    sheet,
    strings,
    styles,
    losses: { arrayFormulas: 0 },
    shared: new Map(),
    runs: [],
    columnStyles: new Map(),
    row: 0,
    column: 0,
    cell: {},
    value: '',
    formula: '',
    formulaAttributes: undefined,
    rule: {},
    ruleAreas: '',
    ruleFormulas: [],
    text: undefined,
  };
  let extension = 0;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'extLst') extension++;
      if (extension === 0) openers[name]?.(reading, attributes);
    },
    close: (name) => {
      if (extension === 0) closers[name]?.(reading);
      if (name === 'extLst') extension--;
    },
    text: (piece) => {
      addText(reading, piece);
    },
  });
  for (let column = 1; column <= Math.max(reading.runs.length, ...reading.columnStyles.keys(), 0); column++) {
    writeRuns(sheet, column, completeRuns(reading, column));
  }
  return reading.losses;
}

/** The runs of the cells written, and the column's own style everywhere else. */
function completeRuns({ runs, columnStyles, sheet }: Reading, column: number): readonly StyleRun[] {
  const written = runs[column - 1] ?? [];
  const base = columnStyles.get(column);
  if (!base) return written;
  const complete: StyleRun[] = [];
  let next = 1;
  for (const run of written) {
    if (run.first > next) complete.push({ first: next, last: run.first - 1, style: base });
    complete.push(run);
    next = run.last + 1;
  }
  const last = Math.max(sheet.rowCount, sheet.values.length);
  if (next <= last) complete.push({ first: next, last, style: base });
  return complete;
}

function addText(reading: Reading, piece: string): void {
  if (reading.text === 'value') reading.value += piece;
  else if (reading.text === 'formula') reading.formula += piece;
  else if (reading.text === 'rule') {
    const last = reading.ruleFormulas.length - 1;
    reading.ruleFormulas[last] = (reading.ruleFormulas[last] ?? '') + piece;
  }
}

function openRow(reading: Reading, attributes: Attributes): void {
  const { sheet } = reading;
  reading.row = attributes['r'] === undefined ? reading.row + 1 : Number(attributes['r']);
  reading.column = 0;
  if (attributes['hidden'] === '1') sheet.hiddenRows.add(reading.row);
  if (attributes['customHeight'] === '1' && attributes['ht'] !== undefined) {
    sheet.rowHeights.set(reading.row, Math.round(Number(attributes['ht']) * pixelsPerPoint));
  }
}

function openCell(reading: Reading, attributes: Attributes): void {
  const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0];
  reading.column = letters === undefined ? reading.column + 1 : columnNumber(letters);
  reading.cell = attributes;
  reading.value = '';
  reading.formula = '';
  reading.formulaAttributes = undefined;
}

function cellValue({ cell, value, strings }: Reading): StoredValue {
  switch (cell['t']) {
    case 's':
      return strings.texts[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true';
    case 'str':
    case 'inlineStr':
    case 'e':
    case 'd':
      return value;
    default:
      return value === '' ? '' : Number(value);
  }
}

function closeCell(reading: Reading): void {
  const { sheet, row, column, styles } = reading;
  const value = cellValue(reading);
  if (value !== '') {
    const cells = (sheet.values[row - 1] ??= []);
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = value;
  }
  if (reading.formulaAttributes) keepFormula(reading, reading.formulaAttributes);
  addRun(reading, styles.cells[Number(reading.cell['s'] ?? 0)] ?? plain);
}

function addRun(reading: Reading, style: StyleRun['style']): void {
  const runs = (reading.runs[reading.column - 1] ??= []);
  const last = runs[runs.length - 1];
  if (last?.style === style && last.last === reading.row - 1) last.last = reading.row;
  else runs.push({ first: reading.row, last: reading.row, style });
}

function keepFormula(reading: Reading, attributes: Attributes): void {
  const { sheet, row, column, shared, losses } = reading;
  if (attributes['t'] === 'array' || attributes['t'] === 'dataTable') {
    losses.arrayFormulas++;
    return;
  }
  const index = attributes['si'];
  if (attributes['t'] === 'shared' && index !== undefined && reading.formula === '') {
    const model = shared.get(index);
    if (model)
      sheet.formulas.set(cellKey(row, column), copyFormula(model.formula, row - model.row, column - model.column));
    return;
  }
  const formula = `=${reading.formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`;
  if (index !== undefined) shared.set(index, { formula, row, column });
  sheet.formulas.set(cellKey(row, column), formula);
}

function openColumns(reading: Reading, attributes: Attributes): void {
  const { sheet, styles, columnStyles } = reading;
  const first = Number(attributes['min']);
  const last = Math.min(Number(attributes['max']), 16_384);
  for (let column = first; column <= last && column <= 1024; column++) {
    if (attributes['width'] !== undefined && attributes['customWidth'] !== '0') {
      sheet.columnWidths.set(column, Math.round(Number(attributes['width']) * pixelsPerCharacter));
    }
    if (attributes['hidden'] === '1') sheet.hiddenColumns.add(column);
    const style = styles.cells[Number(attributes['style'] ?? 0)];
    if (style && Object.keys(style).length > 0) columnStyles.set(column, style);
  }
}

function openPane(reading: Reading, attributes: Attributes): void {
  if (attributes['state'] !== 'frozen' && attributes['state'] !== 'frozenSplit') return;
  reading.sheet.frozenRows = Number(attributes['ySplit'] ?? 0);
  reading.sheet.frozenColumns = Number(attributes['xSplit'] ?? 0);
}

function openRule(reading: Reading, attributes: Attributes): void {
  reading.rule = attributes;
  reading.ruleFormulas = [];
}

function openRuleFormula(reading: Reading): void {
  reading.ruleFormulas.push('');
  reading.text = 'rule';
}

const openers: Readonly<Record<string, (reading: Reading, attributes: Attributes) => void>> = {
  tabColor: ({ sheet }, { rgb }) => {
    sheet.tabColor = rgb === undefined ? null : `#${rgb.slice(-6).toLowerCase()}`;
  },
  pane: openPane,
  col: openColumns,
  row: openRow,
  c: openCell,
  v: (reading) => {
    reading.text = 'value';
  },
  t: (reading) => {
    reading.text = 'value';
  },
  f: (reading, attributes) => {
    reading.formulaAttributes = attributes;
    reading.text = 'formula';
  },
  mergeCell: ({ sheet }, { ref }) => {
    if (ref !== undefined) sheet.merges.push(areaOf(ref));
  },
  autoFilter: ({ sheet }, { ref }) => {
    if (ref !== undefined) sheet.filter = areaOf(ref);
  },
  dataValidation: openRule,
  formula1: openRuleFormula,
  formula2: openRuleFormula,
  conditionalFormatting: (reading, { sqref }) => {
    reading.ruleAreas = sqref ?? '';
  },
  cfRule: openRule,
  formula: openRuleFormula,
};

const endText = (reading: Reading): void => {
  reading.text = undefined;
};

const closers: Readonly<Record<string, (reading: Reading) => void>> = {
  c: closeCell,
  v: endText,
  t: endText,
  f: endText,
  formula: endText,
  formula1: endText,
  formula2: endText,
  dataValidation: ({ sheet, rule, ruleFormulas }) => {
    sheet.validations.push(validationOf(rule, ruleFormulas));
  },
  cfRule: ({ sheet, rule, ruleFormulas, ruleAreas, styles }) => {
    const style = styles.differential[Number(rule['dxfId'])] ?? {};
    const format = conditionalFormatOf(areasOf(ruleAreas), rule, ruleFormulas, style);
    if (format) sheet.conditionalFormats.push(format);
  },
};
