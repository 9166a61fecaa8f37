import type { Day } from '../../model/day';
import type { Block, Citation, Run, Runs, TableColumn } from '../../plans/document';
import { formatNumber } from '../../text/format-figure';
import { reportDay } from '../../text/report/report-numbers';
import { typeset } from '../../text/report/runs';

/** Words of our own, or a sentence already made of runs. */
type Sentence = string | Runs;

function runsOf(sentence: Sentence): Runs {
  return typeof sentence === 'string' ? [{ text: typeset(sentence) }] : sentence;
}

export function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(sentence: Sentence, look?: 'lead' | 'soft' | 'quote'): Block {
  return { kind: 'paragraph', runs: runsOf(sentence), ...(look ? { look } : {}) };
}

export function note(tone: 'missing' | 'known' | 'warning', sentence: Sentence): Block {
  return { kind: 'note', tone, runs: runsOf(sentence) };
}

/** A list; nothing where it has no item. */
export function list(items: readonly Runs[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Rows shown of a table that may be long; more are counted. */
export const shownRows = 12;

/** Columns of a table by their headers and their shares of its width; those of numbers, by rank, to the right. */
export function columnsOf(
  headers: readonly string[],
  widths: readonly number[],
  right: readonly number[] = [],
): readonly TableColumn[] {
  return headers.map((header, index) => ({
    header,
    width: widths[index] ?? 0.1,
    ...(right.includes(index) ? { align: 'right' } : {}),
  }));
}

/** A table; nothing where it has no row. */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Runs[])[],
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}

/** A text of a cell, taken as it stands. */
export function cell(text: string | undefined): Runs {
  return text === undefined || text === '' ? [] : [{ text }];
}

/** A day as a cell; empty where it is not known. */
export function dayCell(day: Day | undefined): Runs {
  return cell(day === undefined ? '' : reportDay(day));
}

/** A number counted in a tab. */
export function countRun(count: number, tab: string): Run {
  const cites: Citation = { tab };
  return { text: formatNumber(count, 0), cites };
}
