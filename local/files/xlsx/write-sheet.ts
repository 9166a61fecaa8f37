import { columnLetters } from '../../store/a1-notation';
import { cellKey, type CellStyle, type StoredSheet, type StoredValue } from '../../store/workbook';
import { elementsOf, escapeXml } from './parse-xml';
import type { SharedStrings } from './read-strings';
import type { StyleTable } from './style-table';
import { conditionalFormatsXml, sqrefOf, validationsXml } from './write-rules';

/** Children of a worksheet in the order of the schema (ECMA-376, 18.3.1.99). */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Children that we write ourselves; all others of the original are carried as they stand. */
const ours: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'dataValidations',
  'legacyDrawing',
];

/** What surrounds a sheet's cells when it is written. */
export interface SheetSurroundings {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  /** Text of the original part before and after its cells; empty for a new sheet. */
  readonly head: string;
  readonly tail: string;
  /** Relationship of the note boxes, where the sheet has notes. */
  readonly notesId: string | undefined;
  readonly selected: boolean;
}

const encoder = new TextEncoder();
const rootTag =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** A sheet part. The original's unknown children, kinds of conditional format included, stay in their places. */
export function writeSheet(sheet: StoredSheet, around: SheetSurroundings): Uint8Array {
  const root = /<worksheet\b[^>]*>/.exec(around.head)?.[0] ?? rootTag;
  const carried = carriedChildren(around, root);
  const first = carried.filter(({ name }) => name === 'conditionalFormatting').length + 1;
  const written: Readonly<Record<string, string>> = {
    sheetPr: sheetProperties(sheet, around.head),
    sheetViews: viewsXml(sheet, around.selected),
    sheetFormatPr: '<sheetFormatPr defaultRowHeight="15.75"/>',
    cols: columnsXml(sheet, around.styles),
    sheetProtection: protectionXml(sheet),
    autoFilter: sheet.filter ? `<autoFilter ref="${sqrefOf([sheet.filter])}"/>` : '',
    mergeCells: mergesXml(sheet),
    conditionalFormatting: conditionalFormatsXml(sheet.conditionalFormats, around.styles, first),
    dataValidations: validationsXml(sheet.validations),
    legacyDrawing: around.notesId === undefined ? '' : `<legacyDrawing r:id="${around.notesId}"/>`,
  };
  const part = (name: string): string =>
    carried
      .filter((child) => child.name === name)
      .map(({ xml }) => xml)
      .join('') + (written[name] ?? '');
  const before = order.slice(0, order.indexOf('sheetData')).map(part).join('');
  const after = order
    .slice(order.indexOf('sheetData') + 1)
    .map(part)
    .join('');
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return joined([
    `${declaration}${root}${before}<sheetData>`,
    ...rowsXml(sheet, around),
    `</sheetData>${after}</worksheet>`,
  ]);
}

function carriedChildren({ head, tail }: SheetSurroundings, root: string): readonly { name: string; xml: string }[] {
  const before = head.slice(head.indexOf(root) + root.length);
  const children = [...elementsOf(before), ...elementsOf(tail.replace(/<\/(?:\w+:)?worksheet>\s*$/, ''))];
  return children.filter(
    ({ name, xml }) => !ours.includes(name) && (name !== 'conditionalFormatting' || !isKnownFormat(xml)),
  );
}

/** Kinds of rule that the store holds, and that are therefore written anew. */
function isKnownFormat(xml: string): boolean {
  return /type="(cellIs|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|expression)"/.test(
    xml,
  );
}

function joined(pieces: readonly string[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let buffer: string[] = [];
  let length = 0;
  const flush = (): void => {
    parts.push(encoder.encode(buffer.join('')));
    buffer = [];
    length = 0;
  };
  for (const piece of pieces) {
    buffer.push(piece);
    length += piece.length;
    if (length > 1 << 20) flush();
  }
  flush();
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function sheetProperties({ tabColor }: StoredSheet, head: string): string {
  const kept =
    /<sheetPr\b[^>]*?(?:\/>|>([\s\S]*?)<\/sheetPr>)/.exec(head)?.[1]?.replace(/<tabColor\b[^>]*\/>/, '') ?? '';
  const colour = tabColor === null ? '' : `<tabColor rgb="FF${tabColor.replace('#', '').toUpperCase()}"/>`;
  return colour + kept === '' ? '' : `<sheetPr>${colour}${kept}</sheetPr>`;
}

function viewsXml({ frozenRows, frozenColumns }: StoredSheet, selected: boolean): string {
  const tab = selected ? ' tabSelected="1"' : '';
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews><sheetView${tab} workbookViewId="0"/></sheetViews>`;
  const pane = frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  const corner = `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`;
  return `<sheetViews><sheetView${tab} workbookViewId="0"><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** Widths, hidden columns, and the style that most blank cells of a column have (rows below the last one written). */
function columnsXml(sheet: StoredSheet, styles: StyleTable): string {
  const last = Math.max(sheet.styles.length, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns, 0);
  const columns: string[] = [];
  for (let column = 1; column <= last; column++) {
    const width = sheet.columnWidths.get(column);
    const style = styles.cellFormat(tailStyle(sheet, column));
    const hidden = sheet.hiddenColumns.has(column);
    if (width === undefined && style === 0 && !hidden) continue;
    const size = `width="${((width ?? 100) / 7).toFixed(2)}" customWidth="1"`;
    columns.push(
      `<col min="${column}" max="${column}" ${size}${style === 0 ? '' : ` style="${style}"`}${hidden ? ' hidden="1"' : ''}/>`,
    );
  }
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

const plain: CellStyle = {};

/** The style of the last run of a column, where it reaches the end of the grid: it becomes the column's own. */
function tailStyle(sheet: StoredSheet, column: number): CellStyle {
  const runs = sheet.styles[column - 1];
  const last = runs?.[runs.length - 1];
  return last && last.last >= sheet.rowCount ? last.style : plain;
}

function protectionXml({ protections }: StoredSheet): string {
  const whole = protections.some(({ area, warningOnly }) => area === undefined && !warningOnly);
  return whole ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
}

function mergesXml({ merges }: StoredSheet): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${sqrefOf([area])}"/>`).join('')}</mergeCells>`;
}

/** The last row that must be written cell by cell: values, and styles other than the column's own. */
function lastWrittenRow(sheet: StoredSheet): number {
  let last = sheet.values.length;
  while (last > 0 && !sheet.values[last - 1]?.some((value) => value !== '')) last--;
  sheet.styles.forEach((runs, index) => {
    const tail = tailStyle(sheet, index + 1);
    for (const run of runs ?? []) if (run.style !== tail) last = Math.max(last, Math.min(run.last, sheet.rowCount));
  });
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) last = Math.max(last, row);
  return last;
}

function* rowsXml(sheet: StoredSheet, around: SheetSurroundings): Generator<string> {
  const last = lastWrittenRow(sheet);
  const letters = Array.from({ length: Math.max(sheet.columnCount, sheet.styles.length) }, (_, index) =>
    columnLetters(index + 1),
  );
  const cursors = sheet.styles.map(() => 0);
  const tails = sheet.styles.map((_, index) => tailStyle(sheet, index + 1));
  for (let row = 1; row <= last; row++) {
    const values = sheet.values[row - 1];
    const width = Math.max(values?.length ?? 0, sheet.styles.length);
    let cells = '';
    for (let column = 1; column <= width; column++) {
      const style = styleOf(sheet, cursors, row, column);
      const value = values?.[column - 1] ?? '';
      const formula = sheet.formulas.get(cellKey(row, column));
      if (value === '' && formula === undefined && style === (tails[column - 1] ?? plain)) continue;
      cells += cellXml(
        `${letters[column - 1] ?? columnLetters(column)}${row}`,
        value,
        formula,
        around.styles.cellFormat(style),
        around.strings,
      );
    }
    const height = sheet.rowHeights.get(row);
    const look = `${height === undefined ? '' : ` ht="${(height * 0.75).toFixed(2)}" customHeight="1"`}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ''}`;
    if (cells !== '' || look !== '') yield `<row r="${row}"${look}>${cells}</row>`;
  }
}

/** Style of a cell, rows asked in order: each column's cursor only moves down. */
function styleOf(sheet: StoredSheet, cursors: number[], row: number, column: number): CellStyle {
  const runs = sheet.styles[column - 1];
  if (!runs) return plain;
  let cursor = cursors[column - 1] ?? 0;
  while (cursor < runs.length && (runs[cursor]?.last ?? 0) < row) cursor++;
  cursors[column - 1] = cursor;
  const run = runs[cursor];
  return run && run.first <= row ? run.style : plain;
}

/** Functions that files write with a prefix, being younger than the format. */
const prefixed =
  /\b(XLOOKUP|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|SEQUENCE|LET|UNIQUE|RANDARRAY|SORTBY|FILTER|SORT|LAMBDA|XMATCH)\(/g;

function formulaXml(formula: string): string {
  return `<f>${escapeXml(formula.slice(1).replace(prefixed, (call, name: string) => (/^(FILTER|SORT)$/.test(name) ? `_xlfn._xlws.${call}` : `_xlfn.${call}`)))}</f>`;
}

const errorValue = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function cellXml(
  reference: string,
  value: StoredValue,
  formula: string | undefined,
  style: number,
  strings: SharedStrings,
): string {
  const start = `<c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  if (formula !== undefined) {
    const type =
      typeof value === 'number'
        ? ''
        : typeof value === 'boolean'
          ? ' t="b"'
          : errorValue.test(value)
            ? ' t="e"'
            : ' t="str"';
    const cached = typeof value === 'boolean' ? Number(value) : value;
    return `${start}${type}>${formulaXml(formula)}${cached === '' ? '' : `<v>${escapeXml(String(cached))}</v>`}</c>`;
  }
  if (value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  const rich = strings.rich.get(value);
  if (rich !== undefined) return `${start} t="s"><v>${rich}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}
