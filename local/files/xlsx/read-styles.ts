import type { CellStyle } from '../../store/workbook';
import { builtInFormats } from './number-formats';
import { colourReader, type ColourReader } from './colours';
import type { BaseFont } from './style-xml';
import { isOn as isYes, parseXml, type Attributes } from './parse-xml';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Style = Mutable<CellStyle>;
type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** Styles of a package: of each cell format (by `s`), and of each differential format (by `dxfId`). */
export interface PackageStyles {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly CellStyle[];
  readonly colourOf: ColourReader;
  /** The font of cells that say nothing of theirs. */
  readonly base: BaseFont;
}

interface Tables {
  readonly colourOf: ColourReader;
  readonly formats: Map<number, string>;
  readonly fonts: Style[];
  readonly fills: Style[];
  readonly borders: Style[];
  readonly cells: Style[];
  readonly differential: Style[];
}

const isOn = (attributes: Attributes): boolean => attributes['val'] !== '0' && attributes['val'] !== 'false';

function readFont(style: Style, name: string, attributes: Attributes, colourOf: ColourReader): void {
  if (name === 'b') style.bold = isOn(attributes);
  else if (name === 'i') style.italic = isOn(attributes);
  else if (name === 'u') style.underline = attributes['val'] !== 'none';
  else if (name === 'strike') style.strikethrough = isOn(attributes);
  else if (name === 'sz') style.fontSize = Number(attributes['val']);
  else if (name === 'name') style.fontFamily = attributes['val'] ?? '';
  else if (name === 'color') setIf(style, 'fontColor', colourOf(attributes));
}

function setIf<Key extends keyof Style>(style: Style, key: Key, value: Style[Key] | undefined): void {
  if (value !== undefined) style[key] = value;
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};
const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  top: 'top',
  center: 'middle',
  bottom: 'bottom',
};

function readAlignment(style: Style, attributes: Attributes): void {
  const { horizontal, vertical, wrapText, shrinkToFit } = attributes;
  setIf(style, 'horizontalAlignment', HORIZONTAL[horizontal ?? '']);
  setIf(style, 'verticalAlignment', VERTICAL[vertical ?? '']);
  if (wrapText !== undefined) style.wrap = isYes(wrapText);
  if (shrinkToFit === '0' && wrapText !== undefined && !isYes(wrapText)) style.clip = true;
}

function readSide(style: Style, side: BorderSide, line: string | undefined): void {
  if (line === undefined || line === 'none') return;
  style.border = {
    ...{ top: undefined, bottom: undefined, left: undefined, right: undefined },
    ...style.border,
    [side]: line,
  };
}

/** Lines are black unless their name is followed by a colour. */
function readSideColour(style: Style, side: BorderSide, colour: string | undefined): void {
  const line = style.border?.[side];
  if (line !== undefined && colour !== undefined && colour !== '#000000') readSide(style, side, `${line} ${colour}`);
}

function cellStyleOf(attributes: Attributes, tables: Tables): Style {
  const formatId = Number(attributes['numFmtId'] ?? 0);
  const format = tables.formats.get(formatId) ?? builtInFormats[formatId];
  const style: Style = {
    ...tables.fonts[Number(attributes['fontId'] ?? 0)],
    ...tables.fills[Number(attributes['fillId'] ?? 0)],
    ...tables.borders[Number(attributes['borderId'] ?? 0)],
  };
  if (format !== 'General') setIf(style, 'numberFormat', format);
  return style;
}

/** What differs from the first font of a package is what a cell shows; the first is the file's own default. */
function relativeTo(base: Style, style: Style): Style {
  const asBase = (key: string): boolean => key === 'fontSize' || key === 'fontFamily' || key === 'fontColor';
  const kept = Object.entries(style).filter(
    ([key, value]) => (value !== false || key === 'wrap') && !(asBase(key) && value === base[key as keyof Style]),
  );
  return Object.fromEntries(kept);
}

const ARIAL: BaseFont = { size: 10, family: 'Arial', color: undefined };

/** Reads styles.xml under the package's theme. */
export function readStyles(bytes: Uint8Array | undefined, theme?: Uint8Array): PackageStyles {
  const colourOf = colourReader(theme);
  const tables: Tables = {
    colourOf,
    formats: new Map(),
    fonts: [],
    fills: [],
    borders: [],
    cells: [],
    differential: [],
  };
  if (!bytes) return { cells: [{}], differential: [], colourOf, base: ARIAL };
  const path: string[] = [];
  let current: Style = {};
  const inside = (name: string): boolean => path.includes(name);
  parseXml(bytes, {
    open: (name, attributes) => {
      path.push(name);
      current = openStyle(name, attributes, { tables, current, inside, parent: path[path.length - 2] ?? '' });
    },
    close: () => {
      path.pop();
    },
  });
  const first = tables.fonts[0] ?? {};
  const base = { size: first.fontSize ?? 10, family: first.fontFamily ?? 'Arial', color: first.fontColor };
  const cells = tables.cells.map((style) => relativeTo(first, style));
  return { cells: cells.length === 0 ? [{}] : cells, differential: tables.differential, colourOf, base };
}

interface Place {
  readonly tables: Tables;
  readonly current: Style;
  readonly inside: (name: string) => boolean;
  readonly parent: string;
}

/** Takes one opening tag into account; returns the style being filled from then on. */
function openStyle(name: string, attributes: Attributes, place: Place): Style {
  const { tables, current, inside, parent } = place;
  const added = addedStyle(name, attributes, place);
  if (added) return added;
  if (name === 'numFmt') readFormat(attributes, place);
  else if (name === 'alignment') readAlignment(current, attributes);
  else if (parent === 'font') readFont(current, name, attributes, tables.colourOf);
  else if (inside('fill'))
    readFill(current, name, attributes, { colourOf: tables.colourOf, differential: inside('dxfs') });
  else if (parent === 'border' && isSide(name)) readSide(current, name, attributes['style']);
  else if (name === 'color' && isSide(parent)) readSideColour(current, parent, tables.colourOf(attributes));
  return current;
}

function readFormat({ formatCode = '', numFmtId }: Attributes, { tables, current, inside }: Place): void {
  if (inside('dxfs')) current.numberFormat = formatCode;
  else tables.formats.set(Number(numFmtId), formatCode);
}

function isSide(name: string): name is BorderSide {
  return name === 'top' || name === 'bottom' || name === 'left' || name === 'right';
}

/** Solid fills show their foreground colour; in a differential format it is the background one. */
function readFill(
  style: Style,
  name: string,
  attributes: Attributes,
  { colourOf, differential }: { readonly colourOf: ColourReader; readonly differential: boolean },
): void {
  if (name === 'patternFill' && attributes['patternType'] === 'none') delete style.background;
  if (name === (differential ? 'bgColor' : 'fgColor')) setIf(style, 'background', colourOf(attributes));
}

/** Where the elements of each list stand, and the list they join. */
const LISTS = {
  font: { parent: 'fonts', list: 'fonts' },
  fill: { parent: 'fills', list: 'fills' },
  border: { parent: 'borders', list: 'borders' },
  dxf: { parent: 'dxfs', list: 'differential' },
  xf: { parent: 'cellXfs', list: 'cells' },
} as const;

function isListed(name: string): name is keyof typeof LISTS {
  return name in LISTS;
}

function addedStyle(name: string, attributes: Attributes, { tables, parent }: Place): Style | undefined {
  if (!isListed(name) || LISTS[name].parent !== parent) return undefined;
  const style = name === 'xf' ? cellStyleOf(attributes, tables) : {};
  tables[LISTS[name].list].push(style);
  return style;
}
