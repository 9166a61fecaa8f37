import type { CellStyle } from '../../store/workbook';
import { escapeXml } from './cell-text';

/** The font that cells have which say nothing of theirs. */
export interface BaseFont {
  readonly size: number;
  readonly family: string;
  readonly color: string | undefined;
}

const FLAGS = [
  ['bold', '<b/>'],
  ['italic', '<i/>'],
  ['strikethrough', '<strike/>'],
  ['underline', '<u/>'],
] as const;

/** Font, fill, border and alignment of a style as styles.xml writes them; `base` undefined for a differential format. */
export function fontXml(style: CellStyle, base: BaseFont | undefined): string {
  return [
    '<font>',
    ...FLAGS.map(([flag, xml]) => (style[flag] === true ? xml : '')),
    base ? `<sz val="${style.fontSize ?? base.size}"/>` : '',
    colourXml('color', style.fontColor ?? base?.color),
    base ? `<name val="${escapeXml(style.fontFamily ?? base.family)}"/>` : '',
    '</font>',
  ].join('');
}

/** A solid fill of a cell. */
export function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', colour)}<bgColor indexed="64"/></patternFill></fill>`;
}

/** A solid fill of a conditional format, which names its colours the other way round. */
export function differentialFillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', colour)}${colourXml('bgColor', colour)}</patternFill></fill>`;
}

const LINES = new Set(
  (
    'thin medium dashed dotted thick double hair mediumDashed dashDot mediumDashDot dashDotDot mediumDashDotDot ' +
    'slantDashDot'
  ).split(' '),
);

/** The sides of a border: `thin`, or `thin #ff0000`. */
export function borderXml({ border }: CellStyle): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
    const [line = '', colour] = border?.[name]?.split(' ') ?? [];
    if (!LINES.has(line)) return `<${name}/>`;
    return `<${name} style="${line}">${colour === undefined ? '<color auto="1"/>' : colourXml('color', colour)}</${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

/** Alignment; the two attributes written with their default value tell our reader "runs over" and "is cut". */
export function alignmentXml(style: CellStyle): string {
  const vertical = style.verticalAlignment === 'middle' ? 'center' : style.verticalAlignment;
  const attributes = [
    style.horizontalAlignment === undefined ? '' : ` horizontal="${style.horizontalAlignment}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    style.wrap === undefined ? '' : ` wrapText="${Number(style.wrap)}"`,
    style.clip === true ? ' shrinkToFit="0"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** True if a style says something of the font. */
export function hasFont(style: CellStyle): boolean {
  const { bold, italic, underline, strikethrough, fontSize, fontFamily, fontColor } = style;
  return (
    [bold, italic, underline, strikethrough].includes(true) ||
    [fontSize, fontFamily, fontColor].some((value) => value !== undefined)
  );
}

function colourXml(name: string, colour: string | undefined): string {
  if (colour === undefined || !/^#?[0-9a-fA-F]{6}$/.test(colour)) return '';
  return `<${name} rgb="FF${colour.replace('#', '').toUpperCase()}"/>`;
}
