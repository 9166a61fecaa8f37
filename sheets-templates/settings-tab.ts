import { defineTab } from '../src/workbook/define-tab';

/** What the organisation decides once: basis, fiscal year, warning level, scopes. */
export const settingsTab = defineTab({
  name: 'Paramètres',
  columns: {
    key: { kind: 'text', header: 'Paramètre', required: true, width: 260 },
    value: { kind: 'text', header: 'Valeur', width: 200 },
    meaning: { kind: 'text', header: 'Signification', width: 520 },
  },
  defaultRows: [
    { key: 'Organisation', value: '', meaning: 'Nom porté sur les tableaux et les rapports.' },
    { key: 'Correspondant PME', value: '', meaning: 'Nom de la personne que les fournisseurs peuvent joindre.' },
    {
      key: 'Base des achats',
      value: 'facturé',
      meaning: '« facturé » (date de facture) ou « payé » (date de paiement). Une seule base pour tous les chiffres.',
    },
    {
      key: 'Premier mois de l’exercice',
      value: '1',
      meaning: 'De 1 à 12. L’exercice porte le numéro de l’année où il commence.',
    },
    {
      key: 'Couverture minimale',
      value: '80 %',
      meaning: 'Sous cette part du montant dont la catégorie est connue, un chiffre est « provisoire » et jamais vert.',
    },
    {
      key: 'Dernière actualisation',
      value: '',
      meaning: 'Cellule nommée MAJ : donnez-la en dernier argument de vos formules pour qu’elles suivent.',
    },
    {
      key: 'Périmètres déclarés',
      value: '',
      meaning: 'Un par ligne de cette colonne ou séparés par « | » : « entite=DSI | famille=Conseil ».',
    },
  ],
});
