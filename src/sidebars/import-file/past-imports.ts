import type { LotMessage } from '../../bridge/import-messages';
import { parseLots, parseReplay, parseUndo } from '../../bridge/parse-import-results';
import { importPageSentences } from '../../text/import-page-sentences';
import { ask } from '../call';
import { buttonOf, element, noticeItem } from '../element';
import { place } from '../place';

/** Runs work of the panel: says what it says, and shows why it failed. */
export type Run = (work: () => Promise<string>) => Promise<void>;

/** Before an import is undone: what would go, what would stay, and two buttons. */
async function proposeUndo(item: HTMLElement, lot: string, run: Run): Promise<string> {
  const { marque, message, conflits } = await ask('annulerImport', parseUndo, { lot, mark: null });
  const confirm = buttonOf(importPageSentences.confirmUndo, '', () => {
    void run(async () => {
      const done = await ask('annulerImport', parseUndo, { lot, mark: marque });
      await showPastImports(run);
      return done.message;
    });
  });
  const keep = buttonOf(importPageSentences.keepImport, 'quiet', () => void run(() => showPastImports(run)));
  const conflicts = element('ul', 'plain');
  conflicts.append(...conflits.map((text) => noticeItem('warn', text)));
  item.replaceChildren(element('p', '', message), conflicts, confirm, element('br'), keep);
  confirm.focus();
  return '';
}

function itemOf(lot: LotMessage, run: Run): HTMLElement {
  const item = noticeItem('', importPageSentences.past(lot));
  const undo = buttonOf(importPageSentences.undo, 'quiet', () => void run(() => proposeUndo(item, lot.lot, run)));
  undo.setAttribute('aria-label', importPageSentences.undoNamed(lot.fichier));
  item.append(element('br'), undo);
  return item;
}

/** Shows the imports that can be undone and how many lines wait to be taken up again. */
export async function showPastImports(run: Run): Promise<string> {
  const { imports, corrigees } = await ask('listerImports', parseLots);
  const items = imports.map((lot) => itemOf(lot, run));
  const none = element('li', 'soft', importPageSentences.noPast);
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
