import { patchStyleGrid, patchStyles, readStyles, styleAt, type StylePatch } from '../../../store/style-runs';
import type { CellStyle } from '../../../store/workbook';
import { reads, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit, checkSize, liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { AUTOMATIC_FORMAT, isAutomatic } from '../values/number-format';
import { colorOf, rgbColor } from './colors';

type Gettable = (style: CellStyle) => unknown;

const DEFAULT_FONT = 'arial,sans,sans-serif';

/** A getter of the top-left cell. */
function one(context: Context, get: Gettable): MethodSpec<RangeState> {
  return reads(
    '',
    (range: RangeState) => {
      context.buffer.read(liveSheet(range), { ...range.area, rows: 1, columns: 1 });
      return get(styleAt(range.sheet, range.area.row, range.area.column));
    },
    'pure',
  );
}

/** A getter of every cell. */
function all(context: Context, get: Gettable): MethodSpec<RangeState> {
  return reads(
    '',
    (range: RangeState) => {
      context.buffer.read(liveSheet(range), range.area);
      return readStyles(range.sheet, range.area, get);
    },
    'pure',
  );
}

/** A setter of one value for the whole range. */
function set(context: Context, type: string, patchOf: (value: never) => StylePatch): MethodSpec<RangeState> {
  return writes(
    type,
    (range: RangeState, value: never) => {
      beginEdit(context, range, 0);
      patchStyles(range.sheet, range.area, patchOf(value));
      return context.classes.range.create(range);
    },
    'format',
  );
}

/** A setter of one value per cell. */
function setAll(context: Context, type: string, patchOf: (value: never) => StylePatch): MethodSpec<RangeState> {
  return writes(
    type.includes('|') ? 'Any[][]' : `${type}[][]`,
    (range: RangeState, values: never[][]) => {
      checkSize(range.area, values);
      beginEdit(context, range, 0);
      patchStyleGrid(range.sheet, range.area, values, patchOf);
      return context.classes.range.create(range);
    },
    'format',
  );
}

type Text = string | null;

const isBold = (weight: Text): StylePatch => ({ bold: weight === 'bold' ? true : undefined });
const isItalic = (style: Text): StylePatch => ({ italic: style === 'italic' ? true : undefined });
const numberFormat = (pattern: string): StylePatch => ({ numberFormat: isAutomatic(pattern) ? undefined : pattern });
const background = (css: Text): StylePatch => {
  const color = colorOf(css);
  return { background: color === '#ffffff' ? undefined : color };
};
const fontColor = (css: Text): StylePatch => {
  const color = colorOf(css);
  return { fontColor: color === '#000000' ? undefined : color };
};
const fontSize = (size: number): StylePatch => ({ fontSize: size === 10 ? undefined : size });
const fontFamily = (family: Text): StylePatch => ({ fontFamily: family ?? undefined });
const fontLine = (line: Text): StylePatch => ({
  underline: line === 'underline' ? true : undefined,
  strikethrough: line === 'line-through' ? true : undefined,
});
const horizontal = (alignment: Text): StylePatch => ({
  horizontalAlignment: alignment === 'left' || alignment === 'center' || alignment === 'right' ? alignment : undefined,
});
const vertical = (alignment: Text): StylePatch => ({
  verticalAlignment: alignment === 'top' || alignment === 'middle' || alignment === 'bottom' ? alignment : undefined,
});
const wrap = (isWrapped: boolean): StylePatch => ({ wrap: isWrapped, clip: undefined });
const wrapStrategy = (strategy: Named): StylePatch => ({
  wrap: strategy.name() === 'WRAP',
  clip: strategy.name() === 'CLIP' ? true : undefined,
});

const lineOf: Gettable = ({ underline, strikethrough }) =>
  underline === true ? 'underline' : strikethrough === true ? 'line-through' : 'none';

/** Number formats and all looks of cells. */
export const styleMethods = (context: Context) => {
  const { WrapStrategy } = context.enums;
  const wrapOf: Gettable = ({ wrap: isWrapped, clip }) =>
    isWrapped === true ? WrapStrategy.WRAP : clip === true ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW;
  const get = {
    numberFormat: (style: CellStyle) => style.numberFormat ?? AUTOMATIC_FORMAT,
    background: (style: CellStyle) => style.background ?? '#ffffff',
    fontColor: (style: CellStyle) => style.fontColor ?? '#000000',
    fontFamily: (style: CellStyle) => style.fontFamily ?? DEFAULT_FONT,
    fontSize: (style: CellStyle) => style.fontSize ?? 10,
    fontStyle: (style: CellStyle) => (style.italic === true ? 'italic' : 'normal'),
    fontWeight: (style: CellStyle) => (style.bold === true ? 'bold' : 'normal'),
    horizontal: (style: CellStyle) => style.horizontalAlignment ?? 'general',
    vertical: (style: CellStyle) => style.verticalAlignment ?? 'bottom',
    wrap: (style: CellStyle) => style.wrap ?? true,
  };
  return {
    getNumberFormat: one(context, get.numberFormat),
    getNumberFormats: all(context, get.numberFormat),
    setNumberFormat: set(context, 'String', numberFormat),
    setNumberFormats: setAll(context, 'String', numberFormat),
    getBackground: one(context, get.background),
    getBackgrounds: all(context, get.background),
    setBackground: set(context, 'String|null', background),
    setBackgrounds: setAll(context, 'String|null', background),
    setBackgroundRGB: writes(
      'Integer, Integer, Integer',
      (range: RangeState, red: number, green: number, blue: number) => {
        beginEdit(context, range, 0);
        patchStyles(range.sheet, range.area, { background: rgbColor(red, green, blue) });
        return context.classes.range.create(range);
      },
      'format',
    ),
    setFontColor: set(context, 'String|null', fontColor),
    setFontColors: setAll(context, 'String|null', fontColor),
    getFontFamily: one(context, get.fontFamily),
    getFontFamilies: all(context, get.fontFamily),
    setFontFamily: set(context, 'String|null', fontFamily),
    setFontFamilies: setAll(context, 'String|null', fontFamily),
    getFontLine: one(context, lineOf),
    getFontLines: all(context, lineOf),
    setFontLine: set(context, 'String|null', fontLine),
    setFontLines: setAll(context, 'String|null', fontLine),
    getFontSize: one(context, get.fontSize),
    getFontSizes: all(context, get.fontSize),
    setFontSize: set(context, 'Integer', fontSize),
    setFontSizes: setAll(context, 'Integer', fontSize),
    getFontStyle: one(context, get.fontStyle),
    getFontStyles: all(context, get.fontStyle),
    setFontStyle: set(context, 'String|null', isItalic),
    setFontStyles: setAll(context, 'String|null', isItalic),
    getFontWeight: one(context, get.fontWeight),
    getFontWeights: all(context, get.fontWeight),
    setFontWeight: set(context, 'String|null', isBold),
    setFontWeights: setAll(context, 'String|null', isBold),
    getHorizontalAlignment: one(context, get.horizontal),
    getHorizontalAlignments: all(context, get.horizontal),
    setHorizontalAlignment: set(context, 'String|null', horizontal),
    setHorizontalAlignments: setAll(context, 'String|null', horizontal),
    getVerticalAlignment: one(context, get.vertical),
    getVerticalAlignments: all(context, get.vertical),
    setVerticalAlignment: set(context, 'String|null', vertical),
    setVerticalAlignments: setAll(context, 'String|null', vertical),
    getWrap: one(context, get.wrap),
    getWraps: all(context, get.wrap),
    setWrap: set(context, 'Boolean', wrap),
    setWraps: setAll(context, 'Boolean', wrap),
    getWrapStrategy: one(context, wrapOf),
    getWrapStrategies: all(context, wrapOf),
    setWrapStrategy: set(context, 'SpreadsheetApp.WrapStrategy', wrapStrategy),
    setWrapStrategies: setAll(context, 'SpreadsheetApp.WrapStrategy', wrapStrategy),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};
