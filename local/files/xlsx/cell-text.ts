const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
// What XML 1.0 cannot hold, carriage returns (a parser makes them line feeds), and surrogates that stand alone.
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NEEDS_WORK = /[&<>"_\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text as content of an XML part; what XML cannot hold is written `_x0007_`. @see ECMA-376 22.9.2.19, ST_Xstring */
export function escapeText(text: string): string {
  return NEEDS_WORK.test(text) ? withoutForbidden(text).replace(/[&<>"]/g, specialOf) : text;
}

/** Text between the quotes of an attribute: line breaks are kept. */
export function escapeXml(text: string): string {
  return NEEDS_WORK.test(text) ? withoutForbidden(text).replace(/[&<>"\n\t]/g, specialOf) : text;
}

/** The text that a cell's or a note's XML text stands for. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function withoutForbidden(text: string): string {
  return text
    .replace(LITERAL_ESCAPE, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

function specialOf(character: string): string {
  return SPECIAL[character] ?? character;
}
