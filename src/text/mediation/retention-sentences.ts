import type { RetentionCode } from '../../bridge/mediation-codes';
import { plural } from '../plural';

/** Words of « Purger… »: what goes, what stays. */
export const retentionSentences = {
  actions: {
    notes: 'Détruire les notes',
    archive: 'Archiver le dossier',
    purge: 'Purger l’archive',
  } satisfies Record<RetentionCode, string>,
  left: {
    notes: 'Restent : les parties, les dates, l’accord.',
    archive: 'Restent cinq ans : les dates exactes, le nom du fournisseur et l’accord.',
    purge: 'Reste : une statistique sans nom ni date.',
  } satisfies Record<RetentionCode, string>,
  fields: (headers: readonly string[]) => `Le dossier entier : ${headers.join(', ')}`,
  purged: ['N° de dossier', 'Fournisseur', 'Accord (termes)', 'Toutes les dates'],
  nothing: 'Rien à détruire, à archiver ni à purger.',
  list: (count: number) =>
    `${plural(count, 'action possible', 'actions possibles')}. Lisez ce qui disparaît, cochez, confirmez.`,
  changed: 'La liste a changé depuis que vous l’avez lue : relisez-la. Rien n’a été détruit.',
  done: (count: number) => `${plural(count, 'action faite', 'actions faites')}.`,
  journal: (code: RetentionCode, number: string) =>
    `${number === '' ? 'Archive' : `Dossier ${number}`} : ${retentionJournal[code]}`,
} as const;

const retentionJournal = {
  notes: 'notes détruites',
  archive: 'archivé',
  purge: 'purgé, statistique gardée',
} as const satisfies Record<RetentionCode, string>;
