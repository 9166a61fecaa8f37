import type { Alignment, Block, Runs } from '../plans/document';
import { inks } from './document-styles';
import { writeRuns } from './write-runs';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = GoogleAppsScript.Document.TableCell;

/** One call for everything that a cell looks like: a table has many. */
function dressCell(cell: Cell, background: string | undefined): void {
  const Attribute = DocumentApp.Attribute;
  cell.setAttributes({
    [String(Attribute.PADDING_TOP)]: 3,
    [String(Attribute.PADDING_BOTTOM)]: 3,
    [String(Attribute.PADDING_LEFT)]: 5,
    [String(Attribute.PADDING_RIGHT)]: 5,
    ...(background === undefined ? {} : { [String(Attribute.BACKGROUND_COLOR)]: background }),
  });
}

function alignmentOf(align: Alignment | undefined): GoogleAppsScript.Document.HorizontalAlignment {
  const { LEFT, RIGHT, CENTER } = DocumentApp.HorizontalAlignment;
  return align === 'right' ? RIGHT : align === 'center' ? CENTER : LEFT;
}

interface CellLook {
  readonly background: string | undefined;
  readonly align: Alignment | undefined;
  readonly isBold: boolean;
  readonly colour: string;
}

function writeCell(cell: Cell, runs: Runs, { background, align, isBold, colour }: CellLook): void {
  const Attribute = DocumentApp.Attribute;
  dressCell(cell, background);
  const paragraph = cell.getChild(0).asParagraph();
  writeRuns(paragraph, runs);
  paragraph.setAttributes({
    [String(Attribute.SPACING_AFTER)]: 0,
    [String(Attribute.HORIZONTAL_ALIGNMENT)]: alignmentOf(align),
    [String(Attribute.FONT_SIZE)]: 8.5,
    [String(Attribute.FOREGROUND_COLOR)]: colour,
    ...(isBold ? { [String(Attribute.BOLD)]: true } : {}),
  });
}

/** Appends a table: a dark header line, numbers to the right, the sum in bold. */
export function renderTable(body: GoogleAppsScript.Document.Body, plan: Table, width: number): void {
  const { columns, rows, hasTotal } = plan;
  const blank = Array.from({ length: rows.length + 1 }, () => columns.map(() => ''));
  const table = body.appendTable(blank).setBorderColor(inks.line).setBorderWidth(0.5);
  columns.forEach((column, index) => table.setColumnWidth(index, Math.round(column.width * width)));
  columns.forEach(({ header, align }, index) => {
    const look = { background: inks.accent, align, isBold: true, colour: '#ffffff' };
    writeCell(table.getCell(0, index), header === '' ? [] : [{ text: header }], look);
  });
  rows.forEach((runs, row) => {
    const isTotal = hasTotal === true && row === rows.length - 1;
    columns.forEach(({ align }, index) => {
      const look = { background: isTotal ? inks.tint : undefined, align, isBold: isTotal, colour: inks.ink };
      writeCell(table.getCell(row + 1, index), runs[index] ?? [], look);
    });
  });
}
