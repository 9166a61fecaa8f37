import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

const roleLabels = { leader: 'mandataire', partner: 'cotraitant', subcontractor: 'sous-traitant' } as const;

/** One line per supplier and lot: consulted, answered, shortlisted, awarded, told why. */
export const offersTab = defineTab({
  name: 'Offres',
  key: ['consultation', 'lotNumber', 'supplier'],
  columns: {
    consultation: {
      kind: 'identifier',
      header: 'Consultation',
      aliases: ['Référence'],
      refersTo: { tab: 'Consultations', columns: ['reference'] },
      required: true,
      width: 130,
    },
    lotNumber: { kind: 'identifier', header: 'Lot', aliases: ['N° de lot'], width: 60 },
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      aliases: ['Candidat'],
      refersTo: supplierReference,
      required: true,
      width: 130,
    },
    role: { kind: 'choice', header: 'Rôle', choices: roleLabels, note: 'Vide : candidat seul.', width: 120 },
    share: { kind: 'share', header: 'Part', note: 'Part du membre d’un groupement.', width: 70 },
    consulted: { kind: 'flag', header: 'Consulté', width: 80 },
    answered: { kind: 'flag', header: 'Répondu', width: 80 },
    receivedOn: { kind: 'day', header: 'Reçue le', width: 95 },
    setAside: {
      kind: 'flag',
      header: 'Écartée',
      note: 'Oui : offre irrégulière, inacceptable ou inappropriée.',
      width: 80,
    },
    shortlisted: { kind: 'flag', header: 'Présélectionné', width: 130 },
    awarded: { kind: 'flag', header: 'Attributaire', width: 110 },
    amount: { kind: 'amount', header: 'Montant', note: 'De l’offre, HT.', width: 120 },
    reason: { kind: 'text', header: 'Motif', note: 'Du rejet, comme il est dit au candidat.', width: 260 },
    debriefedOn: { kind: 'day', header: 'Débrief fait le', width: 105 },
    lot: importLotColumn,
  },
});
