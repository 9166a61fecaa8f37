import { plural } from './plural';

/** What a person reads for each kind of file; those without a name of their own bear their tab's. */
export const importTypeLabels: Readonly<Record<string, string>> = {
  fournisseurs: 'Fournisseurs',
  achats: 'Achats (factures ou totaux annuels)',
  paiements: 'Paiements (dates de règlement des factures)',
  decp: 'DECP (marchés publics attribués)',
  lots: 'Lots des consultations',
  offres: 'Offres des candidats',
  regles: 'Politique achats (règles)',
  informations: 'Information des fournisseurs',
  doublons: 'Doublons du panel',
};

const lines = (count: number): string => plural(count, 'ligne', 'lignes');

/** What « Importer… » says of deposits, undone imports and lines taken up again. */
export const importPanelSentences = {
  cellTooLong:
    'Une ligne du fichier est trop longue pour une cellule du classeur. Rien n’a été importé : raccourcissez-la.',
  noDeposit:
    'L’envoi du fichier n’est plus là : il a déjà été importé, ou abandonné. Choisissez le fichier de nouveau.',
  brokenDeposit: 'L’envoi du fichier est incomplet. Rien n’a été importé : choisissez le fichier de nouveau.',
  dryRun: 'contrôle sans import',
  unknownLot: 'Cet import n’est pas dans le classeur, ou il est déjà annulé.',
  changed: 'Le classeur a changé depuis cette proposition. Rien n’a été modifié : regardez la nouvelle proposition.',
  undoProposal: (file: string, parts: readonly string[]) =>
    parts.length === 0
      ? `Annuler l’import de « ${file} » : il n’a plus aucune ligne dans le classeur.`
      : `Annuler l’import de « ${file} » : ${parts.join(', ')}.`,
  undoDone: (file: string, parts: readonly string[]) =>
    `Import de « ${file} » annulé${parts.length === 0 ? '' : ` : ${parts.join(', ')}`}.`,
  deletedRows: (tab: string, count: number) => `${tab}, ${plural(count, 'ligne retirée', 'lignes retirées')}`,
  restoredRows: (tab: string, count: number) => `${tab}, ${plural(count, 'ligne rétablie', 'lignes rétablies')}`,
  restoredCells: (tab: string, count: number) => `${tab}, ${plural(count, 'cellule rétablie', 'cellules rétablies')}`,
  nothingToReplay:
    'Aucune ligne refusée n’a été corrigée dans « Lignes à corriger ». Corrigez la colonne « Valeur », puis recommencez.',
  tooOld: (file: string) =>
    `Les lignes de « ${file} » viennent d’une version plus ancienne du module : corrigez le fichier et importez-le de nouveau.`,
  replayed: (taken: number, accepted: number, refused: number) =>
    `${plural(taken, 'ligne reprise', 'lignes reprises')} : ${plural(accepted, 'acceptée', 'acceptées')}, ${plural(refused, 'encore refusée', 'encore refusées')}.`,
  journalUndo: (file: string, count: number) => `Import de « ${file} » annulé : ${lines(count)}.`,
} as const;
