import type { Issue } from '../../model/issue';
import { foldText } from '../fold-text';
import type { FileCode } from './import-codes';
import type { ImportTarget } from './import-targets';

/** Header of the file → header of the workbook; an empty target leaves the column out. */
export type ColumnMapping = Readonly<Record<string, string>>;

export interface MatchedColumns<Key extends string> {
  /** Index from 0 in the file of the column that feeds each target. */
  readonly columns: ReadonlyMap<Key, number>;
  readonly issues: readonly Issue<FileCode>[];
  /** Headers that stand twice in the file and feed nothing. */
  readonly unusedDoubled: readonly string[];
}

/** Place of a header that a mapping names: as written, else without regard to case and accents. */
function placeOf(header: string, headers: readonly string[]): number {
  const exact = headers.findIndex((text) => text.trim() === header.trim());
  return exact >= 0 ? exact : headers.findIndex((text) => text !== '' && foldText(text) === foldText(header));
}

interface Matching<Key extends string> {
  readonly headers: readonly string[];
  readonly line: number;
  readonly columns: Map<Key, number>;
  readonly taken: Set<number>;
  readonly issues: Issue<FileCode>[];
}

function applyMapping<Key extends string>(
  matching: Matching<Key>,
  mapping: ColumnMapping,
  targets: readonly ImportTarget<Key>[],
): void {
  const { headers, line, columns, taken, issues } = matching;
  for (const [from, to] of Object.entries(mapping)) {
    const place = placeOf(from, headers);
    const target = targets.find(({ names }) => names.has(foldText(to)));
    if (place < 0) issues.push({ code: 'unknown-file-header', line, column: from, value: to });
    else if (to.trim() === '') taken.add(place);
    else if (!target) issues.push({ code: 'unknown-target', line, column: from, value: to });
    else if (columns.has(target.key)) issues.push({ code: 'target-twice', line, column: from, value: to });
    else {
      columns.set(target.key, place);
      taken.add(place);
    }
  }
}

/** Headers that no mapping names, matched round by round; within a round the template's order of aliases decides. */
function guessColumns<Key extends string>(matching: Matching<Key>, targets: readonly ImportTarget<Key>[]): void {
  const { headers, columns, taken } = matching;
  const folded = headers.map(foldText);
  const rounds = Math.max(0, ...targets.map(({ guesses }) => guesses.length));
  for (let round = 0; round < rounds; round++) {
    for (const { key, guesses } of targets) {
      if (columns.has(key)) continue;
      const place = (guesses[round] ?? [])
        .map((name) => folded.findIndex((text, index) => text === name && text !== '' && !taken.has(index)))
        .find((index) => index >= 0);
      if (place === undefined) continue;
      columns.set(key, place);
      taken.add(place);
    }
  }
}

/** Folded headers that stand more than once, with their first written form. */
function doubledHeaders(headers: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const header of headers) counts.set(foldText(header), (counts.get(foldText(header)) ?? 0) + 1);
  return headers.filter(
    (header, index) =>
      foldText(header) !== '' &&
      (counts.get(foldText(header)) ?? 0) > 1 &&
      headers.findIndex((other) => foldText(other) === foldText(header)) === index,
  );
}

/** Which column of the file feeds which target: the mapping first, then the headers and aliases of the template. */
export function matchColumns<Key extends string>(
  headers: readonly string[],
  line: number,
  mapping: ColumnMapping,
  targets: readonly ImportTarget<Key>[],
): MatchedColumns<Key> {
  const matching: Matching<Key> = { headers, line, columns: new Map(), taken: new Set(), issues: [] };
  applyMapping(matching, mapping, targets);
  guessColumns(matching, targets);
  const used = new Set([...matching.columns.values()].map((place) => foldText(headers[place] ?? '')));
  const doubled = doubledHeaders(headers);
  for (const header of doubled) {
    if (used.has(foldText(header)))
      matching.issues.push({ code: 'doubled-header', line, column: header, value: header });
  }
  return {
    columns: matching.columns,
    issues: matching.issues,
    unusedDoubled: doubled.filter((header) => !used.has(foldText(header))),
  };
}
