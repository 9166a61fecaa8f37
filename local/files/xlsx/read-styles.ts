import type { CellStyle } from '../../store/workbook';
import { builtInFormats } from './number-formats';
import { parseXml, type Attributes } from './parse-xml';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Style = Mutable<CellStyle>;
type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** Styles of a package: of each cell format (by `s`), and of each differential format (by `dxfId`). */
export interface PackageStyles {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly CellStyle[];
}

interface Tables {
  readonly formats: Map<number, string>;
  readonly fonts: Style[];
  readonly fills: Style[];
  readonly borders: Style[];
  readonly cells: Style[];
  readonly differential: Style[];
}

/** Office's default theme colours, for files that name a colour by its place in the theme. */
const themeColours = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];

function colourOf({ rgb, theme }: Attributes): string | undefined {
  if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
  const themed = theme === undefined ? undefined : themeColours[Number(theme)];
  return themed === undefined ? undefined : `#${themed}`;
}

const isOn = (attributes: Attributes): boolean => attributes['val'] !== '0' && attributes['val'] !== 'false';

function readFont(style: Style, name: string, attributes: Attributes): void {
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

function readAlignment(style: Style, attributes: Attributes): void {
  const { horizontal, vertical, wrapText } = attributes;
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
    style.horizontalAlignment = horizontal;
  if (vertical === 'top' || vertical === 'bottom') style.verticalAlignment = vertical;
  if (vertical === 'center') style.verticalAlignment = 'middle';
  if (wrapText === '1' || wrapText === 'true') style.wrap = true;
}

function readSide(style: Style, side: BorderSide, line: string | undefined): void {
  if (line === undefined || line === 'none') return;
  style.border = {
    ...{ top: undefined, bottom: undefined, left: undefined, right: undefined },
    ...style.border,
    [side]: line,
  };
}

function cellStyleOf(attributes: Attributes, tables: Tables): Style {
  const formatId = Number(attributes['numFmtId'] ?? 0);
  const format = tables.formats.get(formatId) ?? builtInFormats[formatId];
  const style: Style = {
    ...tables.fonts[Number(attributes['fontId'] ?? 0)],
    ...tables.fills[Number(attributes['fillId'] ?? 0)],
    ...tables.borders[Number(attributes['borderId'] ?? 0)],
  };
  setIf(style, 'numberFormat', format);
  return style;
}

/** What differs from the first font of a package is what a cell shows; the first is the file's own default. */
function relativeTo(base: Style, style: Style): Style {
  const kept: Style = { ...style };
  for (const key of ['fontSize', 'fontFamily', 'fontColor'] as const) if (kept[key] === base[key]) delete kept[key];
  for (const key of ['bold', 'italic', 'underline', 'strikethrough'] as const)
    if (kept[key] === false) delete kept[key];
  return kept;
}

/** Reads styles.xml. */
export function readStyles(bytes: Uint8Array | undefined): PackageStyles {
  const tables: Tables = { formats: new Map(), fonts: [], fills: [], borders: [], cells: [], differential: [] };
  if (!bytes) return { cells: [{}], differential: [] };
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
  const base = tables.fonts[0] ?? {};
  return { cells: tables.cells.map((style) => relativeTo(base, style)), differential: tables.differential };
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
  if (name === 'numFmt') {
    if (inside('dxfs')) current.numberFormat = attributes['formatCode'] ?? '';
    else tables.formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  } else if (name === 'alignment') readAlignment(current, attributes);
  else if (parent === 'font') readFont(current, name, attributes);
  else if (inside('fill')) readFill(current, name, attributes, inside('dxfs'));
  else if (parent === 'border' && isSide(name)) readSide(current, name, attributes['style']);
  return current;
}

function isSide(name: string): name is BorderSide {
  return name === 'top' || name === 'bottom' || name === 'left' || name === 'right';
}

/** Solid fills show their foreground colour; in a differential format it is the background one. */
function readFill(style: Style, name: string, attributes: Attributes, differential: boolean): void {
  if (name === 'patternFill' && attributes['patternType'] === 'none') delete style.background;
  if (name === (differential ? 'bgColor' : 'fgColor')) setIf(style, 'background', colourOf(attributes));
}

function addedStyle(name: string, attributes: Attributes, { tables, inside, parent }: Place): Style | undefined {
  const list =
    name === 'font' && parent === 'fonts'
      ? tables.fonts
      : name === 'fill' && parent === 'fills'
        ? tables.fills
        : name === 'border' && parent === 'borders'
          ? tables.borders
          : name === 'dxf' && inside('dxfs')
            ? tables.differential
            : name === 'xf' && parent === 'cellXfs'
              ? tables.cells
              : undefined;
  if (!list) return undefined;
  const style = name === 'xf' ? cellStyleOf(attributes, tables) : {};
  list.push(style);
  return style;
}
