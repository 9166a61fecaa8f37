import type { CheckMessage } from '../bridge/messages';
import { pageSentences } from '../text/page-sentences';
import { noticeItem } from './make';

/** What a check looks like, by how grave it is. */
export const checkLooks: Readonly<Record<CheckMessage['etat'], string>> = {
  ok: 'good',
  attention: 'warn',
  échec: 'bad',
};
const gravestFirst: readonly CheckMessage['etat'][] = ['échec', 'attention', 'ok'];

/** Items of a list of checks, the gravest first: a word and a colour, then what to do. */
export function listChecks(checks: readonly CheckMessage[]): readonly HTMLElement[] {
  return gravestFirst.flatMap((state) => checks.filter(({ etat }) => etat === state).map(itemOf));
}

/** How many checks failed or want a look, and when. */
export function sumUpChecks(checks: readonly CheckMessage[]): string {
  const count = (state: CheckMessage['etat']): number => checks.filter(({ etat }) => etat === state).length;
  const at = new Date().toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
  return pageSentences.checked(count('échec'), count('attention'), at);
}

function itemOf({ etat, message }: CheckMessage): HTMLElement {
  return noticeItem(checkLooks[etat], message, pageSentences.checkState[etat]);
}
