import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { procedureLabels, reservedLabels, socialLabels } from './tender-choices';

/** Where a tender stands; what may follow what is in src/facts/tenders/tender-status.ts. */
export const consultationStatusLabels = {
  preparing: 'en préparation',
  published: 'lancée',
  reviewing: 'en analyse',
  awarded: 'attribuée',
  dropped: 'sans suite',
  fruitless: 'infructueuse',
} as const;

/** One line per tender; the counts alone are enough in light mode, Lots and Offres hold the detail. */
export const consultationsTab = defineTab({
  name: 'Consultations',
  columns: {
    reference: {
      kind: 'identifier',
      header: 'Référence',
      aliases: ['N° de consultation', 'N° de marché'],
      required: true,
      width: 130,
    },
    subject: { kind: 'text', header: 'Objet', width: 320 },
    entity: { kind: 'text', header: 'Entité', width: 120 },
    buyer: { kind: 'text', header: 'Acheteur', width: 140 },
    family: { kind: 'text', header: 'Famille', width: 140 },
    cpv: { kind: 'identifier', header: 'CPV', aliases: ['Code CPV'], width: 100 },
    launchedOn: {
      kind: 'day',
      header: 'Lancement',
      aliases: ['Date de lancement'],
      note: 'La règle en vigueur ce jour-là s’applique.',
      width: 95,
    },
    dueOn: { kind: 'day', header: 'Remise', aliases: ['Date de remise'], width: 95 },
    procedure: { kind: 'choice', header: 'Procédure', choices: procedureLabels, width: 200 },
    estimated: { kind: 'amount', header: 'Montant estimé', note: 'HT, en euros.', width: 130 },
    framework: {
      kind: 'flag',
      header: 'Accord-cadre',
      note: 'Oui : son montant est un plafond ou une estimation. Il n’est jamais ajouté à des montants fermes.',
      width: 100,
    },
    maximum: {
      kind: 'amount',
      header: 'Montant maximum',
      note: 'Plafond d’un accord-cadre, HT. Ni attribué, ni payé.',
      width: 130,
    },
    global: {
      kind: 'flag',
      header: 'Marché global',
      note: 'Conception-réalisation, global de performance ou sectoriel : hors allotissement, avec une part confiée aux PME (R2171-23).',
      width: 100,
    },
    months: { kind: 'integer', header: 'Durée (mois)', width: 100 },
    divided: { kind: 'flag', header: 'Alloti', width: 70 },
    undividedReason: { kind: 'text', header: 'Motif de non-allotissement', note: 'Demandé par L2113-11.', width: 220 },
    requiredTurnover: {
      kind: 'amount',
      header: 'CA exigé',
      note: 'Chiffre d’affaires annuel minimal demandé aux candidats. 0 : aucun.',
      width: 120,
    },
    turnoverReason: { kind: 'text', header: 'Justification du CA exigé', width: 200 },
    advance: { kind: 'share', header: 'Avance', note: 'Taux. 0 % : pas d’avance.', width: 80 },
    reserved: { kind: 'choice', header: 'Réservé', choices: reservedLabels, width: 190 },
    social: { kind: 'choice', header: 'Clause sociale', choices: socialLabels, width: 140 },
    sourced: { kind: 'flag', header: 'Sourcing', note: 'Échanges avec le marché avant le lancement.', width: 80 },
    sourcingTrace: {
      kind: 'text',
      header: 'Trace du sourcing',
      note: 'Date, qui, comment : la même information donnée à tous (R2111-1).',
      width: 240,
    },
    status: { kind: 'choice', header: 'Statut', choices: consultationStatusLabels, width: 120 },
    consulted: { kind: 'integer', header: 'Consultés', note: 'Entreprises consultées.', width: 90 },
    smallConsulted: { kind: 'integer', header: 'dont TPE-PME consultées', width: 170 },
    answers: { kind: 'integer', header: 'Réponses', aliases: ['Offres reçues'], width: 90 },
    smallAnswers: { kind: 'integer', header: 'dont réponses de TPE-PME', width: 170 },
    awardedOn: { kind: 'day', header: 'Attribution', aliases: ['Date d’attribution'], width: 105 },
    amount: { kind: 'amount', header: 'Montant attribué', note: 'HT. En mode simple seulement.', width: 130 },
    holders: {
      kind: 'text',
      header: 'Attributaire',
      note: 'En mode simple : code, SIREN ou SIRET ; d’un groupement, le mandataire d’abord (« F12 60 % ; F34 40 % »).',
      width: 180,
    },
    link: { kind: 'text', header: 'Lien', width: 200 },
    seenStatus: {
      kind: 'choice',
      header: 'Statut constaté',
      note: 'Statut à la dernière actualisation : « Vérifier » explique un passage impossible de celui-ci à « Statut ».',
      choices: consultationStatusLabels,
      computed: true,
      width: 120,
    },
    lot: importLotColumn,
  },
});
