import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { procedureLabels, reservedLabels } from './tender-choices';

/** Purchases planned for the coming months, as they can be published to suppliers: no exact amount, no supplier. */
export const plannedPurchasesTab = defineTab({
  name: 'Programmation',
  key: ['reference'],
  columns: {
    reference: { kind: 'identifier', header: 'N° de projet', required: true, width: 110 },
    subject: { kind: 'text', header: 'Objet', required: true, width: 320 },
    entity: { kind: 'text', header: 'Entité', width: 120 },
    family: { kind: 'text', header: 'Famille', width: 140 },
    cpv: { kind: 'identifier', header: 'CPV', aliases: ['Code CPV'], width: 100 },
    band: {
      kind: 'choice',
      header: 'Tranche de montant',
      choices: {
        under40: 'moins de 40 k€',
        from40: '40 à 90 k€',
        from90: '90 à 216 k€',
        from216: '216 k€ à 1 M€',
        over1000: 'plus de 1 M€',
      },
      note: 'HT. Une tranche, jamais le montant exact : la table se publie.',
      width: 150,
    },
    plannedOn: {
      kind: 'day',
      header: 'Lancement prévu',
      note: 'Le premier jour du mois ou du trimestre suffit.',
      width: 120,
    },
    procedure: { kind: 'choice', header: 'Procédure', choices: procedureLabels, width: 200 },
    divided: { kind: 'flag', header: 'Alloti', width: 70 },
    reserved: { kind: 'choice', header: 'Réservé', choices: reservedLabels, width: 190 },
    contact: { kind: 'text', header: 'Contact', note: 'Un service ou une adresse générique.', width: 180 },
    publishedOn: { kind: 'day', header: 'Publié le', width: 95 },
    consultation: {
      kind: 'identifier',
      header: 'Consultation',
      note: 'Sa référence, une fois lancée.',
      refersTo: { tab: 'Consultations', columns: ['reference'] },
      width: 130,
    },
    lot: importLotColumn,
  },
});
