import type { CandidateMessage } from '../bridge/tender-messages';
import { disabilityLabels, siaeLabels, sizeClassLabels } from '../../sheets-templates/choices';
import type { Day } from '../model/day';
import { civilOf } from '../model/day';
import type { Candidate } from '../policy/advice/candidates';
import type { DraftIssue, DraftIssueCode } from '../policy/advice/consultation-draft';
import type { InclusiveAdvice } from '../policy/advice/inclusive-advice';
import { plural } from './plural';
import { quoted } from './quoted';

/** « 31/12/2025 ». */
function frenchDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOf(day);
  return [dayOfMonth, month].map((part) => String(part).padStart(2, '0')).join('/') + `/${year}`;
}

/** What is wrong in what was typed. */
const draftSentences = {
  'wrong-buyer': () => 'Choisissez qui achète.',
  'wrong-kind': () => 'Choisissez ce qui est acheté : travaux, fournitures ou services.',
  'launch-missing': () => 'Indiquez la date de lancement : la règle en vigueur ce jour-là s’applique.',
  'launch-unreadable': (value) => `${quoted(value)} n’est pas une date. Écrivez par exemple 31/12/2026.`,
  'amount-unreadable': (value) => `${quoted(value)} n’est pas un montant. Écrivez par exemple 45000.`,
  'months-unreadable': (value) => `${quoted(value)} n’est pas une durée en mois. Écrivez par exemple 24.`,
  'cpv-unreadable': (value) => `${quoted(value)} n’est pas un code CPV : huit chiffres, par exemple 77310000.`,
  'structures-unreadable': (value) => `${quoted(value)} n’est pas un nombre de structures. Écrivez par exemple 12.`,
} as const satisfies Record<DraftIssueCode, (value: string) => string>;

/** All that must be typed otherwise, a line each. */
export function draftRefusal(wrong: readonly DraftIssue[]): string {
  return wrong.map(({ code, value }) => draftSentences[code](value)).join('\n');
}

const familyTexts = {
  main: 'famille principale',
  bought: 'déjà acheté dans la famille',
  other: 'autre famille',
} as const satisfies Record<Candidate['family'], string>;

const placeTexts = {
  department: 'même département',
  region: 'même région',
  elsewhere: 'autre région',
  unknown: 'lieu inconnu',
  unasked: '',
} as const satisfies Record<Candidate['place'], string>;

function inclusionOf({ supplier: { row } }: Candidate): string {
  const kinds = [...(row.siae ?? []).map((kind) => siaeLabels[kind])];
  return [...kinds, ...(row.disability === undefined ? [] : [disabilityLabels[row.disability]])].join(', ');
}

/** A candidate as the panel lists it. */
export function candidateMessage(candidate: Candidate): CandidateMessage {
  const { supplier, sizeClass, presumed, family, place, purchase, lastConsulted, proposed } = candidate;
  const bought = purchase?.lastInFamily ?? purchase?.last;
  const category = sizeClassLabels[sizeClass];
  return {
    code: supplier.row.code,
    nom: supplier.row.name ?? supplier.row.code,
    categorie: presumed ? `${category}, à confirmer` : category,
    inclusion: inclusionOf(candidate),
    pourquoi: [
      familyTexts[family],
      placeTexts[place],
      bought === undefined ? 'aucun achat daté' : `dernier achat le ${frenchDay(bought)}`,
      lastConsulted === undefined ? 'jamais consulté' : `consulté le ${frenchDay(lastConsulted)}`,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    propose: proposed,
  };
}

const adviceTexts = {
  reserve: 'l’offre inclusive suffit pour réserver tout le marché',
  lot: 'l’offre inclusive suffit pour un lot réservé',
  clause: 'l’offre inclusive permet une clause sociale',
  criterion: 'l’offre inclusive est mince : préférez un critère social',
  none: 'aucun conseil',
} as const satisfies Record<InclusiveAdvice, string>;

/** What « Préparer une consultation » says besides levers and candidates. */
export const consultationSentences = {
  prepared: (levers: number, candidates: number) =>
    `${plural(levers, 'levier', 'leviers')} pour cette consultation, ${plural(candidates, 'fournisseur possible', 'fournisseurs possibles')} dans le panel.`,
  launchOfRules: (day: Day) => `Règles en vigueur au lancement, le ${frenchDay(day)}.`,
  noFamily: 'Sans famille, tout le panel est proposé. Choisissez la famille pour trouver qui répond à ce besoin.',
  nobody: (family: string) =>
    `Aucun fournisseur du panel n’est connu pour la famille ${quoted(family)}. Cherchez sur l’Annuaire des entreprises, auprès de la CCI ou du Pacte PME, et publiez dans Programmation.`,
  noSmall:
    'Aucune TPE-PME n’est connue ici : cherchez-en une au moins sur l’Annuaire des entreprises, auprès de la CCI ou de la chambre de métiers, avant de lancer.',
  noInclusive:
    'Aucune structure inclusive n’est connue ici : cherchez sur le Marché de l’inclusion (lemarche.inclusion.beta.gouv.fr) ou auprès du Réseau Gesat.',
  advice: (advice: InclusiveAdvice, structures: number, counted: boolean) =>
    `Avec ${plural(structures, 'structure', 'structures')} (${counted ? 'comptées par vous sur le Marché de l’inclusion' : 'du panel seulement : comptez-les sur le Marché de l’inclusion'}), ${adviceTexts[advice]}. Seuils du Marché de l’inclusion : plus de 30 et un budget sous 30 % du chiffre d’affaires moyen, plus de 10, plus d’une.`,
  neverForDependence:
    'Un taux de dépendance élevé est une alerte à traiter avec le fournisseur, jamais une raison de ne pas le consulter.',
  shownOf: (shown: number, all: number) => `Les ${shown} premiers sont montrés, sur ${all}.`,
  referenceMissing: 'Donnez une référence à la consultation.',
  referenceTaken: (reference: string) =>
    `La référence ${quoted(reference)} est déjà dans Consultations. Choisissez-en une autre. Rien n’a été écrit.`,
  unknownSuppliers: (codes: readonly string[]) =>
    `Absents de Fournisseurs : ${codes.join(', ')}. Cherchez de nouveau qui pourrait répondre. Rien n’a été écrit.`,
  sourcingDate: 'Indiquez la date des échanges avant le lancement, ou effacez ce qui les décrit.',
  sourcingCount: (value: string) => `${quoted(value)} n’est pas un nombre d’entreprises rencontrées.`,
  sourcingTooMany: 'Il y a plus de TPE-PME que d’entreprises rencontrées.',
  sourcingTrace: (day: Day, by: string, how: string) =>
    [`Le ${frenchDay(day)}`, ...[by, how].filter((part) => part !== '')].join(' · '),
  sourcingTitle: (reference: string, subject: string) =>
    `Sourcing pour ${reference}${subject === '' ? '' : ` : ${subject}`}`,
  moduleClosed:
    'Les onglets de ce module ne sont pas là. Ouvrez « Accès aux marchés » par « Modules… », puis recommencez.',
  created: (reference: string, suppliers: number) =>
    `Consultation ${reference} créée, « en préparation », avec ${plural(suppliers, 'fournisseur consulté', 'fournisseurs consultés')}.`,
  eventsClosed:
    ' Les échanges sont notés sur la consultation ; ouvrez le module « Relation fournisseurs » pour les compter aussi dans Événements.',
} as const;
