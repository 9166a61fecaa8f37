import { defineTab } from '../../src/workbook/define-tab';

/** Names of the mediator's settings, as written in the column Paramètre. */
export const mediatorSettingLabels = {
  organisation: 'Organisation',
  name: 'Médiateur interne',
  position: 'Fonction du médiateur',
  email: 'Adresse électronique du médiateur',
  phone: 'Téléphone du médiateur',
  address: 'Adresse postale du médiateur',
  deputy: 'Adresse électronique du suppléant',
  correspondent: 'Correspondant PME',
  threshold: 'Seuil de publication (k)',
  fewOption: 'Publier « moins de 5 » au lieu du total',
  acknowledgement: 'Accusé de réception (jours ouvrés)',
  contact: 'Premier contact (jours ouvrés)',
  duration: 'Durée visée d’une médiation (jours)',
  notesMonths: 'Dossier gardé après la clôture (mois)',
  archiveYears: 'Archive gardée après la clôture (ans)',
} as const;

/** What the mediator decides once: who he is, whom he trusts, his deadlines, what he publishes. */
export const mediatorSettingsTab = defineTab({
  name: 'Paramètres du médiateur',
  columns: {
    key: { kind: 'text', header: 'Paramètre', required: true, width: 300 },
    value: { kind: 'text', header: 'Valeur', width: 240 },
    meaning: { kind: 'text', header: 'Signification', width: 520 },
  },
  defaultRows: [
    { key: mediatorSettingLabels.organisation, value: '', meaning: 'Nom porté sur les courriers et le rapport.' },
    { key: mediatorSettingLabels.name, value: '', meaning: 'Vous : la personne qui signe.' },
    { key: mediatorSettingLabels.position, value: 'Médiateur interne', meaning: 'Écrite sous votre nom.' },
    {
      key: mediatorSettingLabels.email,
      value: '',
      meaning: 'Où un fournisseur vous saisit, et où partent vos rappels.',
    },
    { key: mediatorSettingLabels.phone, value: '', meaning: 'Sur la fiche de contact.' },
    { key: mediatorSettingLabels.address, value: '', meaning: 'Sur la fiche de contact et les courriers.' },
    {
      key: mediatorSettingLabels.deputy,
      value: '',
      meaning: 'La seule autre personne qui peut avoir accès à ce classeur. Vide : personne.',
    },
    {
      key: mediatorSettingLabels.correspondent,
      value: '',
      meaning: 'Nom et adresse : l’autre porte de la fiche de contact, pour une simple question.',
    },
    {
      key: mediatorSettingLabels.threshold,
      value: '5',
      meaning: 'Un groupe de moins de k dossiers n’est pas publié seul. Jamais moins de 3.',
    },
    {
      key: mediatorSettingLabels.fewOption,
      value: 'Non',
      meaning: 'Oui : un total de 0 à 4 est publié « moins de 5 », sans autre ligne. Non : le total exact, 0 compris.',
    },
    { key: mediatorSettingLabels.acknowledgement, value: '3', meaning: 'Délai de l’accusé de réception.' },
    { key: mediatorSettingLabels.contact, value: '7', meaning: 'Délai du premier contact avec le demandeur.' },
    { key: mediatorSettingLabels.duration, value: '90', meaning: 'De l’accord d’entrée à la clôture.' },
    { key: mediatorSettingLabels.notesMonths, value: '6', meaning: 'Au-delà, « Purger… » propose d’archiver.' },
    {
      key: mediatorSettingLabels.archiveYears,
      value: '5',
      meaning: 'Au-delà, « Purger… » ne garde que la statistique.',
    },
  ],
});
