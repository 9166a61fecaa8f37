import type { DuplicateAction, DuplicateMember } from '../bridge/duplicate-messages';
import { plural } from './plural';

/** What the panel of duplicates says. */
export const duplicatePageSentences = {
  again: 'Chercher de nouveau',
  actions: {
    merge: 'Réunir',
    group: 'Former un groupe',
    move: 'Changer d’établissement',
    ignore: 'Ce n’en est pas un',
  } as const satisfies Record<DuplicateAction, string>,
  keep: 'Ligne à garder :',
  group: 'Nom du groupe',
  member: ({ code, nom }: DuplicateMember) => (nom === '' ? code : `${nom} (${code})`),
  found: (total: number) =>
    total === 0 ? 'Aucun doublon à régler.' : `${plural(total, 'suggestion', 'suggestions')} à regarder.`,
} as const;
