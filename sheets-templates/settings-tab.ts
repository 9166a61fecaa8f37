import { defineTab } from '../src/workbook/define-tab';

/** Names of the settings that the add-in reads, as written in the column Paramètre. */
export const settingLabels = {
  organisation: 'Organisation',
  correspondent: 'Correspondant PME',
  basis: 'Base des achats',
  fiscalStart: 'Premier mois de l’exercice',
  minimumCoverage: 'Couverture minimale',
  lastRefresh: 'Dernière actualisation',
  scopes: 'Périmètres déclarés',
  alertsTo: 'Alertes envoyées à',
  directoryDays: 'Annuaires : jours avant de redemander',
  buyer: 'Type d’acheteur',
  template: 'Modèle des rapports',
  charterSignedOn: 'Charte RFAR signée le',
  labelUntil: 'Label RFAR valable jusqu’au',
  localZone: 'Achats locaux',
  dependenceThreshold: 'Seuil de dépendance',
  unnamedDisability: 'Achats TIH sans nom',
} as const;

/** Name of the cell that a refresh moves: formulas that take it as an argument are worked out again. */
export const refreshCellName = 'MAJ';

/** Which date puts a purchase in a period. */
export const basisLabels = { invoiced: 'facturé', paid: 'payé' } as const;

/** Whether the public procurement code binds the organisation, or serves it as good practice. */
export const buyerLabels = { private: 'privé', public: 'public' } as const;

/** Keys of a scope, as written before « = ». */
export const scopeKeyLabels = {
  entity: 'entite',
  family: 'famille',
  department: 'departement',
  region: 'region',
} as const;

/** What the organisation decides once: basis, fiscal year, warning level, scopes. */
export const settingsTab = defineTab({
  name: 'Paramètres',
  columns: {
    key: { kind: 'text', header: 'Paramètre', required: true, width: 290 },
    value: { kind: 'text', header: 'Valeur', width: 200 },
    meaning: { kind: 'text', header: 'Signification', width: 520, wraps: true },
  },
  defaultRows: [
    { key: settingLabels.organisation, value: '', meaning: 'Nom porté sur les tableaux et les rapports.' },
    {
      key: settingLabels.correspondent,
      value: '',
      meaning: 'Nom de la personne que les fournisseurs peuvent joindre.',
    },
    {
      key: settingLabels.basis,
      value: 'facturé',
      meaning: '« facturé » (date de facture) ou « payé » (date de paiement). Une seule base pour tous les chiffres.',
    },
    {
      key: settingLabels.fiscalStart,
      value: '1',
      meaning: 'De 1 à 12. L’exercice porte le numéro de l’année où il commence.',
    },
    {
      key: settingLabels.minimumCoverage,
      value: '80 %',
      meaning: 'Sous cette part du montant dont la catégorie est connue, un chiffre est « provisoire » et jamais vert.',
    },
    {
      key: settingLabels.lastRefresh,
      value: '',
      meaning: 'Cellule nommée MAJ : donnez-la en dernier argument de vos formules pour qu’elles suivent.',
    },
    {
      key: settingLabels.scopes,
      value: '',
      meaning: 'Un par ligne de cette colonne ou séparés par « | » : « entite=DSI | famille=Conseil ».',
    },
    {
      key: settingLabels.alertsTo,
      value: '',
      meaning:
        'Adresses qui reçoivent tous les courriels d’une actualisation programmée. D’autres personnes : Responsables, colonne « Reçoit ».',
    },
    {
      key: settingLabels.directoryDays,
      value: '90',
      meaning: 'Une réponse des annuaires publics plus récente n’est pas redemandée par « Compléter le panel… ».',
    },
    {
      key: settingLabels.buyer,
      value: buyerLabels.private,
      meaning:
        '« privé » : une consultation est ouverte si une TPE-PME y est consultée ; « public » : si une TPE-PME a remis une offre.',
    },
    {
      key: settingLabels.template,
      value: '',
      meaning:
        'Adresse d’un Google Doc dont les rapports reprennent le format, les marges, l’en-tête, le pied et les styles. Vide : présentation fournie.',
    },
    {
      key: settingLabels.charterSignedOn,
      value: '',
      meaning:
        'Une date, comme 12/06/2024. La charte n’expire pas : Accueil rappelle d’en faire le point chaque année.',
    },
    {
      key: settingLabels.labelUntil,
      value: '',
      meaning: 'Une date. Le label dure trois ans ; Accueil en rappelle la fin. Vide : pas de label.',
    },
    {
      key: settingLabels.localZone,
      value: '',
      meaning:
        'Ce qui est local pour vous : départements et régions, séparés par une virgule (« 29, 35, Pays de la Loire »). Pour ACH-09 seulement.',
    },
    {
      key: settingLabels.dependenceThreshold,
      value: '25 %',
      meaning:
        'Part de vos achats dans le chiffre d’affaires d’un fournisseur à partir de laquelle il est à surveiller. Une alerte, jamais un motif d’exclusion.',
    },
    {
      key: settingLabels.unnamedDisability,
      value: '',
      meaning:
        'Total annuel HT réglé aux TIH qui n’ont pas consenti à être nommés : « 2025 = 12 000 ; 2026 = 15 000 ». Il s’ajoute aux achats au handicap de l’année.',
    },
  ],
});
