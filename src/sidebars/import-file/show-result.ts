import type { ImportResult } from '../../bridge/messages';
import { importPageSentences } from '../../text/import-page-sentences';
import { make, noticeItem } from '../make';
import { place } from '../place';

/** Refusals and notices that the panel shows. */
export const shownNotes = 60;

/** Shows what an import would do, or did: counts, then each line refused or to look at. */
export function showResult(result: ImportResult, isDone: boolean, asksReplacement: boolean): void {
  const counts = importPageSentences.counts(result, isDone);
  place('counts').replaceChildren(...counts.map(([text, look]) => noticeItem(look, text)));
  const refused = result.rejets.map((note) => noticeItem('bad', note.message, titleOf(note.ligne, note.colonne)));
  const noticed = result.signalements.map((note) =>
    noticeItem('warn', note.message, titleOf(note.ligne, note.colonne)),
  );
  const shown = [...refused, ...noticed].slice(0, shownNotes);
  const left = result.rejetees + result.signalees - shown.length;
  place('notes').replaceChildren(
    ...shown,
    ...(left > 0 ? [make('li', { text: importPageSentences.more(left), className: 'soft' })] : []),
  );
  place('replacing').hidden = isDone || !(asksReplacement || result.enAttente > 0);
  place('import').hidden = isDone || (result.ajoutees === 0 && result.rejetees + result.signalees === 0);
  place('open').hidden = !isDone || result.rejetees + result.signalees === 0;
  place('result').hidden = false;
  place('result').scrollIntoView({ block: 'start' });
}

function titleOf(line: number, column: string): string {
  return column === '' ? importPageSentences.line(line) : `${importPageSentences.line(line)}, ${column}`;
}
