const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that is only text in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * What `<?= ?>` prints after some HTML: an element's or attribute's text, inside quotes of a script the body of a string,
 * elsewhere in a script a literal. Addresses and styles are escaped as attributes only.
 * @see https://developers.google.com/apps-script/guides/html/templates#printing_scriptlets
 */
export function escapeInContext(before: string, value: unknown): string {
  const script = /<script\b[^>]*>((?:(?!<\/script)[\s\S])*)$/i.exec(before)?.[1];
  if (script === undefined) return escapeHtml(String(value));
  if (isInsideString(script)) return escapeScript(JSON.stringify(String(value)).slice(1, -1));
  return escapeScript(JSON.stringify(value ?? null));
}

function isInsideString(script: string): boolean {
  let quote = '';
  for (let index = 0; index < script.length; index += 1) {
    const character = script.charAt(index);
    if (quote !== '' && character === '\\') index += 1;
    else if (quote === '' && `'"\``.includes(character)) quote = character;
    else if (character === quote) quote = '';
  }
  return quote !== '';
}

function escapeScript(text: string): string {
  return text.replace(
    /[<>&'\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
