import { directoryTab } from '../../sheets-templates/directory-tab';
import type { Day } from '../model/day';
import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import { decodeRows } from '../workbook/decode-rows';
import { encodeRows, formatsOf } from '../workbook/encode-rows';
import { findColumns } from '../workbook/find-columns';
import type { Candidate, DirectoryFinding, DirectoryRow, DirectorySource } from './directory-record';
import { parsedJson } from '../model/json';
import { fieldsOf, listOf, textIn } from './json-fields';

/** An entry of `_annuaire` and the line where it stands, from 1. */
interface Kept {
  readonly line: number;
  readonly row: DirectoryRow;
}

/** What registers answered so far, by SIREN or name. */
export interface DirectoryCache {
  readonly cells: TabCells;
  readonly entries: ReadonlyMap<string, Kept>;
  /** First line that holds nothing. */
  readonly nextLine: number;
}

/** Reads `_annuaire`; the last line wins where a key stands twice. */
export function readDirectoryCache(cells: TabCells): DirectoryCache {
  const { rows } = decodeRows(directoryTab, cells);
  return {
    cells,
    entries: new Map(rows.map(({ line, row }) => [row.key, { line, row }])),
    nextLine: cells.rows.length + 1,
  };
}

/** Whether an answer is still good on a day: a failure never is. */
export function isFresh(row: DirectoryRow | undefined, today: Day, days: number): boolean {
  return row !== undefined && row.state !== 'failed' && today - row.askedOn < days;
}

/** A finding as the row that keeps it; what the panel was told stays. */
export function rowOfFinding(
  finding: DirectoryFinding | { readonly key: string; readonly state: 'failed' },
  source: DirectorySource,
  askedOn: Day,
  former: DirectoryRow | undefined,
): DirectoryRow {
  const record = finding.state === 'found' ? finding.record : undefined;
  // A register that does not answer today does not unsay what it answered before.
  const kept = finding.state === 'failed' ? former : undefined;
  const candidates = finding.state === 'named' ? JSON.stringify(finding.candidates) : undefined;
  return {
    ...blank,
    ...kept,
    ...record,
    ...{ key: finding.key, state: finding.state, askedOn, source, candidates, told: former?.told },
  };
}

const blank: Omit<DirectoryRow, 'key' | 'state' | 'askedOn' | 'source'> = {
  ...{ name: undefined, undisclosed: undefined, closed: undefined, closedOn: undefined, inseeClass: undefined },
  ...{ inseeClassYear: undefined, headcountBand: undefined, turnover: undefined, turnoverYear: undefined },
  ...{ administration: undefined, ess: undefined, siae: undefined, disability: undefined, openSites: undefined },
  ...{ headSiret: undefined, postalCode: undefined, city: undefined, department: undefined, region: undefined },
  ...{ candidates: undefined, told: undefined },
};

/** Beyond this many runs of lines, one write over all of them spares service calls. */
const mostRuns = 6;

interface Run {
  readonly line: number;
  readonly rows: DirectoryRow[];
}

function runsOf(placed: readonly { readonly line: number; readonly row: DirectoryRow }[]): Run[] {
  const runs: Run[] = [];
  for (const { line, row } of [...placed].sort((a, b) => a.line - b.line)) {
    const last = runs[runs.length - 1];
    if (last && last.line + last.rows.length === line) last.rows.push(row);
    else runs.push({ line, rows: [row] });
  }
  return runs;
}

/** One run over everything that stands between the first and the last of them, or the runs as they are. */
function fewRuns(runs: Run[], entries: DirectoryCache['entries']): Run[] {
  const first = runs[0]?.line ?? 0;
  const last = runs[runs.length - 1];
  if (runs.length <= mostRuns || !last) return runs;
  const end = last.line + last.rows.length;
  return runsOf([...entries.values()].filter(({ line }) => line >= first && line < end));
}

/** Rows put in the cache, and the steps that write them: over those that stand, the others in one block below. */
export function putInCache(
  cache: DirectoryCache,
  rows: readonly DirectoryRow[],
): { readonly cache: DirectoryCache; readonly steps: readonly PlanStep[] } {
  const { places } = findColumns(directoryTab, cache.cells.rows);
  if (places.size === 0 || rows.length === 0) return { cache, steps: [] };
  const width = Math.max(...places.values()) + 1;
  const formats = formatsOf(directoryTab, places, width);
  const entries = new Map(cache.entries);
  let { nextLine } = cache;
  const placed = rows.map((row) => {
    const line = entries.get(row.key)?.line ?? nextLine++;
    entries.set(row.key, { line, row });
    return { line, row };
  });
  const steps = fewRuns(runsOf(placed), entries).map((run): PlanStep => {
    const values = encodeRows(directoryTab, run.rows, places, width);
    return { do: 'write', tab: directoryTab.name, row: run.line, column: 1, values, formats };
  });
  return { cache: { ...cache, entries, nextLine }, steps };
}

/** Companies found under a name; none where the cell cannot be read. */
export function candidatesOf(row: DirectoryRow): readonly Candidate[] {
  return (listOf(parsedJson(row.candidates ?? '')) ?? []).flatMap((item) => {
    const siren = textIn(item, 'siren');
    const name = textIn(item, 'name');
    if (siren === undefined || name === undefined) return [];
    const place = { postalCode: textIn(item, 'postalCode') ?? '', city: textIn(item, 'city') ?? '' };
    return [{ siren, name, ...place, closed: item['closed'] === true }];
  });
}

function isCell(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** What the panel was last told, cell by column key. */
export function toldOf(row: DirectoryRow): ReadonlyMap<string, CellValue> {
  const fields = fieldsOf(parsedJson(row.told ?? '')) ?? {};
  return new Map(Object.entries(fields).flatMap(([key, value]) => (isCell(value) ? [[key, value] as const] : [])));
}

/** The step that keeps what the panel was told, in one write from the first changed line to the last. */
export function rememberSteps(
  cache: DirectoryCache,
  remembered: ReadonlyMap<string, ReadonlyMap<string, CellValue>>,
): readonly PlanStep[] {
  const place = findColumns(directoryTab, cache.cells.rows).places.get('told');
  const changed = new Map(
    [...remembered].flatMap(([key, told]) => {
      const kept = cache.entries.get(key);
      const text = JSON.stringify(Object.fromEntries(told));
      return kept && text !== (kept.row.told ?? '') ? [[kept.line, text] as const] : [];
    }),
  );
  if (place === undefined || changed.size === 0) return [];
  const byLine = new Map([...cache.entries.values()].map(({ line, row }) => [line, row.told ?? '']));
  const first = Math.min(...changed.keys());
  const values = Array.from({ length: Math.max(...changed.keys()) - first + 1 }, (_, down) => [
    changed.get(first + down) ?? byLine.get(first + down) ?? '',
  ]);
  return [{ do: 'write', tab: directoryTab.name, row: first, column: place + 1, values, formats: ['@'] }];
}
