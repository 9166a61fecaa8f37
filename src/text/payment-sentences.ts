import type { PaymentLineCode } from '../facts/purchases/payments/payment-codes';
import type { Issue } from '../model/issue';
import { quoted } from './quoted';

/** What is told of a line of payments. */
export const paymentSentences = {
  'unknown-invoice': ({ value }) =>
    `La facture ${quoted(value)} n’est pas dans Achats. Importez d’abord les achats, ou corrigez le numéro.`,
  'invoice-of-other-supplier': ({ value }) =>
    `La facture ${quoted(value)} est dans Achats, mais chez un autre fournisseur. Corrigez le fournisseur de la ligne ou celui d’Achats.`,
  'ambiguous-invoice': ({ value }) =>
    `Plusieurs fournisseurs ont une facture ${quoted(value)} : ajoutez une colonne « Fournisseur » au fichier.`,
  'several-payments': ({ value, detail }) =>
    `La facture ${quoted(value)} a un autre paiement à la ligne ${detail ?? '?'} du fichier : la date du dernier est gardée.`,
  'modified-payment': ({ value, detail }) =>
    `Modifiée : la facture ${quoted(value)} a déjà une autre date (${detail ?? ''}). Elle n’est pas changée ; relancez en demandant le remplacement (--remplacer) pour prendre la date du fichier.`,
  'replaced-payment': ({ value, detail }) =>
    `Remplacée : la facture ${quoted(value)} a pris la date du fichier (${detail ?? ''}).`,
  'paid-before-invoice': ({ value }) =>
    `La facture ${quoted(value)} serait payée avant d’être émise : la date est gardée, vérifiez-la.`,
} as const satisfies Record<PaymentLineCode, (issue: Issue) => string>;
