import type { TenderCheckCode } from '../policy/checks/tenders/tender-check';
import { plural } from './plural';

type Sentence = (count: number) => string;

function tendersThat(one: string, many: string): Sentence {
  return (count) => `${plural(count, 'consultation', 'consultations')} ${count < 2 ? one : many}.`;
}

function lotsThat(one: string, many: string): Sentence {
  return (count) => `${plural(count, 'marché ou lot', 'marchés ou lots')} ${count < 2 ? one : many}.`;
}

/** What each check of tenders found: a question to ask, never a proof. */
export const tenderFindingSentences = {
  'AO-P01': tendersThat('laisse peu de temps pour répondre', 'laissent peu de temps pour répondre'),
  'AO-P02': lotsThat('n’a reçu qu’une offre', 'n’ont reçu qu’une offre'),
  'AO-P03': tendersThat('close sans qu’une TPE-PME ait été consultée', 'closes sans qu’une TPE-PME ait été consultée'),
  'AO-P04': tendersThat('close sans offre de TPE-PME', 'closes sans offre de TPE-PME'),
  'AO-P05': tendersThat('non allotie, sans motif écrit', 'non alloties, sans motif écrit'),
  'AO-P06': tendersThat(
    'exige un CA au-delà du plafond, sans justification',
    'exigent un CA au-delà du plafond, sans justification',
  ),
  'AO-P07': lotsThat(
    'dont un candidat non retenu attend son débrief',
    'dont un candidat non retenu attend son débrief',
  ),
  'AO-P08': lotsThat('attribué encore au même titulaire', 'attribués encore au même titulaire'),
  'AO-R024': lotsThat('au prix perdant tout proche du gagnant', 'au prix perdant tout proche du gagnant'),
  'AO-R025': (count) =>
    `${plural(count, 'candidat qui répond', 'candidats qui répondent')} beaucoup et ne gagne presque jamais.`,
  'AO-R028': lotsThat('où deux candidats ont le même prix', 'où deux candidats ont le même prix'),
  'AO-R030': lotsThat('attribué à une offre tardive', 'attribués à une offre tardive'),
  'AO-R035': lotsThat('où toutes les autres offres sont écartées', 'où toutes les autres offres sont écartées'),
  'AO-R036': lotsThat('où l’offre la plus basse est écartée', 'où l’offre la plus basse est écartée'),
  'AO-R038': (count) =>
    `${plural(count, 'entité ou candidat', 'entités ou candidats')} avec beaucoup d’offres écartées.`,
  'AO-R048': (count) => `${plural(count, 'titulaire', 'titulaires')} aux marchés de nature très diverse.`,
  'AO-R058': lotsThat('au prix gagnant très au-dessous du suivant', 'au prix gagnant très au-dessous du suivant'),
} as const satisfies Record<TenderCheckCode, Sentence>;

/** What is written over a finding that is found no more; the person’s own columns stay. */
export const findingGone = 'N’est plus constaté à la dernière actualisation.';
