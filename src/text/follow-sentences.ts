import { consultationStatusLabels } from '../../sheets-templates/tenders/consultations-tab';
import { mayFollow, type TenderStatus } from '../facts/tenders/tender-status';
import { keysOf } from '../model/typed-keys';
import { plural } from './plural';
import { quoted } from './quoted';

/** Why a follow-up is not written. */
export type FollowRefusal =
  | 'unknown'
  | 'changed'
  | 'launch-missing'
  | 'award-missing'
  | 'due-before-launch'
  | 'award-too-early'
  | 'debrief-day-missing';

const nothing = 'Rien n’a été écrit.';

/** What « Suivre une consultation » says. */
export const followSentences = {
  candidate: (name: string, lot: string) => (lot === '' ? name : `${name}, lot ${lot}`),
  refusals: {
    unknown: `Cette consultation n’est plus dans Consultations. Choisissez-la de nouveau. ${nothing}`,
    changed: `Son statut a changé depuis que vous l’avez affichée. Choisissez-la de nouveau, puis recommencez. ${nothing}`,
    'launch-missing': `Une consultation lancée a une date de lancement : indiquez-la. ${nothing}`,
    'award-missing': `Une consultation attribuée a une date d’attribution : indiquez-la. ${nothing}`,
    'due-before-launch': `La remise des offres ne peut pas précéder le lancement. ${nothing}`,
    'award-too-early': `L’attribution ne peut pas précéder la remise des offres. ${nothing}`,
    'debrief-day-missing': `Indiquez le jour où les candidats cochés ont été informés. ${nothing}`,
  } satisfies Record<FollowRefusal, string>,
  wrongDay: (value: string) => `${quoted(value)} n’est pas une date. Écrivez par exemple 31/12/2026. ${nothing}`,
  wrongStep: (from: TenderStatus, to: TenderStatus) => {
    const next = keysOf(consultationStatusLabels).filter((code) => code !== from && mayFollow(from, code));
    const allowed = next.map((code) => quoted(consultationStatusLabels[code])).join(', ');
    const advice =
      next.length === 0 ? 'Elle est terminée : relancez-la sous une autre référence.' : `Possible : ${allowed}.`;
    return `De ${quoted(consultationStatusLabels[from])}, une consultation ne passe pas à ${quoted(consultationStatusLabels[to])}. ${advice} ${nothing}`;
  },
  saved: (reference: string, status: TenderStatus, debriefed: number) =>
    `${reference} : ${consultationStatusLabels[status]}${debriefed === 0 ? '' : `, ${plural(debriefed, 'candidat informé', 'candidats informés')}`}.`,
} as const;
