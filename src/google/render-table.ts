import type { Block } from '../plans/document';
import { inks } from './document-styles';
import { writeRuns } from './write-runs';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = GoogleAppsScript.Document.TableCell;

function pad(cell: Cell): void {
  cell.setPaddingTop(3).setPaddingBottom(3).setPaddingLeft(5).setPaddingRight(5);
}

function alignmentOf(align: 'left' | 'right' | 'center' | undefined): GoogleAppsScript.Document.HorizontalAlignment {
  const { LEFT, RIGHT, CENTER } = DocumentApp.HorizontalAlignment;
  return align === 'right' ? RIGHT : align === 'center' ? CENTER : LEFT;
}

/** Appends a table: a dark header line, numbers to the right, the sum in bold. */
export function renderTable(body: GoogleAppsScript.Document.Body, plan: Table, width: number): void {
  const { columns, rows, hasTotal } = plan;
  const blank = Array.from({ length: rows.length + 1 }, () => columns.map(() => ''));
  const table = body.appendTable(blank).setBorderColor(inks.line).setBorderWidth(0.5);
  columns.forEach((column, index) => table.setColumnWidth(index, Math.round(column.width * width)));
  columns.forEach(({ header, align }, index) => {
    const cell = table.getCell(0, index).setBackgroundColor(inks.accent);
    pad(cell);
    const paragraph = cell.getChild(0).asParagraph().setSpacingAfter(0).setAlignment(alignmentOf(align));
    if (header !== '') {
      paragraph.setText(header);
      paragraph.editAsText().setBold(true).setFontSize(8.5).setForegroundColor('#ffffff');
    }
  });
  rows.forEach((runs, row) => {
    const isTotal = hasTotal === true && row === rows.length - 1;
    columns.forEach(({ align }, index) => {
      const cell = table.getCell(row + 1, index);
      pad(cell);
      if (isTotal) cell.setBackgroundColor(inks.tint);
      const paragraph = cell.getChild(0).asParagraph().setSpacingAfter(0).setAlignment(alignmentOf(align));
      writeRuns(paragraph, runs[index] ?? []);
      const text = paragraph.editAsText().setFontSize(8.5);
      if (isTotal) text.setBold(true);
    });
  });
}
