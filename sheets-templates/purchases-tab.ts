import { defineTab } from '../src/workbook/define-tab';
import { importLotColumn } from './import-lot-column';

/** One line per invoice line (credit notes are negative), or per supplier and year where only totals are known. */
export const purchasesTab = defineTab({
  name: 'Achats',
  key: ['invoice', 'line', 'supplier'],
  group: 'invoice',
  columns: {
    invoice: {
      kind: 'identifier',
      header: 'N° de facture',
      aliases: ['Facture', 'Numéro de facture', 'N° facture', 'Référence facture', 'N° pièce'],
      width: 130,
    },
    line: { kind: 'identifier', header: 'Ligne', aliases: ['N° de ligne', 'N° ligne', 'Poste'], width: 60 },
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      aliases: ['Code fournisseur', 'SIRET', 'SIREN', 'Tiers', 'Code tiers', 'N° fournisseur'],
      note: 'Code, SIREN ou SIRET. Le SIRET garde l’établissement.',
      required: true,
      width: 130,
    },
    invoicedOn: {
      kind: 'day',
      header: 'Date facture',
      aliases: ['Date de facture', 'Date de la facture', 'Date pièce', 'Date'],
      width: 95,
    },
    receivedOn: { kind: 'day', header: 'Date réception', aliases: ['Date de réception', 'Reçue le'], width: 95 },
    serviceDoneOn: { kind: 'day', header: 'Service fait', aliases: ['Date service fait'], width: 95 },
    dueOn: { kind: 'day', header: 'Échéance', aliases: ['Date échéance', 'Date d’échéance'], width: 95 },
    paidOn: {
      kind: 'day',
      header: 'Date paiement',
      aliases: ['Date de paiement', 'Payée le', 'Date règlement'],
      width: 95,
    },
    amount: {
      kind: 'amount',
      header: 'Montant HT',
      aliases: ['HT', 'Montant', 'Montant hors taxes', 'Dépense achat (€)', 'Total HT'],
      note: 'Hors taxes, en euros. Un avoir est négatif.',
      required: true,
      width: 120,
    },
    amountWithTax: { kind: 'amount', header: 'Montant TTC', aliases: ['TTC'], width: 120 },
    family: {
      kind: 'text',
      header: 'Famille',
      aliases: ['Catégorie d’achat', 'Famille d’achat', 'Segment', 'Catégorie d’achat (optionnelle)'],
      width: 140,
    },
    entity: {
      kind: 'text',
      header: 'Entité',
      aliases: ['Direction', 'Entité acheteuse', 'Société', 'Entité acheteuse (optionnelle)'],
      width: 120,
    },
    disputed: { kind: 'flag', header: 'Litige', width: 60 },
    outOfScope: {
      kind: 'text',
      header: 'Hors périmètre (motif)',
      aliases: ['Hors périmètre'],
      note: 'Tout texte met la ligne hors des chiffres : paie, impôts, subvention, amende…',
      width: 140,
    },
    year: {
      kind: 'integer',
      header: 'Année',
      aliases: ['Exercice'],
      note: 'Pour un total annuel par fournisseur, sans détail des factures.',
      width: 70,
    },
    lot: importLotColumn,
  },
});
