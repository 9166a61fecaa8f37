import { columnLetters } from '../../store/a1-notation';
import type { CellStyle, StoredSheet } from '../../store/workbook';
import { sqrefOf } from './file-areas';
import { isOn } from './parse-xml';
import { attributeOf } from './package';
import { tailStyle } from './write-cells';

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
  const split = [
    frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '',
    frozenRows > 0 ? ` ySplit="${frozenRows}"` : '',
  ].join('');
  const pane = paneOf(frozenRows, frozenColumns);
  const corner = `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`;
  return `<sheetViews><sheetView${attributes}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function paneOf(frozenRows: number, frozenColumns: number): string {
  if (frozenColumns === 0) return 'bottomLeft';
  return frozenRows === 0 ? 'topRight' : 'bottomRight';
}

/** Widths, hidden columns, and the style that blank cells of a column have; groups of columns as in the original. */
export function columnsXml(sheet: StoredSheet, head: string, numberOf: (style: CellStyle) => number): string {
  const groups = groupsOf(head);
  const last = Math.max(sheet.styles.length, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...groups.keys(), 0);
  const columns = Array.from({ length: last }, (_, index) => {
    const look = columnLook(sheet, index + 1, numberOf) + (groups.get(index + 1) ?? '');
    const width = sheet.columnWidths.get(index + 1);
    if (look === '' && width === undefined) return '';
    const size = `width="${(width ?? DEFAULT_WIDTH) / 7}"${width === undefined ? '' : ' customWidth="1"'}`;
    return `<col min="${index + 1}" max="${index + 1}" ${size}${look}/>`;
  }).join('');
  return columns === '' ? '' : `<cols>${columns}</cols>`;
}

function columnLook(sheet: StoredSheet, column: number, numberOf: (style: CellStyle) => number): string {
  const style = numberOf(tailStyle(sheet, column));
  return (style === 0 ? '' : ` style="${style}"`) + (sheet.hiddenColumns.has(column) ? ' hidden="1"' : '');
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
 * Protection of a whole sheet, without password; the cells that stay open are ranges that Excel knows. Protections of some
 * cells, and those that only warn, stand in the local sheet alone: a file can only say them by locking all the rest.
 */
export function protectionXml({ protections }: StoredSheet): { readonly sheet: string; readonly ranges: string } {
  const whole = protections.find(({ area, warningOnly }) => area === undefined && !warningOnly);
  if (!whole) return { sheet: '', ranges: '' };
  const open = sqrefOf(whole.unprotected);
  return {
    sheet: '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ranges: open === '' ? '' : `<protectedRanges><protectedRange sqref="${open}" name="Saisie"/></protectedRanges>`,
  };
}

/** Merged cells. */
export function mergesXml({ merges }: StoredSheet): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${sqrefOf([area])}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}
