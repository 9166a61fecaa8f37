import type { ImportNote } from '../../bridge/messages';
import { fingerprintOf } from '../../model/fingerprint';
import type { Issue } from '../../model/issue';
import type { TabCells } from '../../plans/cell';
import type { TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';
import { comparableText } from './comparable-text';
import { contentText } from './line-content';
import type { FileLine } from './read-table';

/** The sentence of an issue: what, where, what to do. */
export type SentenceOf<Code extends string> = (issue: Issue<Code>) => string;

/** A row of « Lignes à corriger ». */
export interface CorrectionRow {
  readonly lot: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly severity: 'rejected' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly content: string;
  /** Of the content as it was written, so that a correction of it shows. */
  readonly mark: string;
}

/** An issue as clients receive it. */
export function importNote<Code extends string>(issue: Issue<Code>, sentenceOf: SentenceOf<Code>): ImportNote {
  const { line, column, value, code } = issue;
  return { ligne: line, colonne: column, valeur: value, code, message: sentenceOf(issue) };
}

/** Issues as rows of « Lignes à corriger », each with the content of its line. */
export function correctionRows<Code extends string>(
  issues: readonly Issue<Code>[],
  severity: CorrectionRow['severity'],
  source: { lot: string; file: string; lines: ReadonlyMap<number, FileLine> },
  sentenceOf: SentenceOf<Code>,
): CorrectionRow[] {
  return issues.map((issue) => {
    const content = contentText(source.lines.get(issue.line)?.cells ?? []);
    return {
      lot: source.lot,
      file: source.file,
      line: issue.line,
      column: issue.column,
      value: issue.value,
      severity,
      code: issue.code,
      message: sentenceOf(issue),
      content,
      mark: fingerprintOf(content),
    };
  });
}

const identifyingKeys = ['file', 'line', 'column', 'value', 'code', 'content'] as const;

/** Those rows that the tab does not hold yet: importing a file again lists nothing twice. */
export function unlistedRows(
  tab: TabDefinition,
  cells: TabCells,
  rows: readonly CorrectionRow[],
): readonly CorrectionRow[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  if (headerRow === undefined) return rows;
  const columns = identifyingKeys.flatMap((key) => {
    const column = tab.columns[key];
    const place = places.get(key);
    return column && place !== undefined ? [{ key, place, textOf: comparableText(column) }] : [];
  });
  const listed = new Set(
    cells.rows
      .slice(headerRow + 1)
      .map((row) => columns.map(({ place, textOf }) => textOf(row[place] ?? '').trim()).join('\u0000')),
  );
  return rows.filter((row) => !listed.has(columns.map(({ key }) => String(row[key]).trim()).join('\u0000')));
}
