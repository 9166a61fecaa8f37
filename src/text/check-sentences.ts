import type { TabFinding } from '../workbook/check-tabs';
import type { ReferenceFinding } from '../workbook/check-references';
import { plural } from './plural';

/** What « Vérifier le classeur » says of the shape of a tab, and what to do. */
export function tabFindingSentence(finding: TabFinding): string {
  switch (finding.code) {
    case 'missing-tab':
      return `L’onglet « ${finding.tab} » manque. Lancez « Installer ou mettre à niveau » : il sera remis, vide.`;
    case 'no-header':
      return `L’onglet « ${finding.tab} » n’a plus sa ligne d’en-têtes. Remettez-la, ou renommez l’onglet puis installez.`;
    case 'missing-columns':
      return `Dans « ${finding.tab} », colonnes introuvables : ${finding.headers.join(', ')}. « Installer ou mettre à niveau » les ajoute à droite.`;
    case 'doubled-headers':
      return `Dans « ${finding.tab} », en-têtes en double : ${finding.headers.join(', ')}. Seule la première colonne est lue : renommez l’autre.`;
  }
}

export const checkSentences = {
  version: (version: number | undefined, expected: number) =>
    version === expected
      ? `Version du classeur : ${version}.`
      : `Le classeur est en version ${version ?? 'inconnue'}, le script en version ${expected}. Lancez « Installer ou mettre à niveau ».`,
  tabsFine: (count: number) => `${plural(count, 'onglet', 'onglets')} en place, toutes les colonnes trouvées.`,
  linesToCorrect: (rejected: number, noticed: number) =>
    rejected + noticed === 0
      ? 'Aucune ligne à corriger.'
      : `${plural(rejected, 'ligne refusée', 'lignes refusées')} et ${plural(noticed, 'remarque', 'remarques')} dans « Lignes à corriger ».`,
  suppliersToCorrect: (count: number) =>
    count === 0
      ? 'Aucun fournisseur à corriger.'
      : `${plural(count, 'fournisseur porte', 'fournisseurs portent')} une remarque dans la colonne « À corriger ».`,
  unknownReferences: ({ tab, header, target, count, example }: ReferenceFinding) =>
    `Dans « ${tab} », colonne « ${header} », ${plural(count, 'valeur absente', 'valeurs absentes')} de « ${target} », par exemple « ${example} ».`,
  unreadableCells: (tab: string, count: number) =>
    `Dans « ${tab} », ${plural(count, 'cellule ne peut pas être lue', 'cellules ne peuvent pas être lues')} (nombre, date ou choix inconnu).`,
} as const;
