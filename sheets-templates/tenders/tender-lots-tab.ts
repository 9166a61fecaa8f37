import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { reservedLabels, socialLabels } from './tender-choices';

/** Where a lot stands. */
export const lotStatusLabels = {
  open: 'en cours',
  awarded: 'attribué',
  dropped: 'sans suite',
  fruitless: 'infructueux',
} as const;

/** Lots of a tender, with who won each of them and for how much. */
export const tenderLotsTab = defineTab({
  name: 'Lots',
  key: ['consultation', 'number'],
  columns: {
    consultation: {
      kind: 'identifier',
      header: 'Consultation',
      aliases: ['Référence'],
      refersTo: { tab: 'Consultations', columns: ['reference'] },
      required: true,
      width: 130,
    },
    number: { kind: 'identifier', header: 'Lot', aliases: ['N° de lot'], required: true, width: 60 },
    subject: { kind: 'text', header: 'Objet du lot', aliases: ['Objet'], width: 280 },
    estimated: { kind: 'amount', header: 'Montant estimé', width: 130 },
    requiredTurnover: {
      kind: 'amount',
      header: 'CA exigé',
      note: 'Chiffre d’affaires annuel minimal demandé pour ce lot. 0 : aucun. Vide : celui de la consultation.',
      width: 120,
    },
    reserved: { kind: 'choice', header: 'Réservé', choices: reservedLabels, width: 190 },
    social: { kind: 'choice', header: 'Clause sociale', choices: socialLabels, width: 140 },
    status: { kind: 'choice', header: 'Statut', choices: lotStatusLabels, width: 110 },
    answers: { kind: 'integer', header: 'Réponses', width: 90 },
    smallAnswers: { kind: 'integer', header: 'dont réponses de TPE-PME', width: 170 },
    amount: {
      kind: 'amount',
      header: 'Montant',
      note: 'Attribué, HT. Compté une fois, groupement ou non.',
      width: 120,
    },
    maximum: {
      kind: 'amount',
      header: 'Montant maximum',
      note: 'Plafond d’un accord-cadre, HT. Ni attribué, ni payé.',
      width: 130,
    },
    awardedOn: { kind: 'day', header: 'Attribution', width: 105 },
    holders: {
      kind: 'text',
      header: 'Attributaires',
      aliases: ['Attributaire'],
      note: 'Code, SIREN ou SIRET, le mandataire d’abord ; d’un groupement, la part de chacun : « F12 60 % ; F34 40 % ».',
      width: 220,
    },
    subcontracted: { kind: 'amount', header: 'Montant sous-traité', width: 140 },
    smallSubcontracted: { kind: 'amount', header: 'dont sous-traité à des TPE-PME', width: 200 },
    plannedHours: { kind: 'number', header: 'Heures d’insertion prévues', width: 180 },
    doneHours: { kind: 'number', header: 'Heures d’insertion réalisées', width: 180 },
    decpNaive: {
      kind: 'amount',
      header: 'Montant naïf (DECP)',
      note: 'Les lignes du fichier de DECP additionnées : un montant y revient par titulaire et par modification. Pour comparer ; les chiffres comptent « Montant ».',
      computed: true,
      width: 160,
    },
    decpShared: {
      kind: 'amount',
      header: 'Montant partagé (DECP)',
      note: 'Le dernier montant de chaque titulaire du fichier de DECP ; celui que plusieurs portent est compté une fois. Pour comparer ; les chiffres comptent « Montant ».',
      computed: true,
      width: 170,
    },
    lot: importLotColumn,
  },
});
