import { findIn, isFields, itemsOf, type Found } from './json-value';

/** The contracts of a DECP JSON file, those of version 2 or 1, and its concessions; or why it has none. */
export type DecpJson =
  | { readonly contracts: readonly Found[]; readonly concessions: readonly Found[] }
  | { readonly refused: 'json-unreadable' | 'json-not-decp'; readonly detail: string };

/** True where the cells of a file are the text of a JSON file, cut into pieces or not. */
export function isJson(rows: readonly (readonly string[])[]): boolean {
  const first = rows.find((row) => row.some((cell) => cell.trim() !== ''));
  return /^\ufeff?\s*[{[]/.test(first?.find((cell) => cell.trim() !== '') ?? '');
}

function parsed(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : '' };
  }
}

const concessionNames = ['contrat-concession', 'contratConcession'];

/** Where the contracts stand: « marches.marche », « marches », « marche », or the whole text. */
function contractsIn(root: Found): readonly Found[] | undefined {
  const marches = findIn(root, ['marches', 'marche']);
  if (!marches) return Array.isArray(root.value) ? itemsOf(root) : undefined;
  const { value } = marches;
  if (!isFields(value)) return itemsOf(marches);
  const inner = findIn(marches, ['marche']);
  return inner || findIn(marches, concessionNames) ? itemsOf(inner) : itemsOf(marches);
}

/** The contracts in the pieces of a DECP JSON text, each with its path. */
export function parseDecpJson(rows: readonly (readonly string[])[]): DecpJson {
  const text = rows
    .map((row) => row.join(','))
    .join('')
    .replace(/^\ufeff/, '');
  const read = parsed(text);
  if ('error' in read) return { refused: 'json-unreadable', detail: read.error };
  const root = { value: read.value, path: '$' };
  const contracts = contractsIn(root);
  if (!contracts) return { refused: 'json-not-decp', detail: '' };
  const marches = findIn(root, ['marches']) ?? root;
  return { contracts, concessions: itemsOf(findIn(marches, concessionNames)) };
}
