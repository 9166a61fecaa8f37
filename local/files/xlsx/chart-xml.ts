import { a1Of } from '../../store/a1-notation';
import type { DrawnChart } from '../../store/chart';
import { chartTitle } from '../../store/drawn-of-stored';
import type { Area } from '../../store/workbook';
import { escapeXml } from './cell-text';
import { sheetText } from './file-formulas';

const usualColours = ['#1f3a5f', '#e69f00', '#0072b2', '#56b4e9'];

/** Where a chart's cells are. */
export interface ChartCells {
  readonly sheetName: string;
  readonly area: Area;
}

function reference({ sheetName, area }: ChartCells, column: number, row: number, rows: number): string {
  const cells = a1Of({ row: area.row + row, column: area.column + column, rows, columns: 1 });
  return `<c:f>${escapeXml(`${sheetText(sheetName)}!${cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`)}</c:f>`;
}

function points(values: readonly (string | number | null)[]): string {
  const known = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${known.join('')}`;
}

function colourOf({ options }: DrawnChart, index: number): string {
  const colours = Array.isArray(options['colors']) ? options['colors'].map(String) : usualColours;
  const colour = /^#([0-9a-f]{6})$/i.exec(colours[index % colours.length] ?? '')?.[1] ?? '1f3a5f';
  return `<a:solidFill><a:srgbClr val="${colour.toUpperCase()}"/></a:solidFill>`;
}

/** A target: dashed, without marks nor values. */
function isDashed({ options }: DrawnChart, index: number): boolean {
  return JSON.stringify((options['series'] as Record<number, unknown> | undefined)?.[index] ?? '').includes(
    'lineDashStyle',
  );
}

function formatOf({ options }: DrawnChart): string {
  const text = JSON.stringify([options['vAxis'], options['hAxis'], options['vAxis.format']]);
  return text.includes('%') ? '0%' : text.includes('€') ? '# ##0 "€"' : 'General';
}

function lookXml(drawn: DrawnChart, index: number): string {
  const fill = colourOf(drawn, index);
  if (drawn.kind !== 'LINE') return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  const dashed = isDashed(drawn, index);
  const line = `<a:ln w="28575">${fill}${dashed ? '<a:prstDash val="dash"/>' : ''}</a:ln>`;
  const marker = dashed
    ? '<c:symbol val="none"/>'
    : `<c:symbol val="circle"/><c:size val="7"/><c:spPr>${fill}</c:spPr>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}</c:marker>`;
}

function labelsXml(drawn: DrawnChart, index: number): string {
  const shown = isDashed(drawn, index) ? 0 : 1;
  const position = drawn.kind === 'LINE' ? 't' : 'outEnd';
  const format = formatOf(drawn) === '0%' ? '0.0%' : formatOf(drawn);
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:dLblPos val="${position}"/>` +
    `<c:showLegendKey val="0"/><c:showVal val="${shown}"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function seriesXml(drawn: DrawnChart, cells: ChartCells, index: number): string {
  const count = drawn.rows.length;
  const column = index + 1;
  const categories = points(drawn.rows.map(([category]) => String(category ?? '')));
  const values = points(drawn.rows.map((row) => (typeof row[column] === 'number' ? row[column] : null)));
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef>${reference(cells, column, 0, 1)}<c:strCache>${points([drawn.columns[column] ?? ''])}</c:strCache></c:strRef></c:tx>` +
    lookXml(drawn, index) +
    labelsXml(drawn, index) +
    `<c:cat><c:strRef>${reference(cells, 0, 1, count)}<c:strCache>${categories}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(cells, column, 1, count)}<c:numCache>${values}</c:numCache></c:numRef></c:val>` +
    (drawn.kind === 'LINE' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

function plotXml(drawn: DrawnChart, cells: ChartCells): string {
  const series = drawn.columns
    .slice(1)
    .map((_, index) => seriesXml(drawn, cells, index))
    .join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const stacked = drawn.options['isStacked'] === true;
  if (drawn.kind === 'LINE')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  return (
    `<c:barChart><c:barDir val="${drawn.kind === 'BAR' ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
  );
}

function axesXml(drawn: DrawnChart): string {
  const [categories, values] = drawn.kind === 'BAR' ? ['l', 'b'] : ['b', 'l'];
  const direction = drawn.kind === 'BAR' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${direction}"/></c:scaling><c:delete val="0"/><c:axPos val="${categories}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${values}"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="DDE3EA"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `<c:numFmt formatCode="${escapeXml(formatOf(drawn))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>`
  );
}

function titleXml(drawn: DrawnChart): string {
  const title = chartTitle(drawn);
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const look = '<a:rPr lang="fr-FR" sz="1300" b="1"><a:solidFill><a:srgbClr val="1F3A5F"/></a:solidFill></a:rPr>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${look}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

/** A chart part: what the sheet's cells hold now, and where they are, hidden columns included. @see ECMA-376 21.2 */
export function chartXml(drawn: DrawnChart, cells: ChartCells): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(drawn)}<c:plotArea><c:layout/>${plotXml(drawn, cells)}${axesXml(drawn)}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}
