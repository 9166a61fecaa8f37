import type { StoredSheet } from '../../store/workbook';
import { conditionalFormatsXml, unknownRulesOf } from './conditional-rules';
import { sqrefOf } from './file-areas';
import { elementsOf, unprefixed } from './parse-xml';
import type { SharedStrings } from './read-strings';
import type { Facet } from './sheet-facets';
import { columnsXml, mergesXml, protectionXml, sheetPropertiesXml, viewsXml } from './sheet-settings-xml';
import type { StyleTable } from './style-table';
import { validationsXml, type SheetNames } from './validation-rules';
import { rowsXml } from './write-cells';

/** Children of a worksheet in the order of the schema (ECMA-376, 18.3.1.99). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** Facet → the children that say it, all written anew when it has changed. */
const ELEMENTS: Readonly<Record<Facet, readonly string[]>> = {
  sheetPr: ['sheetPr'],
  sheetViews: ['sheetViews'],
  protection: ['sheetProtection', 'protectedRanges'],
  autoFilter: ['autoFilter'],
  mergeCells: ['mergeCells'],
  conditions: ['conditionalFormatting'],
  validations: ['dataValidations'],
  notes: ['legacyDrawing'],
  // A drawing that stands keeps its place: our charts are changed within it.
  charts: [],
};

/** What surrounds a sheet's cells when it is written. */
export interface SheetSurroundings {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
  readonly sheets: SheetNames;
  readonly from1904: boolean;
  /** Text of the original part before and after its cells; empty for a new sheet. */
  readonly head: string;
  readonly tail: string;
  readonly changed: ReadonlySet<Facet>;
  /** Relationship of the note boxes, where the sheet has notes. */
  readonly notesId: string | undefined;
  /** Relationship of the drawing of our charts, where the sheet had no drawing. */
  readonly drawingId: string | undefined;
  readonly selected: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROOT = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`;

/** A sheet part. The original's unknown children, kinds of conditional format included, stay in their places. */
export function writeSheet(sheet: StoredSheet, around: SheetSurroundings): Uint8Array {
  const head = unprefixed(around.head);
  const root = rootOf(head);
  const carried = carriedChildren(head, tailOf(around), around.changed);
  const written = writtenChildren(sheet, { ...around, head }, carried);
  const part = (name: string): string =>
    carried
      .filter((child) => child.place === name)
      .map(({ xml }) => xml)
      .join('') + (written[name] ?? '');
  const cells = ORDER.indexOf('sheetData');
  const before = ORDER.slice(0, cells).map(part).join('');
  const after = ORDER.slice(cells + 1)
    .map(part)
    .join('');
  const writing = { numberOf: around.styles.cellFormat, strings: around.strings, from1904: around.from1904 };
  return joined(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${before}<sheetData>`,
    rowsXml(sheet, writing),
    `</sheetData>${after}</worksheet>`,
  );
}

function rootOf(head: string): string {
  const root = /<worksheet\b[^>]*>/.exec(head)?.[0] ?? ROOT;
  return root.includes('xmlns:r=') ? root : root.replace('>', ` xmlns:r="${RELATIONSHIPS}">`);
}

/** The tail loses its prefix with the head, which alone declares it. */
function tailOf({ head, tail }: SheetSurroundings): string {
  const prefix = /<(\w+):worksheet\b/.exec(head)?.[1];
  const text = prefix === undefined ? tail : tail.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
  return text.replace(/<\/worksheet>\s*$/, '');
}

interface Child {
  /** The name of the schema's child at whose place it stands: its own, or that of its neighbour above. */
  readonly place: string;
  readonly xml: string;
}

function carriedChildren(head: string, tail: string, changed: ReadonlySet<Facet>): readonly Child[] {
  const root = /<worksheet\b[^>]*>/.exec(head);
  const before = root ? head.slice(root.index + root[0].length) : '';
  const rewritten = new Set(['dimension', 'cols', 'sheetData', ...[...changed].flatMap((facet) => ELEMENTS[facet])]);
  let place = 'sheetFormatPr';
  return [...elementsOf(before), ...elementsOf(tail)].flatMap(({ name, xml }) => {
    if (ORDER.includes(name)) place = name;
    if (name === 'extLst' && changed.has('validations')) return [{ place, xml: withoutExtendedLists(xml) }];
    if (!rewritten.has(name)) return [{ place, xml }];
    const unknown = name === 'conditionalFormatting' ? unknownRulesOf(xml) : '';
    return unknown === '' ? [] : [{ place, xml: unknown }];
  });
}

/** Rules that Excel 2010 writes apart are read into the store with the others; changed, they are written with them. */
function withoutExtendedLists(xml: string): string {
  return xml.replace(
    /<(?:\w+:)?ext\b[^>]*>(?:(?!<\/(?:\w+:)?ext>)[\s\S])*<x14:dataValidations[\s\S]*?<\/(?:\w+:)?ext>/,
    '',
  );
}

function writtenChildren(
  sheet: StoredSheet,
  { head, styles, sheets, changed, notesId, drawingId, selected }: SheetSurroundings,
  carried: readonly Child[],
): Readonly<Record<string, string>> {
  const has = (facet: Facet, xml: () => string): string => (changed.has(facet) ? xml() : '');
  const first = 1 + carried.filter(({ place }) => place === 'conditionalFormatting').length;
  const protection = protectionXml(sheet);
  return {
    sheetPr: has('sheetPr', () => sheetPropertiesXml(sheet, head)),
    sheetViews: has('sheetViews', () => viewsXml(sheet, head, selected)),
    sheetFormatPr: head.includes('<sheetFormatPr')
      ? ''
      : '<sheetFormatPr defaultColWidth="14.2857" defaultRowHeight="15.75"/>',
    cols: columnsXml(sheet, head, styles.cellFormat),
    sheetProtection: has('protection', () => protection.sheet),
    protectedRanges: has('protection', () => protection.ranges),
    autoFilter: has('autoFilter', () => (sheet.filter ? `<autoFilter ref="${sqrefOf([sheet.filter])}"/>` : '')),
    mergeCells: has('mergeCells', () => mergesXml(sheet)),
    conditionalFormatting: has('conditions', () =>
      conditionalFormatsXml(sheet.conditionalFormats, styles.differentialFormat, first),
    ),
    dataValidations: has('validations', () => validationsXml(sheet.validations, sheets)),
    drawing: drawingId === undefined ? '' : `<drawing r:id="${drawingId}"/>`,
    legacyDrawing: has('notes', () => (notesId === undefined ? '' : `<legacyDrawing r:id="${notesId}"/>`)),
  };
}

const encoder = new TextEncoder();
const CHUNK = 1 << 20;

function joined(before: string, rows: Iterable<string>, after: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let text = before;
  for (const row of rows) {
    text += row;
    if (text.length < CHUNK) continue;
    parts.push(encoder.encode(text));
    text = '';
  }
  parts.push(encoder.encode(text + after));
  return Buffer.concat(parts);
}
