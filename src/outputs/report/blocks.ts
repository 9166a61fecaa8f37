import type { Block, Citation, Run, Runs } from '../../plans/document';
import { formatNumber } from '../../text/format-figure';
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

/** A text of a cell, taken as it stands. */
export function cell(text: string | undefined): Runs {
  return text === undefined || text === '' ? [] : [{ text }];
}

/** A number counted in a tab. */
export function countRun(count: number, tab: string): Run {
  const cites: Citation = { tab };
  return { text: formatNumber(count, 0), cites };
}
