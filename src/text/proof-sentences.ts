import { proofOriginLabels, statusLabels } from '../../sheets-templates/inclusion/status-proofs-tab';
import type { ProofRefusal } from '../bridge/inclusion-messages';
import { isoOf, type Day } from '../model/day';
import type { ProofDeadline, ProofTask } from '../suppliers/proof-deadlines';
import type { StatusConflict, StatusConflictCode } from '../suppliers/status-conflicts';
import type { ProofRow } from '../suppliers/status-proof';
import type { Supplier } from '../suppliers/supplier';
import { frenchDay } from './french-day';
import { plural } from './plural';

/** « 31/12/2026 »; '' for no day. */
export function writtenDay(day: Day | undefined): string {
  return day === undefined ? '' : frenchDay(isoOf(day));
}

function nameOf({ row }: Supplier): string {
  return row.name === undefined ? row.code : `${row.name} (${row.code})`;
}

const conflicts = {
  'denied-by-panel': (quality: string) =>
    `un justificatif dit « ${quality} », Fournisseurs dit « ESS : Non ». Validez-le ou refusez-le, puis corrigez la colonne ESS`,
  'other-kind': (quality: string) =>
    `un justificatif dit « ${quality} », Fournisseurs dit un autre type. Gardez les deux si les deux sont vrais, sinon corrigez l’un`,
  'refused-yet-on-panel': (quality: string) =>
    `« ${quality} » a été refusé, mais Fournisseurs le dit encore, et les chiffres le comptent. Corrigez la colonne`,
  'consent-missing': () =>
    'TIH dans Fournisseurs sans consentement écrit, daté et validé : il n’est pas compté par son nom. Videz la colonne, et comptez-le dans « Achats TIH sans nom » de Paramètres',
  'siret-missing': (quality: string) =>
    `« ${quality} » sans SIRET : un ESAT ou une EA est un établissement. Écrivez son SIRET`,
} as const satisfies Record<StatusConflictCode, (quality: string) => string>;

/** What a person has to settle about a supplier's status. */
export function conflictSentence({ code, supplier, quality, line }: StatusConflict): string {
  const place = line === 0 ? '' : `, Justificatifs ESS ligne ${line}`;
  return `${nameOf(supplier)}${place} : ${conflicts[code](statusLabels[quality])}.`;
}

function daysUntil(days: number | undefined): string {
  return plural(Math.abs(days ?? 0), 'jour', 'jours');
}

function endsIn(days: number | undefined): string {
  return days === 0 ? 'Expire aujourd’hui.' : `Expire dans ${daysUntil(days)}.`;
}

const tasks = {
  orphan: () => 'Fournisseur absent du panel : corrigez la colonne Fournisseur.',
  validate: () => 'À valider : ne compte pas encore.',
  expired: (days) => `Expiré depuis ${daysUntil(days)}.`,
  soon: endsIn,
  later: endsIn,
} as const satisfies Record<ProofTask, (days: number | undefined) => string>;

/** What a claim wants: « Expire dans 60 jours. » */
export function deadlineSentence({ task, daysLeft }: ProofDeadline): string {
  return tasks[task](daysLeft);
}

/** Words of a claim. */
export const proofWords = {
  supplier: (supplier: Supplier | undefined, written: string) => (supplier ? nameOf(supplier) : written),
  quality: ({ status }: ProofRow) => statusLabels[status],
  origin: ({ origin }: ProofRow) => (origin === undefined ? 'origine non dite' : proofOriginLabels[origin]),
} as const;

const refusals = {
  nobody: 'Une validation porte un nom : écrivez le vôtre dans « Validé par ».',
  changed: 'Cette ligne a changé depuis qu’elle vous a été montrée : rien n’est écrit. Relisez-la.',
  orphan: 'Ce fournisseur n’est pas dans le panel : corrigez la colonne Fournisseur avant de valider.',
  'no-consent':
    'Un TIH ne se compte par son nom qu’avec son consentement écrit : écrivez-en la date dans la colonne « Du ». Ne gardez aucun document de santé.',
  'no-siret': 'Un ESAT, une EA ou une EATT est un établissement : écrivez son SIRET, ici ou dans Fournisseurs.',
  expired: 'Ce justificatif est déjà expiré et ne porte pas de date « Du » : il ne compterait pour aucune année.',
} as const satisfies Record<ProofRefusal, string>;

/** What the panel of claims and the menu say. */
export const proofSentences = {
  refusals,
  accepted: (quality: string, supplier: string, by: string) => `${quality}, ${supplier} : validé par ${by}.`,
  refused: (quality: string, supplier: string, by: string) => `${quality}, ${supplier} : refusé par ${by}.`,
  /** The Journal names no supplier: what one is may be of health. */
  journal: (line: number, decision: 'accept' | 'refuse', by: string) =>
    `Justificatifs ESS, ligne ${line} : ${decision === 'accept' ? 'validé' : 'refusé'} par ${by}.`,
  missingModule: 'Ouvrez d’abord le module « ESS et inclusion », par « Modules… ».',
  nothingToRenew: 'Aucun justificatif expiré, ni qui expire d’ici 60 jours.',
  renewalLine: (supplier: string, quality: string, remark: string) => `${quality}, ${supplier} : ${remark}`,
  more: (count: number) => `… et ${plural(count, 'autre', 'autres')}.`,
} as const;
