import type { CheckMessage } from '../bridge/messages';
import { failureSentences } from './failure-sentences';
import { plural } from './plural';

/** What the sidebars say of themselves; sentences about data come with the answers. */
export const pageSentences = {
  running: 'En cours…',
  checkAgain: 'Vérifier à nouveau',
  diagnoseAgain: 'Recommencer le diagnostic',
  explainAgain: 'Expliquer',
  openModules: 'Ouvrir les modules cochés',
  moduleTabs: (tabs: readonly string[]) => `${tabs.length > 1 ? 'Onglets' : 'Onglet'} : ${tabs.join(', ')}.`,
  modulesOpened: (opened: number, all: number) => `${plural(opened, 'module ouvert', 'modules ouverts')} sur ${all}.`,
  copy: 'Copier le texte',
  copied: 'Le texte est copié.',
  selected: 'Le texte est sélectionné : copiez-le avec Ctrl+C.',
  checkState: { ok: 'En ordre', attention: 'À voir', échec: 'À reprendre' } satisfies Record<
    CheckMessage['etat'],
    string
  >,
  checked: (failed: number, noticed: number, at: string) => {
    if (failed + noticed === 0) return `Tout est en ordre, à ${at}.`;
    const parts = [
      ...(failed > 0 ? [plural(failed, 'point à reprendre', 'points à reprendre')] : []),
      ...(noticed > 0 ? [plural(noticed, 'point à voir', 'points à voir')] : []),
    ];
    return `${parts.join(', ')}, à ${at}.`;
  },
} as const;

/** Exceptions of the platform that a page can meet, each with what to do; in English from Google, whatever the account. */
const platformErrors: readonly (readonly [RegExp, string])[] = [
  [
    /maximum execution time/i,
    'La commande a dépassé le temps accordé. Relancez-la ; ce qui est commencé sera remis en ordre.',
  ],
  [/NetworkError|Connection failure|HTTP 0/i, 'La connexion est coupée. Vérifiez-la, puis recommencez.'],
  [/authoriz|permission|PERMISSION_DENIED/i, failureSentences.permission],
  [/too many|quota|limit exceeded/i, failureSentences.quota],
];

/** What a person reads of a call that did not answer: French of ours stays as it is, the rest is named by its kind. */
export function callErrorSentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return platformErrors.find(([pattern]) => pattern.test(text))?.[1] ?? failureSentences.bug;
}
