import type { PurchaseImportCode } from '../facts/purchases/import/purchase-import-codes';
import type { PaymentCode } from '../facts/purchases/payments/payment-codes';
import type { PurchaseImportWords } from '../facts/purchases/import/plan-purchases-import';
import type { DecpCode } from '../facts/tenders/decp/decp-codes';
import type { Issue } from '../model/issue';
import type { SupplierImportCode } from '../suppliers/import/supplier-import-codes';
import type { KeyedImportCode } from '../workbook/import/keyed/keyed-codes';
import { decpSentences } from './decp-sentences';
import { keyedImportSentences } from './keyed-import-sentences';
import { paymentSentences } from './payment-sentences';
import { quoted } from './quoted';

/** Everything that an import may tell. */
export type ImportCode = PurchaseImportCode | SupplierImportCode | KeyedImportCode | PaymentCode | DecpCode;

type Sentence = (issue: Issue) => string;

/** Who the line was attached to when its identifier could not tell. */
function attached({ detail }: Issue): string {
  return `La ligne est gardée et rattachée au fournisseur ${detail ?? 'à identifier'}, marqué « À corriger » : complétez son SIREN dans Fournisseurs.`;
}

const wholeFile = 'Rien n’a été importé.';

/** What is told of a file, a line or a cell: what, where, what to do. */
const importSentences = {
  'decp-json': () => `JSON DECP : --type decp. ${wholeFile}`,
  'empty-file': () => `Le fichier ne contient aucune ligne de données. ${wholeFile}`,
  'no-header': () =>
    `Aucune ligne d’en-têtes reconnue dans les douze premières lignes du fichier. Indiquez la correspondance des colonnes. ${wholeFile}`,
  'unknown-file-header': ({ column }) =>
    `La correspondance cite la colonne ${quoted(column)}, absente du fichier. Vérifiez l’orthographe de l’en-tête. ${wholeFile}`,
  'unknown-target': ({ column, value }) =>
    `La correspondance envoie ${quoted(column)} vers ${quoted(value)}, qui n’est pas une colonne du classeur. ${wholeFile}`,
  'target-twice': ({ column, value }) =>
    `Deux colonnes du fichier sont envoyées vers ${quoted(value)} (dont ${quoted(column)}). Gardez-en une. ${wholeFile}`,
  'doubled-header': ({ column }) =>
    `L’en-tête ${quoted(column)} figure deux fois dans le fichier : on ne sait pas laquelle lire. Renommez ou supprimez l’une des deux colonnes. ${wholeFile}`,
  'missing-column': ({ column }) =>
    `Il manque une colonne obligatoire : ${column}. Ajoutez-la, ou indiquez la correspondance des colonnes. ${wholeFile}`,
  'nothing-kept': () => `Aucune ligne du fichier n’a pu être gardée. ${wholeFile}`,
  'unused-doubled-header': ({ column }) =>
    `L’en-tête ${quoted(column)} figure deux fois dans le fichier ; la colonne n’est pas utilisée, l’import continue.`,
  'not-a-number': ({ value }) => `${quoted(value)} n’est pas un nombre. Écrivez par exemple 1234,56.`,
  'not-an-integer': ({ value }) => `${quoted(value)} n’est pas un nombre entier. La cellule est laissée vide.`,
  'not-a-day': ({ value }) => `${quoted(value)} n’est pas une date. Écrivez par exemple 31/12/2025 ou 2025-12-31.`,
  'not-in-list': ({ value, column }) =>
    `${quoted(value)} n’est pas dans la liste de la colonne ${quoted(column)}. La cellule est laissée vide.`,
  'not-yes-no': ({ value }) => `${quoted(value)} n’est ni oui ni non. La cellule est laissée vide.`,
  rounded: ({ value }) => `Le montant ${quoted(value)} a plus de deux décimales : il est arrondi au centime.`,
  required: ({ column }) => `La cellule ${quoted(column)} est vide. Complétez-la, puis importez la ligne de nouveau.`,
  'no-date': ({ column }) =>
    `Aucune date : ni facture, ni paiement, ni année. Complétez ${quoted(column)}, puis importez la ligne de nouveau.`,
  'not-a-year': ({ value }) => `${quoted(value)} n’est pas une année. Écrivez par exemple 2025.`,
  'duplicate-line': ({ detail }) =>
    `Même numéro de facture, même ligne et même contenu que la ligne ${detail ?? '?'} du fichier : elle n’est comptée qu’une fois.`,
  'repeated-key': ({ detail }) =>
    `Même numéro de facture et même numéro de ligne que la ligne ${detail ?? '?'} du fichier, avec un autre contenu : les deux sont gardées, vérifiez.`,
  'modified-invoice': ({ value }) =>
    `Modifiée : la pièce ${quoted(value)} est déjà dans Achats avec un autre contenu. Cette ligne n’est pas importée ; relancez en demandant le remplacement (--remplacer) pour prendre la nouvelle version.`,
  'shortened-invoice': ({ value }) =>
    `Modifiée : la pièce ${quoted(value)} a plus de lignes dans Achats que dans ce fichier. Rien n’est retiré ; relancez en demandant le remplacement (--remplacer) pour prendre la nouvelle version.`,
  'replaced-invoice': ({ value }) =>
    `Remplacée : les anciennes lignes de la pièce ${quoted(value)} ont laissé place à celles de ce fichier.`,
  'same-number-other-supplier': ({ value }) =>
    `Même numéro chez un autre fournisseur : la pièce ${quoted(value)} est déjà dans Achats, pour un autre fournisseur. Elle est importée comme une autre pièce ; vérifiez qu’elle n’est pas comptée deux fois.`,
  'identifier-missing': (issue) => `Pas d’identifiant de fournisseur. ${attached(issue)}`,
  'identifier-lost-digits': (issue) =>
    `${quoted(issue.value)} : un tableur a perdu des chiffres de cet identifiant, on ne peut pas les retrouver. ${attached(issue)}`,
  'identifier-wrong-key': (issue) =>
    `${quoted(issue.value)} : la clé de contrôle de cet identifiant est fausse. ${attached(issue)}`,
  'identifier-wrong-length': (issue) =>
    `${quoted(issue.value)} n’est ni un SIREN (9 chiffres) ni un SIRET (14 chiffres). ${attached(issue)}`,
  'identifier-filler': (issue) => `${quoted(issue.value)} est un numéro de remplissage. ${attached(issue)}`,
  'identifier-not-an-identifier': (issue) =>
    `${quoted(issue.value)} n’est ni un SIREN, ni un SIRET, ni un numéro de TVA. ${attached(issue)}`,
  'identifier-repaired': ({ value, detail }) =>
    `${quoted(value)} avait été abîmé par un tableur : lu comme ${detail ?? '?'}. Vérifiez.`,
  'establishment-unknown': ({ value }) =>
    `${quoted(value)} est un SIREN et non un SIRET : la ligne est rattachée à cette entreprise, son établissement reste inconnu.`,
  'foreign-supplier': ({ value }) =>
    `${quoted(value)} est un numéro de TVA étranger : la ligne est gardée, le fournisseur est étranger et hors des parts de PME françaises.`,
  'named-only': ({ detail }) =>
    `Fournisseur connu par son seul nom : créé sous le code ${detail ?? 'à identifier'}, marqué « À corriger ». Complétez son SIREN dans Fournisseurs.`,
  'no-supplier-key': () =>
    'Ni code, ni SIREN, ni SIRET, ni raison sociale : on ne sait pas de quel fournisseur il s’agit. Complétez la ligne.',
  'supplier-conflict': ({ value, detail, column }) =>
    `${quoted(column)} : le fichier donne ${quoted(value)}, le classeur ${quoted(detail ?? '')}. La valeur du classeur est gardée ; corrigez-la à la main si le fichier a raison.`,
  'same-supplier': ({ value, detail }) =>
    `${quoted(value)} est le même fournisseur que la ligne ${detail ?? '?'} du fichier (même SIREN ou même code) : les deux lignes n’en font qu’un.`,
  'duplicate-supplier': ({ value, detail }) =>
    `Le SIREN ${value} est aussi celui du fournisseur ${detail ?? '?'} : deux lignes de Fournisseurs pour une entreprise, comptée une fois. Réunissez-les et gardez l’autre code dans « Autres codes ».`,
  'siren-siret-differ': ({ value, detail }) =>
    `${quoted(value)} appartient à une autre entreprise que ${detail ?? '?'} sur la même ligne : seul ${detail ?? 'le premier'} est gardé. Vérifiez.`,
  ...keyedImportSentences,
  ...decpSentences,
  ...paymentSentences,
} as const satisfies Record<ImportCode, Sentence>;

/** The sentence of an issue of an import; a value of a JSON file is named by its path (« $.marches… »). */
export function importSentenceOf(issue: Issue<ImportCode>): string {
  const sentence = importSentences[issue.code](issue);
  return issue.column.startsWith('$.') && issue.code !== 'required' ? `${issue.column} : ${sentence}` : sentence;
}

/** French words that imports write into the workbook. */
export const importWords: PurchaseImportWords & { readonly sentenceOf: (issue: Issue<ImportCode>) => string } = {
  sentenceOf: importSentenceOf,
  flaws: {
    'identifier-to-find': 'Fournisseur à identifier : SIREN à trouver',
    'siren-missing': 'SIREN à compléter',
    'siret-missing': 'SIRET à compléter : établissement inconnu',
    'name-missing': 'Raison sociale à compléter',
  },
  nameOfUnidentified: (identifier) =>
    identifier === '' ? 'Sans identifiant' : `Identifiant non reconnu ${identifier}`,
};
