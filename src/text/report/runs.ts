import type { Run, Runs } from '../../plans/document';

const narrowSpace = '\u202f';
const hardSpace = '\u00a0';

/** French spaces: narrow and unbreakable before « ; ! ? », unbreakable within guillemets and before « : ». */
export function typeset(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${narrowSpace}$1`)
    .replace(/ (:)/g, `${hardSpace}$1`)
    .replace(/« /g, `«${hardSpace}`)
    .replace(/ »/g, `${hardSpace}»`)
    .replace(/n° /g, `n°${hardSpace}`);
}

/** A part of a sentence: a text taken as it is, one run, or several. */
export type Piece = string | Run | Runs;

function isRuns(piece: Run | Runs): piece is Runs {
  return Array.isArray(piece);
}

function runsOf(piece: Piece): Runs {
  if (typeof piece === 'string') return piece === '' ? [] : [{ text: piece }];
  return isRuns(piece) ? piece : [piece];
}

/** A sentence written as a template: our words get French spaces, what stands in `${}` stays as it is. */
export function runs(words: TemplateStringsArray, ...pieces: readonly Piece[]): Runs {
  return words.flatMap((text, index) => {
    const own = text === '' ? [] : [{ text: typeset(text) }];
    const piece = pieces[index];
    return piece === undefined ? own : [...own, ...runsOf(piece)];
  });
}
