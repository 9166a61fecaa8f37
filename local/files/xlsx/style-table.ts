import type { CellStyle } from '../../store/workbook';
import { builtInFormats } from './number-formats';
import { escapeXml } from './parse-xml';

const emptyStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** Adds styles to those that a package already has: what stands keeps its number, so untouched sheets stay right. */
export interface StyleTable {
  /** Number of the cell format of a style. */
  readonly cellFormat: (style: CellStyle) => number;
  /** Number of the differential format of a style (conditional formats). */
  readonly differentialFormat: (style: CellStyle) => number;
  /** styles.xml with all that was asked for. */
  readonly xml: () => string;
}

interface List {
  readonly add: (xml: string) => number;
  readonly into: (styles: string) => string;
}

/** A counted list of styles.xml; the same element is added once. */
function listNamed(styles: string, name: string, child: string): List {
  const whole = new RegExp(`<${name}\\b[^>]*?(?:/>|>([\\s\\S]*?)</${name}>)`).exec(styles);
  const before = whole?.[1] ?? '';
  const first = [...before.matchAll(new RegExp(`<${child}[\\s/>]`, 'g'))].length;
  const added = new Map<string, number>();
  return {
    add: (xml) => {
      const known = added.get(xml);
      if (known !== undefined) return known;
      const index = first + added.size;
      added.set(xml, index);
      return index;
    },
    into: (text) => {
      if (added.size === 0) return text;
      const list = `<${name} count="${first + added.size}">${before}${[...added.keys()].join('')}</${name}>`;
      if (whole) return text.replace(whole[0], () => list);
      return placed(text, name, list);
    },
  };
}

/** A list that the part did not have, at the place that the schema gives it. */
function placed(styles: string, name: string, list: string): string {
  return name === 'numFmts'
    ? styles.replace(/<styleSheet\b[^>]*>/, (tag) => tag + list)
    : styles.replace(/<(tableStyles|colors|extLst)\b|<\/styleSheet>/, (tag) => list + tag);
}

function colourXml(name: string, colour: string | undefined): string {
  return colour === undefined ? '' : `<${name} rgb="FF${colour.replace('#', '').toUpperCase()}"/>`;
}

function fontXml(style: CellStyle, complete: boolean): string {
  return [
    '<font>',
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.strikethrough ? '<strike/>' : '',
    style.underline ? '<u/>' : '',
    complete ? `<sz val="${style.fontSize ?? 10}"/>` : '',
    colourXml('color', style.fontColor),
    complete ? `<name val="${escapeXml(style.fontFamily ?? 'Arial')}"/>` : '',
    '</font>',
  ].join('');
}

function borderXml({ border }: CellStyle): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
    const line = border?.[name];
    return line === undefined ? `<${name}/>` : `<${name} style="${escapeXml(line)}"><color auto="1"/></${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const vertical = style.verticalAlignment === 'middle' ? 'center' : style.verticalAlignment;
  const attributes = [
    style.horizontalAlignment === undefined ? '' : ` horizontal="${style.horizontalAlignment}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    style.wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

const hasFont = (style: CellStyle): boolean =>
  [
    style.bold,
    style.italic,
    style.underline,
    style.strikethrough,
    style.fontSize,
    style.fontFamily,
    style.fontColor,
  ].some((value) => value !== undefined && value !== false);

/** The table of a package's styles; without a package, of an empty one. */
export function openStyleTable(original: string): StyleTable {
  const styles = original === '' ? emptyStyles : original;
  const fonts = listNamed(styles, 'fonts', 'font');
  const fills = listNamed(styles, 'fills', 'fill');
  const borders = listNamed(styles, 'borders', 'border');
  const cells = listNamed(styles, 'cellXfs', 'xf');
  const differential = listNamed(styles, 'dxfs', 'dxf');
  const formats = listNamed(styles, 'numFmts', 'numFmt');
  const formatIds = new Map(Object.entries(builtInFormats).map(([id, format]) => [format, Number(id)]));
  for (const [, id, code] of styles.matchAll(/<numFmt\s+numFmtId="(\d+)"\s+formatCode="([^"]*)"/g)) {
    formatIds.set(code ?? '', Number(id));
  }
  let nextFormat = Math.max(163, ...formatIds.values()) + 1;
  const formatId = (format: string | undefined): number => {
    if (format === undefined || format === '') return 0;
    const known = formatIds.get(format) ?? formatIds.get(escapeXml(format));
    if (known !== undefined) return known;
    const id = nextFormat++;
    formats.add(`<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
    formatIds.set(format, id);
    return id;
  };
  const known = new Map<CellStyle, number>();
  const cellFormat = (style: CellStyle): number => {
    const seen = known.get(style);
    if (seen !== undefined) return seen;
    const font = hasFont(style) ? fonts.add(fontXml(style, true)) : 0;
    const fill = style.background === undefined ? 0 : fills.add(solidFill(style.background));
    const border = style.border === undefined ? 0 : borders.add(borderXml(style));
    const alignment = alignmentXml(style);
    const ids = `numFmtId="${formatId(style.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const index = cells.add(alignment === '' ? `<xf ${ids}${applied}/>` : `<xf ${ids}${applied}>${alignment}</xf>`);
    known.set(style, index);
    return index;
  };
  return {
    cellFormat: (style) => (Object.keys(style).length === 0 ? 0 : cellFormat(style)),
    differentialFormat: (style) =>
      differential.add(
        `<dxf>${hasFont(style) ? fontXml(style, false) : ''}${style.background === undefined ? '' : `<fill><patternFill patternType="solid">${colourXml('fgColor', style.background)}${colourXml('bgColor', style.background)}</patternFill></fill>`}</dxf>`,
      ),
    xml: () => [fonts, fills, borders, cells, differential, formats].reduce((text, list) => list.into(text), styles),
  };
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', colour)}<bgColor indexed="64"/></patternFill></fill>`;
}
