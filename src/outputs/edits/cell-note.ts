import { editSentences } from '../../text/edit-sentences';

const { mark } = editSentences;

/** The note of a cell with what is wrong in it under the person's own lines; without it, theirs alone. */
export function noteWith(note: string, problem: string | undefined): string {
  const own = note.split('\n').filter((line) => !line.startsWith(mark));
  const lines = problem === undefined ? own : [...own.filter((line) => line !== ''), mark + problem];
  return lines.join('\n');
}
