import { figuresTopic } from '../../sheets-templates/home-tab';
import { plural } from './plural';

/** A line of Accueil: what to do, and where. */
export interface HomeSentence {
  readonly topic: string;
  readonly what: string;
  readonly where: string;
}

const shownCodes = 5;

function listed(codes: readonly string[]): string {
  const others = codes.length - shownCodes;
  const shown = codes.slice(0, shownCodes).join(', ');
  return others > 0 ? `${shown} et ${plural(others, 'autre', 'autres')}` : shown;
}

/** What Accueil says of the state of the workbook. */
export const homeSentences = {
  emptyPanel: {
    topic: 'Panel',
    what: 'Aucun fournisseur. Importez votre fichier de fournisseurs, ou vos achats : les fournisseurs seront créés.',
    where: 'Fournisseurs',
  },
  emptyPurchases: {
    topic: 'Achats',
    what: 'Aucun achat compté. Importez les factures, ou un total par fournisseur et par année.',
    where: 'Achats',
  },
  linesToCorrect: (count: number) => ({
    topic: 'Imports',
    what: `${plural(count, 'ligne refusée', 'lignes refusées')} à corriger puis à importer de nouveau.`,
    where: 'Lignes à corriger',
  }),
  notices: (count: number) => ({
    topic: 'Imports',
    what: `${plural(count, 'remarque', 'remarques')} sur des lignes gardées.`,
    where: 'Lignes à corriger',
  }),
  unknownSuppliers: (count: number) => ({
    topic: 'Achats',
    what: `${plural(count, 'ligne', 'lignes')} dont le fournisseur n’est pas dans le panel : aucun chiffre ne les compte.`,
    where: 'Achats, colonne Fournisseur',
  }),
  leftOut: (sentence: string) => ({ topic: 'Achats', what: `Hors des chiffres : ${sentence}.`, where: 'Achats' }),
  duplicates: (count: number) => ({
    topic: 'Panel',
    what: `${plural(count, 'ligne répète', 'lignes répètent')} le code ou le SIREN d’une autre : gardez-en une.`,
    where: 'Fournisseurs',
  }),
  classesToConfirm: (count: number) => ({
    topic: 'Panel',
    what: `${plural(count, 'catégorie présumée ou déclarée sans preuve', 'catégories présumées ou déclarées sans preuve')} à confirmer, les plus gros achats d’abord.`,
    where: 'Fournisseurs, colonne À confirmer',
  }),
  unclassified: (count: number) => ({
    topic: 'Panel',
    what: `${plural(count, 'fournisseur sans catégorie', 'fournisseurs sans catégorie')} : complétez l’effectif ou la catégorie INSEE.`,
    where: 'Fournisseurs, Catégorie retenue = Non classé',
  }),
  lowCoverage: (year: string, codes: readonly string[], coverage: string, minimum: string) => ({
    topic: 'Chiffres',
    what: `Provisoire en ${year} : ${listed(codes)}. Catégorie ou statut connu pour ${coverage} du montant (minimum ${minimum}).`,
    where: 'Tableau de bord',
  }),
  wrongRow: (tab: string, sentence: string) => ({ topic: 'Réglages', what: sentence, where: tab }),
  allDone: { topic: 'Tout est fait', what: 'Rien à corriger, rien en retard.', where: 'Tableau de bord' },
  refreshed: (lines: number, suppliers: number) => ({
    topic: figuresTopic,
    what: `${plural(lines, 'ligne d’achat comptée', 'lignes d’achat comptées')}, ${plural(suppliers, 'fournisseur', 'fournisseurs')} au panel.`,
    where: 'Tableau de bord',
  }),
  stale: {
    what: 'Chiffres à actualiser : des données ont changé depuis le dernier calcul.',
    where: 'menu « Actualiser les indicateurs »',
  },
} as const;
