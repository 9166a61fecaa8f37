import { defineTab } from '../src/workbook/define-tab';
import { purchasesTab } from './purchases-tab';
import { supplierReference } from './suppliers-tab';

const { invoice, supplier, paidOn, dueOn } = purchasesTab.columns;

/** What a file of payments tells of invoices that Achats has: columns of Achats, and those of the Hélios extract. */
export const paymentsFile = defineTab({
  name: purchasesTab.name,
  columns: {
    invoice: { ...invoice, aliases: [...invoice.aliases, 'NUM_MANDAT', 'N° de mandat', 'N° mandat'], required: true },
    supplier: {
      kind: 'identifier',
      header: supplier.header,
      aliases: [...supplier.aliases, 'IMMATRICULATION'],
      refersTo: supplierReference,
    },
    paidOn: {
      ...paidOn,
      aliases: [...paidOn.aliases, 'DATE_PAIEMENT', 'Date de règlement', 'Payé le', 'Réglée le'],
      required: true,
    },
    dueOn,
  },
});
