import type { CompletionResult, CompletionStatus } from '../bridge/completion-messages';
import { plural } from './plural';

function duration(milliseconds: number): string {
  return milliseconds < 90_000
    ? plural(Math.max(1, Math.round(milliseconds / 1000)), 'seconde', 'secondes')
    : plural(Math.round(milliseconds / 60_000), 'minute', 'minutes');
}

function clock(instant: number): string {
  return new Date(instant).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });
}

/** What the page « Compléter le panel » says of itself. */
export const completionPageSentences = {
  start: {
    idle: 'Compléter',
    running: 'Compléter',
    paused: 'Reprendre',
    stopped: 'Compléter',
    stalled: 'Reprendre',
    done: 'Compléter de nouveau',
  } satisfies Record<CompletionStatus, string>,
  sources: { recherche: 'Recherche d’entreprises, sans clé', sirene: 'INSEE Sirene, avec votre clé' },
  where: ({ etat, faits, total, attend, restantMs, message }: CompletionResult) => {
    if (etat !== 'running' || total === 0) return message;
    const progress = `${faits.toLocaleString('fr-FR')} sur ${total.toLocaleString('fr-FR')}`;
    if (attend > Date.now()) return `${progress}. Le registre demande d’attendre : reprise à ${clock(attend)}.`;
    return faits < total
      ? `${progress}, encore ${duration(restantMs)} environ.`
      : `${progress} : écriture dans le panel…`;
  },
  bar: 'Avancement',
  pausing: 'La pause prend effet après les demandes en cours.',
  keyKnown: 'Une clé est gardée pour vous. Laissez vide pour la garder.',
  keyUnknown: 'Elle reste dans votre compte, hors du classeur.',
  changesTitle: (count: number) => `${plural(count, 'changement', 'changements')} à accepter ou non`,
  kept: 'Vous avez écrit autre chose : gardé, sauf si vous cochez.',
  apply: 'Appliquer les changements cochés',
  more: (count: number) => `… et ${plural(count, 'autre', 'autres')}, après ceux-ci.`,
  choicesTitle: 'Fournisseurs sans SIREN : choisissez l’entreprise',
  choiceLabel: (supplier: string) => `Entreprise pour ${supplier}`,
  nobody: 'Aucune de celles-ci',
  choose: 'Retenir',
  chooseFor: (supplier: string) => `Retenir cette entreprise pour ${supplier}`,
  noticesTitle: (count: number) => `${plural(count, 'fournisseur', 'fournisseurs')} à voir`,
  notice: (line: number, supplier: string, message: string) => `Ligne ${line}, ${supplier} : ${message}`,
  nothingPasted: 'Choisissez un fichier, ou collez son contenu.',
} as const;
