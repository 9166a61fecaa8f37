import { fieldsOfJson } from '../../model/json';
import type { ReadLot } from './lots';

/** Rows of a file on their way to an import: `rank` counts the sendings from 1, each cut in parts that fit in a cell. */
interface Part {
  readonly rank: number;
  readonly part: number;
  readonly parts: number;
  readonly rows: readonly (readonly string[])[];
}

/** A cell of Google Sheets holds 50 000 characters. */
const charactersPerCell = 40_000;
const mostCharacters = 49_000;

/** Rows as texts for the column « Remplacé »; undefined where one line is too long for a cell. */
export function stagedTexts(rank: number, rows: readonly (readonly string[])[]): string[] | undefined {
  const slices: (readonly string[])[][] = [[]];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length + 1;
    if (size > 0 && size + length > charactersPerCell) {
      slices.push([]);
      size = 0;
    }
    slices[slices.length - 1]?.push(row);
    size += length;
  }
  const texts = slices.map((part, index) =>
    JSON.stringify({ rank, part: index, parts: slices.length, rows: part } satisfies Part),
  );
  return texts.every((text) => text.length <= mostCharacters) ? texts : undefined;
}

function isRow(row: unknown): row is readonly string[] {
  return Array.isArray(row) && row.every((cell) => typeof cell === 'string');
}

function parsePart(text: string): Part | undefined {
  const { rank, part, parts, rows } = fieldsOfJson(text);
  const isNumbered = typeof rank === 'number' && typeof part === 'number' && typeof parts === 'number';
  return isNumbered && Array.isArray(rows) && rows.every(isRow) ? { rank, part, parts, rows } : undefined;
}

/** The rows of one sending; undefined where a part of it is missing. */
function sendingRows(parts: ReadonlyMap<string, Part>, rank: number): readonly (readonly string[])[] | undefined {
  const count = parts.get(`${rank}/0`)?.parts ?? 0;
  const found = Array.from({ length: count }, (_, index) => parts.get(`${rank}/${index}`));
  const whole = found.flatMap((part) => (part ? [part.rows] : []));
  return count > 0 && whole.length === count ? whole.flat() : undefined;
}

/** The rows of a deposit in their order; undefined where a sending or a part of one is missing. */
export function stagedRows(
  lots: readonly ReadLot[],
  deposit: string,
  sendings: number,
): readonly (readonly string[])[] | undefined {
  const parts = new Map<string, Part>();
  for (const { lot, state, replaced } of lots) {
    const part = lot === deposit && state === 'staged' ? parsePart(replaced) : undefined;
    if (part) parts.set(`${part.rank}/${part.part}`, part);
  }
  const sent = Array.from({ length: sendings }, (_, index) => sendingRows(parts, index + 1));
  const whole = sent.flatMap((rows) => (rows ? [rows] : []));
  return whole.length === sendings ? whole.flat() : undefined;
}

/** Rows of the tab (from 1) that hold a deposit, or the deposits begun before a moment (ISO text). */
export function depositLines(lots: readonly ReadLot[], which: { deposit: string } | { before: string }): number[] {
  return lots.flatMap(({ line, lot, state, startedOn }) => {
    const isMeant = 'deposit' in which ? lot === which.deposit : startedOn < which.before;
    return state === 'staged' && isMeant ? [line] : [];
  });
}
