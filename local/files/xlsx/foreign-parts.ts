import { FileError } from '../file-error';
import type { StoredSheet } from '../../store/workbook';
import { escapeText } from './cell-text';
import { areaOf } from './file-areas';
import { attributeOf, partText, relationshipsOf, type Parts } from './package';
import { unprefixed } from './parse-xml';
import type { Facet } from './sheet-facets';
import { quotes, type PlacedSheet } from './workbook-part';

/** Refuses where writing a sheet again would lose, or break, what the user's own file has there. */
export function checkRewriting(parts: Parts, path: string, sheet: StoredSheet, changed: ReadonlySet<Facet>): void {
  const related = relationshipsOf(parts, path);
  if (changed.has('notes')) {
    if (related.some(({ type }) => type === 'threadedComment')) throw new FileError('loses-threads', sheet.name);
    const boxes = related.filter(({ type }) => type === 'vmlDrawing').map(({ target }) => partText(parts, target));
    if (boxes.some((xml) => /ObjectType="(?!Note")/.test(xml))) throw new FileError('loses-controls', sheet.name);
  }
  for (const { target } of related.filter(({ type }) => type === 'table')) checkTable(parts, target, sheet);
}

/** Excel repairs (and strips) a table whose header cells are not the names of its columns. */
function checkTable(parts: Parts, path: string, sheet: StoredSheet): void {
  const xml = unprefixed(partText(parts, path));
  const tag = /<table\s([^>]*)>/.exec(xml)?.[1] ?? '';
  if (attributeOf(tag, 'headerRowCount') === '0') return;
  const { row, column } = areaOf(attributeOf(tag, 'ref') ?? '');
  const names = [...xml.matchAll(/<tableColumn\s([^>]*?)\/?>/g)].map(
    ([, text = '']) => attributeOf(text, 'name') ?? '',
  );
  const cells = names.map((_, index) => String(sheet.values[row - 1]?.[column - 1 + index] ?? ''));
  const plain = (text: string): string =>
    text
      .replace(/_x000a_/gi, '\n')
      .replace(/\s+/g, ' ')
      .trim();
  if (names.some((name, index) => plain(name) !== plain(cells[index] ?? '')))
    throw new FileError('breaks-table', sheet.name);
}

/** Parts that speak of sheets by their names and that we carry without reading. */
const SPEAKING = /^xl\/(?:charts|pivotCache|drawings|chartsheets|pivotTables|slicerCaches|queryTables)\/[^/]*\.xml$/;

/** Refuses where a chart or a pivot table speaks of a sheet that is gone or has another name; parts written anew do not count. */
export function checkNames(
  parts: Parts,
  placed: readonly PlacedSheet[],
  former: readonly { readonly path: string; readonly name: string }[],
  rewritten: ReadonlySet<string>,
): void {
  const lost = former.filter(({ path, name }) => placed.find((sheet) => sheet.path === path)?.name !== name);
  if (lost.length === 0) return;
  for (const [path] of parts) {
    if (!SPEAKING.test(path) || rewritten.has(path)) continue;
    const xml = partText(parts, path);
    const found = lost.find(({ name }) => speaksOf(xml, name));
    if (found) throw new FileError('breaks-reference', found.name);
  }
}

function speaksOf(xml: string, name: string): boolean {
  const escaped = escapeText(name);
  return xml.includes(`sheet="${escaped}"`) || quotes(name).some((quote) => xml.includes(escapeText(quote)));
}
