import { BorderStyle, Table, TableCell, TableRow, WidthType, type ITableBordersOptions } from 'docx';
import type { DocumentNode } from '../../store/document';
import { colourOf, numberOf, twips } from './attributes';
import { paragraphOf } from './paragraphs';

/** A table of no more rows than these stays on one page. */
const togetherRows = 9;

/** Space within cells where a script sets none, as the platform has it. */
const defaultPadding = 5;

function bordersOf({ attributes }: DocumentNode): ITableBordersOptions {
  const width = numberOf(attributes, 'BORDER_WIDTH') ?? 1;
  const colour = colourOf(attributes, 'BORDER_COLOR') ?? '000000';
  const line =
    colour === 'ffffff'
      ? { style: BorderStyle.SINGLE, size: 48, color: colour }
      : { style: BorderStyle.SINGLE, size: Math.max(2, Math.round(width * 8)), color: colour };
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}

function cellOf(node: DocumentNode, width: number, keepNext: boolean): TableCell {
  const { attributes } = node;
  const padding = (side: string): number => twips(numberOf(attributes, `PADDING_${side}`) ?? defaultPadding);
  const fill = colourOf(attributes, 'BACKGROUND_COLOR');
  return new TableCell({
    children: node.children.map((child) => paragraphOf(child, { keepNext, pageBreakBefore: false })),
    width: { size: width, type: WidthType.DXA },
    margins: { top: padding('TOP'), bottom: padding('BOTTOM'), left: padding('LEFT'), right: padding('RIGHT') },
    ...(fill === undefined ? {} : { shading: { type: 'clear' as const, fill } }),
  });
}

function widthsOf(node: DocumentNode, available: number): readonly number[] {
  const cells = node.children[0]?.children ?? [];
  return cells.map((cell) => twips(numberOf(cell.attributes, 'WIDTH') ?? available / cells.length));
}

/** A table as wide as its columns; its dark first row comes again on every page. */
export function tableOf(node: DocumentNode, available: number): Table {
  const widths = widthsOf(node, available);
  const rows = node.children;
  const hasHeader =
    rows.length > 1 && rows[0]?.children.every(({ attributes }) => 'BACKGROUND_COLOR' in attributes) === true;
  return new Table({
    rows: rows.map(
      (row, index) =>
        new TableRow({
          children: row.children.map((cell, column) =>
            cellOf(cell, widths[column] ?? 0, rows.length <= togetherRows ? index < rows.length - 1 : index === 0),
          ),
          tableHeader: hasHeader && index === 0,
          cantSplit: true,
        }),
    ),
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: bordersOf(node),
    layout: 'fixed',
  });
}
