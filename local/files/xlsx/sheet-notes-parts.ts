import type { StoredSheet } from '../../store/workbook';
import { escapeXml } from './cell-text';
import { commentsXml, noteBoxesXml } from './notes';
import { partText, relationshipsOf, relationshipsPath, setPartText, type Parts } from './package';
import { unprefixed } from './parse-xml';

const BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const BOXES_ID = 'rIdPmeBoxes';

/** The first path of that stem that no part has. */
export function freePath(parts: Parts, stem: string, ending: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}

/** A relationships part of these lines. */
export function relationshipsXml(lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** One line of the relationships of the part `from`; some readers know relative targets only. */
export function relationshipLine(from: string, id: string, type: string, target: string): string {
  return `<Relationship Id="${escapeXml(id)}" Type="${BASE}/${type}" Target="${escapeXml(relativePath(from, target))}"/>`;
}

function relativePath(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}

/** The lines of a part's relationships as they stand, those of some types left out. */
export function keptLines(parts: Parts, path: string, without: readonly string[]): string[] {
  const dropped = new Set(
    relationshipsOf(parts, path)
      .filter(({ type }) => without.includes(type))
      .map(({ id }) => id),
  );
  return [...unprefixed(partText(parts, relationshipsPath(path))).matchAll(/<Relationship\s[^>]*?\/?>/g)]
    .map(([tag]) => (tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`))
    .filter((tag) => !dropped.has(/\sId=["']([^"']*)["']/.exec(tag)?.[1] ?? ''));
}

/** Writes the notes of a sheet in their two parts; the relationship to the boxes, where there are notes. */
export function placeNotes(
  parts: Parts,
  sheet: StoredSheet,
  path: string,
  types: Map<string, string>,
): string | undefined {
  for (const { type, target } of relationshipsOf(parts, path)) {
    if (type === 'comments' || type === 'vmlDrawing') parts.delete(target);
  }
  const lines = keptLines(parts, path, ['comments', 'vmlDrawing']);
  const hasNotes = [...sheet.notes.values()].some((note) => note !== '');
  if (hasNotes) {
    const comments = freePath(parts, 'xl/comments', '.xml');
    const boxes = freePath(parts, 'xl/drawings/vmlDrawing', '.vml');
    setPartText(parts, comments, commentsXml(sheet));
    setPartText(parts, boxes, noteBoxesXml(sheet));
    types.set(comments, COMMENTS_TYPE);
    lines.push(
      relationshipLine(path, 'rIdPmeNotes', 'comments', comments),
      relationshipLine(path, BOXES_ID, 'vmlDrawing', boxes),
    );
  }
  if (lines.length === 0) parts.delete(relationshipsPath(path));
  else setPartText(parts, relationshipsPath(path), relationshipsXml(lines));
  return hasNotes ? BOXES_ID : undefined;
}
