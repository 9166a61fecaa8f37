import { lastColumnOf, lastRowOf } from '../../../store/area';
import { patchStyles, type StyleChange } from '../../../store/style-runs';
import type { Area, CellStyle, StoredSheet } from '../../../store/workbook';
import { writes } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit } from '../edit';
import type { Named } from '../enumerations';
import { colorOf } from './colors';

type Side = 'top' | 'left' | 'bottom' | 'right';

const LINES: Readonly<Record<string, string>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

type Choice = boolean | null;

/** Borders: true draws, false takes away, null leaves. */
export const borderMethods = (context: Context) =>
  ({
    setBorder: writes(
      [
        'Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null',
        'Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null, String|null, SpreadsheetApp.BorderStyle|null',
      ],
      (
        range: RangeState,
        top: Choice,
        left: Choice,
        bottom: Choice,
        right: Choice,
        vertical: Choice,
        horizontal: Choice,
        color: string | null = null,
        style: Named | null = null,
      ) => {
        beginEdit(context, range, 0);
        const shade = colorOf(color);
        const line = LINES[style?.name() ?? 'SOLID'] ?? 'thin';
        const drawn = shade === undefined || shade === '#000000' ? line : `${line} ${shade}`;
        draw(range.sheet, range.area, drawn, { top, left, bottom, right }, { vertical, horizontal });
        return context.classes.range.create(range);
      },
      'format',
    ),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function draw(
  sheet: StoredSheet,
  area: Area,
  line: string,
  outer: Record<Side, Choice>,
  inner: Record<'vertical' | 'horizontal', Choice>,
): void {
  const firstRow = { ...area, rows: 1 };
  const lastRow = { ...area, row: lastRowOf(area), rows: 1 };
  const firstColumn = { ...area, columns: 1 };
  const lastColumn = { ...area, column: lastColumnOf(area), columns: 1 };
  side(sheet, firstRow, 'top', outer.top, line);
  side(sheet, lastRow, 'bottom', outer.bottom, line);
  side(sheet, firstColumn, 'left', outer.left, line);
  side(sheet, lastColumn, 'right', outer.right, line);
  side(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, 'top', inner.horizontal, line);
  side(sheet, { ...area, rows: area.rows - 1 }, 'bottom', inner.horizontal, line);
  side(sheet, { ...area, column: area.column + 1, columns: area.columns - 1 }, 'left', inner.vertical, line);
  side(sheet, { ...area, columns: area.columns - 1 }, 'right', inner.vertical, line);
}

function side(sheet: StoredSheet, area: Area, name: Side, choice: Choice, line: string): void {
  if (choice === null || area.rows < 1 || area.columns < 1) return;
  const change: StyleChange = ({ border }) => ({ border: withSide(border, name, choice ? line : undefined) });
  patchStyles(sheet, area, change);
}

function withSide(border: CellStyle['border'], name: Side, line: string | undefined): CellStyle['border'] | undefined {
  const next = { top: border?.top, bottom: border?.bottom, left: border?.left, right: border?.right, [name]: line };
  return Object.values(next).some((drawn) => drawn !== undefined) ? next : undefined;
}
