import { chartAlt, drawnOfStored } from '../../store/drawn-of-stored';
import type { StoredChart, StoredSheet } from '../../store/workbook';
import { escapeXml } from './cell-text';
import { chartXml } from './chart-xml';
import { attributeOf, partText, relationshipsOf, relationshipsPath, setPartText, type Parts } from './package';
import { freePath, keptLines, relationshipLine, relationshipsXml } from './sheet-notes-parts';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING_ID = 'rIdPmeDrawing';
const EMU_PER_PIXEL = 9525;

/** Name by which a chart of the store is known in a drawing; other programs keep it. */
const NAME = 'pme-graphique-';

const ANCHORS = /<(?:\w+:)?(oneCellAnchor|twoCellAnchor|absoluteAnchor)\b[\s\S]*?<\/(?:\w+:)?\1>/g;

function isOurs(anchor: string): boolean {
  return new RegExp(`\\sname="${NAME}\\d+"`).test(anchor);
}

/** Relationships of our charts in a drawing. */
function ownIds(xml: string): readonly string[] {
  return [...xml.matchAll(ANCHORS)].flatMap(([anchor]) => {
    const id = isOurs(anchor) ? attributeOf(/<(?:\w+:)?chart\s[^>]*>/.exec(anchor)?.[0] ?? '', 'r:id') : undefined;
    return id === undefined ? [] : [id];
  });
}

function drawingOf(parts: Parts, path: string): string | undefined {
  return relationshipsOf(parts, path).find(({ type }) => type === 'drawing')?.target;
}

/** The parts of our charts on sheets: they are written again, whatever name the sheets have. */
export function ownChartPaths(parts: Parts, sheetPaths: readonly string[]): ReadonlySet<string> {
  const found = sheetPaths.flatMap((path) => {
    const drawing = drawingOf(parts, path);
    if (drawing === undefined) return [];
    const ids = ownIds(partText(parts, drawing));
    return relationshipsOf(parts, drawing).flatMap(({ id, target }) => (ids.includes(id) ? [target] : []));
  });
  return new Set(found);
}

function anchorXml({ id, anchor }: StoredChart, number: number, size: Size, alt: string): string {
  const { row, column, offsetX, offsetY } = anchor;
  const from =
    `<xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * EMU_PER_PIXEL}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * EMU_PER_PIXEL}</xdr:rowOff></xdr:from>`;
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIPS}">${from}` +
    `<xdr:ext cx="${size.width * EMU_PER_PIXEL}" cy="${size.height * EMU_PER_PIXEL}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${NAME}${id}" descr="${escapeXml(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relationshipOf(id)}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const relationshipOf = (id: number): string => `rIdPmeChart${id}`;

/** The drawing without our charts, and their parts gone; a person's own stay as they are. */
function withoutOurs(parts: Parts, drawing: string): { readonly xml: string; readonly lines: readonly string[] } {
  const xml = partText(parts, drawing);
  const gone = ownIds(xml);
  const ours = relationshipsOf(parts, drawing).filter(({ id }) => gone.includes(id));
  for (const { target } of ours) parts.delete(target);
  const lines = keptLines(parts, drawing, []).filter((line) => !gone.includes(attributeOf(line, 'Id') ?? ''));
  return { xml: xml.replace(ANCHORS, (anchor) => (isOurs(anchor) ? '' : anchor)), lines };
}

/**
 * Writes the charts of a sheet in a drawing, beside those of a person; the relationship to the drawing where the sheet
 * had none before.
 */
export function placeCharts(
  parts: Parts,
  sheet: StoredSheet,
  path: string,
  types: Map<string, string>,
): string | undefined {
  const known = drawingOf(parts, path);
  const charts = sheet.charts.flatMap((chart) => {
    const drawn = drawnOfStored(sheet, chart);
    const [area] = chart.ranges;
    return drawn && area ? [{ chart, drawn, area }] : [];
  });
  if (charts.length === 0 && (known === undefined || ownIds(partText(parts, known)).length === 0)) return undefined;
  const drawing = known ?? freePath(parts, 'xl/drawings/drawing', '.xml');
  const { xml, lines } = withoutOurs(parts, drawing);
  const added = charts.map(({ chart, drawn, area }, index) => {
    const target = freePath(parts, 'xl/charts/chart', '.xml');
    setPartText(parts, target, chartXml(drawn, { sheetName: sheet.name, area }));
    types.set(target, CHART_TYPE);
    return {
      line: relationshipLine(drawing, relationshipOf(chart.id), 'chart', target),
      anchor: anchorXml(chart, 9001 + index, drawn, chartAlt(drawn)),
    };
  });
  const anchors = added.map(({ anchor }) => anchor).join('');
  setPartText(parts, drawing, xml === '' ? newDrawing(anchors) : withAnchors(xml, anchors));
  setPartText(parts, relationshipsPath(drawing), relationshipsXml([...lines, ...added.map(({ line }) => line)]));
  if (known !== undefined) return undefined;
  types.set(drawing, DRAWING_TYPE);
  const toDrawing = relationshipLine(path, DRAWING_ID, 'drawing', drawing);
  setPartText(parts, relationshipsPath(path), relationshipsXml([...keptLines(parts, path, []), toDrawing]));
  return DRAWING_ID;
}

function newDrawing(anchors: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}">${anchors}</xdr:wsDr>`;
}

function withAnchors(xml: string, anchors: string): string {
  const closed = xml.replace(/<((?:\w+:)?wsDr)\b([^>]*)\/>\s*$/, '<$1$2></$1>');
  return closed.replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => anchors + end);
}
