import type { Run, Runs } from '../../plans/document';
import { runs, type Piece } from './runs';

/** What a report says of a figure; numbers come as runs that cite their figure. */
export const figureComments = {
  value: (label: string, value: Run, period: string): Runs => runs`${label} : ${value} en ${period}`,
  parts: (numerator: Run, denominator: Run): Runs => runs`, soit ${numerator} sur ${denominator}`,
  noValue: (label: string, period: string, reason: string): Runs =>
    runs`${label} : non calculable en ${period}. ${reason}`,
  up: (change: Run, period: string, before: Run): Runs => runs` En hausse de ${change} sur ${period} (${before}).`,
  down: (change: Run, period: string, before: Run): Runs => runs` En baisse de ${change} sur ${period} (${before}).`,
  same: (period: string): Runs => runs` Comme en ${period}.`,
  notComparable: (period: string, because: Piece): Runs => runs` Non comparable à ${period} : ${because}`,
  because: {
    noValue: (reason: string): Runs => runs`${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    coverage: (before: Run, now: Run): Runs => runs`la couverture était de ${before} du montant, elle est de ${now}.`,
    provisional: (period: string): Runs => runs`le chiffre de ${period} est provisoire.`,
    unfinished: 'l’exercice n’est pas terminé.',
  },
  typedBefore: (period: string): Runs => runs` Le chiffre de ${period} a été saisi dans Historique.`,
  reached: (target: Run): Runs => runs` La cible de ${target} est atteinte.`,
  near: (target: Run, gap: Run): Runs => runs` La cible de ${target} est proche : il s’en faut de ${gap}.`,
  missed: (target: Run, gap: Run): Runs => runs` La cible de ${target} n’est pas atteinte : il s’en faut de ${gap}.`,
  notJudged: (target: Run): Runs =>
    runs` La cible de ${target} n’est pas jugée tant que la couverture est insuffisante.`,
  provisional: (coverage: Piece, minimum: string): Runs =>
    runs` Chiffre provisoire : la catégorie ou le statut des fournisseurs est connu pour ${coverage} du montant, il en faut ${minimum}.`,
  coverage: (coverage: Run): Runs => runs` Couverture : ${coverage} du montant.`,
  presumed: (presumed: Run): Runs => runs` Dont ${presumed} présumés d’après l’effectif.`,
  bounds: (low: Run, high: Run): Runs => runs` Entre ${low} et ${high} selon les fournisseurs inconnus.`,
  reference: (reference: string): Runs => runs` Repère : ${reference}${/[.!?]$/.test(reference) ? '' : '.'}`,
  stateWithTarget: (state: string, target: Run): Runs =>
    state.startsWith('cible') ? runs`${state} : ${target}` : runs`${state}, cible ${target}`,
  states: {
    reached: 'cible atteinte',
    near: 'cible proche',
    missed: 'cible manquée',
    provisional: 'provisoire',
    noTarget: 'sans cible',
    notComputable: 'non calculable',
  },
} as const;
