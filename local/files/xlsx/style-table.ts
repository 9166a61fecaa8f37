import type { CellStyle } from '../../store/workbook';
import { escapeXml } from './cell-text';
import { builtInFormats } from './number-formats';
import { unprefixed } from './parse-xml';
import type { PackageStyles } from './read-styles';
import { alignmentXml, borderXml, differentialFillXml, fillXml, fontXml, hasFont } from './style-xml';

/** styles.xml of a new workbook: one font, Arial 10, as the platform has it. */
export const emptyStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** Adds styles to those that a package already has: what stands keeps its number, so untouched sheets stay right. */
export interface StyleTable {
  /** Number of the cell format of a style. */
  readonly cellFormat: (style: CellStyle) => number;
  /** Number of the differential format of a style (conditional formats). */
  readonly differentialFormat: (style: CellStyle) => number;
  /** styles.xml with all that was asked for. */
  readonly xml: () => string;
  /** The styles as a reader of that part would number them. */
  readonly read: () => PackageStyles;
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
      return whole ? text.replace(whole[0], () => list) : placed(text, name, list);
    },
  };
}

/** A list that the part did not have, at the place that the schema gives it. */
function placed(styles: string, name: string, list: string): string {
  return name === 'numFmts'
    ? styles.replace(/<styleSheet\b[^>]*>/, (tag) => tag + list)
    : styles.replace(/<(tableStyles|colors|extLst)\b|<\/styleSheet>/, (tag) => list + tag);
}

/**
 * The table of a package's styles. A style object that was read from a cell format keeps that very format, with all that
 * the store does not hold of it (indents, gradients, theme colours).
 */
export function openStyleTable(original: string, read: PackageStyles): StyleTable {
  const styles = unprefixed(original);
  const fonts = listNamed(styles, 'fonts', 'font');
  const fills = listNamed(styles, 'fills', 'fill');
  const borders = listNamed(styles, 'borders', 'border');
  const formats = listNamed(styles, 'cellXfs', 'xf');
  const differential = listNamed(styles, 'dxfs', 'dxf');
  const numbers = createNumberFormats(styles);
  const cells = [...read.cells];
  const differentials = [...read.differential];
  const byObject = new Map<CellStyle, number>();
  const byText = new Map<string, number>();
  cells.forEach((style, index) => {
    byObject.set(style, index);
    if (!byText.has(textOf(style))) byText.set(textOf(style), index);
  });

  function addFormat(style: CellStyle): number {
    const font = hasFont(style) ? fonts.add(fontXml(style, read.base)) : 0;
    const fill = style.background === undefined ? 0 : fills.add(fillXml(style.background));
    const border = style.border === undefined ? 0 : borders.add(borderXml(style));
    const ids = `numFmtId="${numbers.idOf(style.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const alignment = alignmentXml(style);
    const index = formats.add(alignment === '' ? `<xf ${ids}${applied}/>` : `<xf ${ids}${applied}>${alignment}</xf>`);
    cells[index] ??= style;
    return index;
  }

  function cellFormat(style: CellStyle): number {
    const seen = byObject.get(style);
    if (seen !== undefined) return seen;
    const text = textOf(style);
    const index = text === '{}' ? 0 : (byText.get(text) ?? addFormat(style));
    byObject.set(style, index);
    byText.set(text, index);
    return index;
  }

  return {
    cellFormat,
    differentialFormat: (style) => {
      const font = hasFont(style) ? fontXml(style, undefined) : '';
      const fill = style.background === undefined ? '' : differentialFillXml(style.background);
      const index = differential.add(`<dxf>${font}${fill}</dxf>`);
      differentials[index] ??= style;
      return index;
    },
    xml: () =>
      [fonts, fills, borders, formats, differential, numbers.list].reduce((text, list) => list.into(text), styles),
    read: () => ({ ...read, cells, differential: differentials }),
  };
}

function createNumberFormats(styles: string): {
  readonly list: List;
  readonly idOf: (format: string | undefined) => number;
} {
  const list = listNamed(styles, 'numFmts', 'numFmt');
  // 14 and 22 follow the language of whoever opens the file: ours are written out.
  const fixed = Object.entries(builtInFormats).filter(([id]) => id !== '14' && id !== '22');
  const ids = new Map(fixed.map(([id, format]) => [escapeXml(format), Number(id)]));
  for (const [tag] of styles.matchAll(/<numFmt\s[^>]*>/g)) {
    const id = /\bnumFmtId="(\d+)"/.exec(tag)?.[1];
    const code = /\bformatCode="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && code !== undefined && !styles.includes(`<dxf>${tag}`)) ids.set(code, Number(id));
  }
  let next = Math.max(163, ...ids.values()) + 1;
  return {
    list,
    idOf: (format) => {
      if (format === undefined || format === '') return 0;
      const code = escapeXml(format);
      const known = ids.get(code);
      if (known !== undefined) return known;
      const id = next++;
      list.add(`<numFmt numFmtId="${id}" formatCode="${code}"/>`);
      ids.set(code, id);
      return id;
    },
  };
}

/** A style as a text that does not depend on the order of its properties; what is false or absent says nothing. */
function textOf(style: CellStyle): string {
  const said = Object.entries(style).filter(
    ([name, value]) => value !== undefined && (value !== false || name === 'wrap'),
  );
  return JSON.stringify(Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1))));
}
