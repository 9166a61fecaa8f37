import { isFields, parsedJson } from '../../model/json';
import type { ColumnMapping } from './match-columns';

/** Columns chosen for the files of one shape, known by its mark. */
export interface RememberedColumns {
  readonly mark: string;
  readonly columns: ColumnMapping;
}

/** A property of the document holds 9 kB. */
const charactersKept = 8000;

function isMapping(value: unknown): value is ColumnMapping {
  return isFields(value) && Object.values(value).every((target) => typeof target === 'string');
}

/** What the document remembers, the latest first; nothing where the text was damaged. */
export function parseMemory(text: string | undefined): readonly RememberedColumns[] {
  const value = parsedJson(text);
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): RememberedColumns[] => {
    if (!isFields(entry)) return [];
    const { mark, columns } = entry;
    return typeof mark === 'string' && isMapping(columns) ? [{ mark, columns }] : [];
  });
}

/** The memory with one more entry, as a text that fits in a property: the oldest entries go. */
export function withMapping(memory: readonly RememberedColumns[], entry: RememberedColumns): string {
  let kept = [entry, ...memory.filter(({ mark }) => mark !== entry.mark)];
  while (kept.length > 1 && JSON.stringify(kept).length > charactersKept) kept = kept.slice(0, -1);
  return JSON.stringify(kept).length > charactersKept ? JSON.stringify(memory) : JSON.stringify(kept);
}
