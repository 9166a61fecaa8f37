import type { PanelCheck, PanelCheckCode } from '../suppliers/panel-check';
import { plural } from './plural';

const sentences = {
  doublons: ({ count }) =>
    `${plural(count, 'doublon possible', 'doublons possibles')} dans Fournisseurs : décidez dans « Doublons du panel… ».`,
  identifiants: (check) =>
    `${plural(check.count, 'SIREN ou SIRET impossible', 'SIREN ou SIRET impossibles')} (clé fausse, chiffres perdus ou numéro de remplissage)${at(check)}.`,
  departements: (check) =>
    `${plural(check.count, 'fournisseur français', 'fournisseurs français')} sans département connu${at(check)} : écrivez le code postal, ou le département si deux le partagent.`,
  categories: (check) =>
    `${plural(check.count, 'catégorie « à confirmer », comptée', 'catégories « à confirmer », comptées')} à part dans les chiffres${at(check)}.`,
  zones: (check) =>
    `${plural(check.count, 'fournisseur a', 'fournisseurs ont')} un QPV ou une FRR sans « Zone relevée le »${at(check)} : sans date, la zone ne compte pas.`,
  justificatifs: ({ parts: [toValidate = 0, expired = 0, soon = 0] }) =>
    `Justificatifs ESS : ${toValidate} à valider, ${plural(expired, 'expiré', 'expirés')}, ${soon} à renouveler d’ici 60 jours.`,
  statuts: (check) =>
    `${plural(check.count, 'statut ESS ou inclusif se contredit', 'statuts ESS ou inclusifs se contredisent')}, ou manque de preuve${at(check)} : voyez « Valider un justificatif… ».`,
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

/** « , Fournisseurs lignes 4, 12… ». */
function at({ count, lines }: PanelCheck): string {
  if (lines.length === 0) return '';
  return `, Fournisseurs ${lines.length > 1 ? 'lignes' : 'ligne'} ${lines.join(', ')}${count > lines.length ? '…' : ''}`;
}

/** What a check of the panel says. */
export function panelCheckSentence(check: PanelCheck): string {
  // A list that goes on ends the sentence by itself.
  return check.count === 0 ? fine[check.code] : sentences[check.code](check).replace(/…\.$/, '…');
}
