import { consultationStatusLabels } from '../../sheets-templates/tenders/consultations-tab';
import type { TenderExclusion, TenderExclusionCode } from '../facts/tenders/tender-exclusions';
import type { TenderIssue, TenderIssueCode } from '../facts/tenders/judge-tenders';
import type { TenderStatus } from '../facts/tenders/tender-status';
import { keysOf } from '../model/typed-keys';
import type { HomeSentence } from './home-sentences';
import { plural } from './plural';

const shown = 5;

/** « C-1, C-2 et 3 autres ». */
function listed(keys: readonly string[]): string {
  const rest = keys.length - shown;
  const first = keys.slice(0, shown).join(', ');
  return rest > 0 ? `${first} et ${plural(rest, 'autre', 'autres')}` : first;
}

const exclusionReasons = {
  uncommittedLot: 'd’un import non terminé',
  doubledReference: 'dont la référence ou le lot est déjà écrit plus haut',
  unknownConsultation: 'dont la consultation n’est pas dans Consultations',
  doubledOffer: 'qui répètent une offre (même consultation, lot, fournisseur et rôle)',
  noDay: 'sans date de lancement, de remise ni d’attribution',
  afterToday: 'datées après l’exercice en cours',
  unknownParty: 'dont un attributaire n’est pas dans Fournisseurs : catégorie inconnue',
  intragroup: 'attribuées à une société du groupe',
  sharesUnreadable: 'dont les parts du groupement ne font pas 100 % : tout va au mandataire',
  awardOfDropped: 'sans suite et pourtant attribuées : l’attribution ne compte pas',
} as const satisfies Record<TenderExclusionCode, string>;

/** « 3 lignes sans date… (Consultations 12, Offres 40…) ». */
export function tenderExclusionSentence({ code, count, lines }: TenderExclusion): string {
  const where = lines.slice(0, shown).map(({ tab, line }) => `${tab} ${line}`);
  const more = count > where.length ? '…' : '';
  return `${plural(count, 'ligne', 'lignes')} ${exclusionReasons[code]} (${where.join(', ')}${more})`;
}

function statusLabel(code: string | undefined): string {
  const status: TenderStatus | undefined = keysOf(consultationStatusLabels).find((known) => known === code);
  return status === undefined ? '' : consultationStatusLabels[status];
}

const issueSentences = {
  'impossible-status': ({ detail }: TenderIssue) =>
    detail === 'dropped' || detail === 'fruitless'
      ? `elle était « ${statusLabel(detail)} » : elle ne se rouvre pas, relancez-la sous une autre référence`
      : `elle était « ${statusLabel(detail)} » : ce retour en arrière n’est pas possible, vérifiez le statut`,
  'awarded-without-holder': () => 'elle est « attribuée » sans attributaire : écrivez-le, ici ou dans Lots',
  'awarded-early': ({ detail }: TenderIssue) =>
    `elle a un attributaire et reste « ${statusLabel(detail)} » : mettez le statut à jour`,
  'due-before-launch': () => 'la remise précède le lancement : corrigez l’une des deux dates',
  'small-over-total': () => 'plus de TPE-PME que d’entreprises en tout : corrigez les comptes',
  'counts-differ': ({ detail }: TenderIssue) =>
    `l’onglet Offres en compte ${detail ?? ''} : c’est lui qui vaut, corrigez l’un des deux`,
  'maximum-without-framework': () => 'un montant maximum sans « Accord-cadre = Oui » n’est pas lu',
} as const satisfies Record<TenderIssueCode, (issue: TenderIssue) => string>;

/** « Consultations, ligne 12, Statut (C-3) : … ». */
export function tenderIssueSentence(issue: TenderIssue): string {
  const { code, line, column, value } = issue;
  return `Consultations, ligne ${line}, ${column} (${value}) : ${issueSentences[code](issue)}.`;
}

function line(what: string, where: string): HomeSentence {
  return { topic: 'Consultations', what, where };
}

/** What Accueil says of tenders. */
export const tenderHomeSentences = {
  dueSoon: (keys: readonly string[]) =>
    line(`Remise des offres dans les quinze jours : ${listed(keys)}.`, 'Consultations, colonne Remise'),
  pastDue: (keys: readonly string[]) =>
    line(`Remise passée, statut encore « lancée » : ${listed(keys)}.`, 'Consultations, colonne Statut'),
  slow: (keys: readonly string[]) =>
    line(`En analyse depuis plus de trois mois : ${listed(keys)}.`, 'Consultations, colonne Statut'),
  undebriefed: (keys: readonly string[]) =>
    line(`Candidats non retenus à qui dire pourquoi : ${listed(keys)}.`, 'Offres, colonne Débrief fait le'),
  ending: (keys: readonly string[]) =>
    line(`Marchés qui finissent dans les six mois, à programmer : ${listed(keys)}.`, 'Programmation'),
  findings: (count: number) =>
    line(
      `${plural(count, 'point d’attention', 'points d’attention')} dont personne ne s’occupe encore : un responsable, une échéance.`,
      'Points à traiter',
    ),
  issues: (sentence: string) => line(sentence, 'Consultations'),
  threshold: (where: string, value: string) =>
    line(`Contrôles, ${where} (« ${value} ») : écrivez un nombre ou une part comme « 2 % ».`, 'Contrôles'),
  notComputable: (codes: readonly string[]) =>
    line(
      `${plural(codes.length, 'contrôle ne peut pas conclure', 'contrôles ne peuvent pas conclure')}, des colonnes sont vides : ${codes.join(', ')}.`,
      'Contrôles, colonne Colonnes à remplir',
    ),
  leftOut: (sentence: string) => line(`Hors des chiffres : ${sentence}.`, 'Consultations, Lots, Offres'),
} as const;
