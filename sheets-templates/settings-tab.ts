import { defineTab } from '../src/workbook/define-tab';

/** Names of the settings that the add-in reads, as written in the column Paramètre. */
export const settingLabels = {
  organisation: 'Organisation',
  basis: 'Base des achats',
  fiscalStart: 'Premier mois de l’exercice',
  minimumCoverage: 'Couverture minimale',
  lastRefresh: 'Dernière actualisation',
  scopes: 'Périmètres déclarés',
  alertsTo: 'Alertes envoyées à',
  buyer: 'Type d’acheteur',
} as const;

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
    key: { kind: 'text', header: 'Paramètre', required: true, width: 260 },
    value: { kind: 'text', header: 'Valeur', width: 200 },
    meaning: { kind: 'text', header: 'Signification', width: 520 },
  },
  defaultRows: [
    { key: settingLabels.organisation, value: '', meaning: 'Nom porté sur les tableaux et les rapports.' },
    { key: 'Correspondant PME', value: '', meaning: 'Nom de la personne que les fournisseurs peuvent joindre.' },
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
      meaning: 'Adresse qui reçoit les seuils franchis après une actualisation programmée. Vide : aucun courriel.',
    },
    {
      key: settingLabels.buyer,
      value: buyerLabels.private,
      meaning:
        '« privé » : une consultation est ouverte si une TPE-PME y est consultée ; « public » : si une TPE-PME a remis une offre.',
    },
  ],
});
