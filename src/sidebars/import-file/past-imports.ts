import type { LotMessage } from '../../bridge/import-messages';
import { parseLots, parseReplay, parseUndo } from '../../bridge/parse-import-results';
import { importPageSentences } from '../../text/import-page-sentences';
import { ask } from '../call';
import { button, make, noticeItem } from '../make';
import { place } from '../place';

/** Runs work of the panel: says what it says, and shows why it failed. */
export type Run = (work: () => Promise<string>) => Promise<void>;

const quiet = { className: 'quiet' };

/** Before an import is undone: what would go, what would stay, and two buttons in its item as the list now stands. */
async function proposeUndo(lot: string, run: Run): Promise<string> {
  const { marque, message, conflits } = await ask('annulerImport', parseUndo, { lot, mark: null });
  const confirm = button(importPageSentences.confirmUndo, () => {
    void run(async () => {
      const done = await ask('annulerImport', parseUndo, { lot, mark: marque });
      await showPastImports(run);
      return done.message;
    });
  });
  const keep = button(importPageSentences.keepImport, () => void run(() => showPastImports(run)), quiet);
  const conflicts = make('ul', { className: 'plain' }, ...conflits.map((text) => noticeItem('warn', text)));
  const item = [...place('lots').querySelectorAll('li')].find(({ dataset }) => dataset['lot'] === lot);
  item?.replaceChildren(make('p', { text: message }), conflicts, confirm, make('br'), keep);
  confirm.focus();
  return '';
}

function itemOf(lot: LotMessage, run: Run): HTMLElement {
  const item = noticeItem('', importPageSentences.past(lot));
  item.dataset['lot'] = lot.lot;
  const label = importPageSentences.undoNamed(lot.fichier);
  const undo = button(importPageSentences.undo, () => void run(() => proposeUndo(lot.lot, run)), { ...quiet, label });
  item.append(make('br'), undo);
  return item;
}

/** Shows the imports that can be undone and how many lines wait to be taken up again. */
export async function showPastImports(run: Run): Promise<string> {
  const { imports, corrigees } = await ask('listerImports', parseLots);
  const items = imports.map((lot) => itemOf(lot, run));
  const none = make('li', { text: importPageSentences.noPast, className: 'soft' });
  place('lots').replaceChildren(...(items.length > 0 ? items : [none]));
  place('corrected').textContent = importPageSentences.corrected(corrigees);
  return '';
}

/** « Reprendre les lignes corrigées ». */
export async function replay(run: Run): Promise<string> {
  const { message } = await ask('reprendreLignes', parseReplay);
  await showPastImports(run);
  return message;
}
