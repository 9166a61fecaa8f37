import { a1Of, columnNumber } from '../../store/a1-notation';
import { cellKey, rowAndColumnOf, type StoredSheet } from '../../store/workbook';
import { escapeText, unescapeText } from './cell-text';
import { parseXml } from './parse-xml';

/** Fills the notes of a sheet from its comments part. */
export function readNotes(bytes: Uint8Array, sheet: StoredSheet): void {
  let key = 0;
  let text = '';
  let inText = false;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'comment') {
        const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(attributes['ref'] ?? '') ?? [];
        key = cellKey(Number(row), columnNumber(letters));
        text = '';
      } else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'comment') sheet.notes.set(key, unescapeText(text));
    },
    text: (piece) => {
      if (inText) text += piece;
    },
  });
}

function placesOf(
  sheet: StoredSheet,
): readonly { readonly row: number; readonly column: number; readonly note: string }[] {
  return [...sheet.notes]
    .filter(([, note]) => note !== '')
    .map(([key, note]) => ({ ...rowAndColumnOf(key), note }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The comments part of a sheet. */
export function commentsXml(sheet: StoredSheet): string {
  const comments = placesOf(sheet).map(
    ({ row, column, note }) =>
      `<comment ref="${a1Of({ row, column, rows: 1, columns: 1 })}" authorId="0"><text><r><t xml:space="preserve">${escapeText(note)}</t></r></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Classeur</author></authors><commentList>${comments.join('')}</commentList></comments>`;
}

/** The drawing part without which Excel shows no note: one hidden box per note. */
export function noteBoxesXml(sheet: StoredSheet): string {
  const boxes = placesOf(sheet).map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:200pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 10, ${row - 1}, 4, ${column + 3}, 10, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}
