import type { PanelCheck, PanelCheckCode } from '../suppliers/panel-check';
import { plural } from './plural';

const sentences = {
  doublons: ({ count }) =>
    `${plural(count, 'doublon possible', 'doublons possibles')} dans Fournisseurs : décidez dans « Doublons du panel… ».`,
  identifiants: ({ count, lines }) =>
    `${plural(count, 'SIREN ou SIRET impossible', 'SIREN ou SIRET impossibles')} (clé fausse, chiffres perdus ou numéro de remplissage)${at(lines)}.`,
  departements: ({ count, lines }) =>
    `${plural(count, 'fournisseur français', 'fournisseurs français')} sans département connu${at(lines)} : écrivez le code postal, ou le département si deux le partagent.`,
  categories: ({ count, lines }) =>
    `${plural(count, 'catégorie « à confirmer »', 'catégories « à confirmer »')}, comptées à part dans les chiffres${at(lines)}.`,
  zones: ({ count, lines }) =>
    `${plural(count, 'fournisseur a', 'fournisseurs ont')} un QPV ou une FRR sans « Zone relevée le »${at(lines)} : sans date, la zone ne compte pas.`,
  justificatifs: ({ parts: [toValidate = 0, expired = 0, soon = 0] }) =>
    `Justificatifs ESS : ${toValidate} à valider, ${plural(expired, 'expiré', 'expirés')}, ${soon} à renouveler d’ici 60 jours.`,
  statuts: ({ count, lines }) =>
    `${plural(count, 'statut ESS ou inclusif se contredit', 'statuts ESS ou inclusifs se contredisent')}, ou manque de preuve${at(lines)} : voyez « Valider un justificatif… ».`,
} as const satisfies Record<PanelCheckCode, (check: PanelCheck) => string>;

const fine = {
  doublons: 'Aucun doublon à régler dans Fournisseurs.',
  identifiants: 'Tous les SIREN et SIRET de Fournisseurs ont une clé juste.',
  departements: 'Tous les fournisseurs français ont un département.',
  categories: 'Aucune catégorie à confirmer.',
  zones: 'Chaque QPV et chaque FRR porte sa date de relevé.',
  justificatifs: 'Aucun justificatif à valider ni à renouveler.',
  statuts: 'Aucun statut ESS ou inclusif ne se contredit.',
} as const satisfies Record<PanelCheckCode, string>;

/** « , lignes 4, 12… ». */
function at(lines: readonly number[]): string {
  return lines.length === 0 ? '' : `, Fournisseurs ligne ${lines.join(', ')}${lines.length < 5 ? '' : '…'}`;
}

/** What a check of the panel says. */
export function panelCheckSentence(check: PanelCheck): string {
  return check.count === 0 ? fine[check.code] : sentences[check.code](check);
}
