import type { DecpContractCode, DecpFileCode } from '../facts/tenders/decp/decp-codes';
import type { Issue } from '../model/issue';
import { quoted } from './quoted';

const wholeFile = 'Rien n’a été importé.';
const asWritten = 'Il est gardé tel quel sur le lot, sans lien avec Fournisseurs.';

/** What is told of a DECP file, of a contract or of one of its values. */
export const decpSentences = {
  'json-unreadable': ({ detail }) =>
    `Le fichier n’est pas un JSON complet (${detail ?? ''}). Téléchargez-le de nouveau. ${wholeFile}`,
  'json-not-decp': () => `Ce JSON n’a pas de liste « marches » : ce ne sont pas des DECP. ${wholeFile}`,
  'contract-without-id': () => 'Ce marché n’a pas de numéro. Complétez-le, puis importez de nouveau.',
  'buyer-not-siret': ({ value }) =>
    `${quoted(value)} n’est pas un SIRET d’acheteur. Le marché est gardé sous cet identifiant ; vérifiez.`,
  'buyer-missing': () => 'Ce marché n’a pas de SIRET d’acheteur : il est gardé sous son seul numéro.',
  'amount-not-positive': ({ value }) =>
    `Un montant de ${value} € n’en est pas un. Le marché est gardé, son montant reste vide.`,
  'amount-implausible': ({ value }) =>
    `Montant de ${value} € : presque un milliard ou plus, souvent mis pour « inconnu ». Il est gardé ; vérifiez-le.`,
  'offers-not-positive': ({ value }) =>
    `${quoted(value)} offre reçue pour un marché attribué : la cellule est laissée vide.`,
  'unknown-procedure': ({ value }) => `${quoted(value)} n’est pas une procédure connue. La cellule est laissée vide.`,
  'reserved-unspecified': () =>
    'Marché réservé : les DECP ne disent pas à qui. Choisissez-le dans la colonne « Réservé » de Consultations.',
  'several-amounts': ({ value, detail }) =>
    `Les titulaires du marché ${value} portent ${detail ?? 'plusieurs'} montants différents : sans doute des lots sous un même numéro. Un seul montant est retenu, le plus récent ; partagez le marché en lots s’il le faut.`,
  'same-amount-elsewhere': ({ value, detail }) =>
    `Le marché ${value} a même acheteur, même date et même montant que ${quoted(detail ?? '')} : le total d’un marché est peut-être répété sur chaque lot. Tous sont gardés ; vérifiez.`,
  'concession-left-out': () => 'Contrat de concession : ce n’est pas un marché, il n’est pas importé.',
  'not-a-contract': () => 'Cet élément de la liste n’est pas un marché : il n’est pas importé.',
  'modified-contract': ({ value }) =>
    `Modifié : le marché ${quoted(value)} est déjà dans Consultations avec un autre contenu. Il n’est pas importé ; relancez en demandant le remplacement (--remplacer) pour prendre la nouvelle version.`,
  'replaced-contract': ({ value }) =>
    `Remplacé : le marché ${quoted(value)} a pris la version de ce fichier, vos autres colonnes sont gardées.`,
  'followed-by-hand': ({ value }) =>
    `Vous suivez déjà la consultation ${quoted(value)} : le marché n’est pas ajouté, il serait compté deux fois. Reportez-y son attributaire.`,
  'holder-absent': ({ value, detail }) =>
    `Absent du panel : le titulaire ${value}${detail ? ` (${detail})` : ''} n’est pas dans Fournisseurs, sa catégorie est donc inconnue. Importez-le, ou relancez avec l’ajout des titulaires (--ajouter-fournisseurs).`,
  'holder-missing': () => 'Pas de titulaire : le marché est gardé sans attributaire.',
  'holder-bare-siren': ({ value }) =>
    `${quoted(value)} est un SIREN et non un SIRET : l’entreprise est connue, pas son établissement.`,
  'holder-foreign': ({ value }) => `${quoted(value)} est un numéro de TVA étranger. ${asWritten}`,
  'holder-other-register': ({ value }) => `${quoted(value)} n’est pas un SIRET mais un autre registre. ${asWritten}`,
  'holder-repaired': ({ value }) => `${quoted(value)} avait été abîmé par un tableur : il est réparé. Vérifiez.`,
  'holder-lost-digits': ({ value }) =>
    `${quoted(value)} : un tableur a perdu des chiffres de cet identifiant. ${asWritten}`,
  'holder-wrong-key': ({ value }) => `${quoted(value)} : la clé de contrôle de ce SIRET est fausse. ${asWritten}`,
  'holder-wrong-length': ({ value }) =>
    `${quoted(value)} n’est ni un SIREN (9 chiffres) ni un SIRET (14 chiffres). ${asWritten}`,
  'holder-filler': ({ value }) => `${quoted(value)} est un numéro de remplissage. ${asWritten}`,
  'holder-not-an-identifier': ({ value }) => `${quoted(value)} n’est pas un identifiant d’entreprise. ${asWritten}`,
} as const satisfies Record<DecpContractCode | DecpFileCode, (issue: Issue) => string>;
