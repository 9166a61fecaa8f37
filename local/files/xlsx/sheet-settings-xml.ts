import { columnLetters } from '../../store/a1-notation';
import { areaWithout } from '../../store/area';
import type { Area, CellStyle, StoredSheet } from '../../store/workbook';
import { sqrefOf } from './file-areas';
import { isOn } from './parse-xml';
import { attributeOf } from './package';
import { tailStyle } from './write-cells';

const WHOLE: Area = { row: 1, column: 1, rows: 1_048_576, columns: 16_384 };
const DEFAULT_WIDTH = 100;

/** Properties of a sheet: its colour, and whatever else the original says. */
export function sheetPropertiesXml({ tabColor }: StoredSheet, head: string): string {
  const whole = /<sheetPr\b([^>]*?)(?:\/>|>([\s\S]*?)<\/sheetPr>)/.exec(head);
  const kept = whole?.[2]?.replace(/<tabColor\b[^>]*\/>/, '') ?? '';
  const colour = tabColor === null ? '' : `<tabColor rgb="FF${tabColor.replace('#', '').toUpperCase()}"/>`;
  return whole || colour !== '' ? `<sheetPr${whole?.[1] ?? ''}>${colour}${kept}</sheetPr>` : '';
}

/** The view of a sheet with its frozen rows and columns; zoom and gridlines as in the original. */
export function viewsXml({ frozenRows, frozenColumns }: StoredSheet, head: string, selected: boolean): string {
  const original = /<sheetView\b([^>]*?)\/?>/.exec(head)?.[1]?.replace(/\s(?:topLeftCell|view)="[^"]*"/g, '');
  const attributes = original ?? `${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews><sheetView${attributes}/></sheetViews>`;
  const pane = frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  const corner = `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`;
  return `<sheetViews><sheetView${attributes}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

/** Widths, hidden columns, and the style that blank cells of a column have; groups of columns as in the original. */
export function columnsXml(sheet: StoredSheet, head: string, numberOf: (style: CellStyle) => number): string {
  const groups = groupsOf(head);
  const last = Math.max(sheet.styles.length, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...groups.keys(), 0);
  const columns: string[] = [];
  for (let column = 1; column <= last; column++) {
    const width = sheet.columnWidths.get(column);
    const style = numberOf(tailStyle(sheet, column));
    const group = groups.get(column) ?? '';
    const hidden = sheet.hiddenColumns.has(column) ? ' hidden="1"' : '';
    if (width === undefined && style === 0 && hidden === '' && group === '') continue;
    const size = `width="${(width ?? DEFAULT_WIDTH) / 7}"${width === undefined ? '' : ' customWidth="1"'}`;
    columns.push(
      `<col min="${column}" max="${column}" ${size}${style === 0 ? '' : ` style="${style}"`}${hidden}${group}/>`,
    );
  }
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function groupsOf(head: string): ReadonlyMap<number, string> {
  const groups = new Map<number, string>();
  for (const [, tag = ''] of head.matchAll(/<col\s([^>]*?)\/?>/g)) {
    const level = attributeOf(tag, 'outlineLevel');
    if (level === undefined) continue;
    const collapsed = isOn(attributeOf(tag, 'collapsed')) ? ' collapsed="1"' : '';
    const last = Math.min(Number(attributeOf(tag, 'max')), 1024);
    for (let column = Number(attributeOf(tag, 'min')); column <= last; column++) {
      groups.set(column, ` outlineLevel="${Number(level)}"${collapsed}`);
    }
  }
  return groups;
}

/**
 * Protection of a whole sheet, or of parts of it, as Excel can say it: a protected sheet without password whose other
 * cells may be edited. Protections that only warn stand in the local sheet alone.
 */
export function protectionXml({ protections }: StoredSheet): { readonly sheet: string; readonly ranges: string } {
  const firm = protections.filter(({ warningOnly }) => !warningOnly);
  if (firm.length === 0) return { sheet: '', ranges: '' };
  const whole = firm.find(({ area }) => area === undefined);
  const open = whole ? whole.unprotected : firm.flatMap(({ area }) => area ?? []).reduce(withoutArea, [WHOLE]);
  const sqref = sqrefOf(open);
  const free = whole ? '' : ' formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"';
  return {
    sheet: `<sheetProtection sheet="1" objects="1" scenarios="1"${free}/>`,
    ranges: sqref === '' ? '' : `<protectedRanges><protectedRange sqref="${sqref}" name="Saisie"/></protectedRanges>`,
  };
}

function withoutArea(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => areaWithout(area, hole));
}

/** Merged cells. */
export function mergesXml({ merges }: StoredSheet): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${sqrefOf([area])}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}
