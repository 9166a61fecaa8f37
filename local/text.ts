import type { FileError, FileErrorCode } from './files/file-error';

/** French of the command line and of the page's frame; every sentence about data comes from the bundle. */

const fileSentences: Readonly<Record<FileErrorCode, (detail: string) => string>> = {
  missing: (path) => `Fichier introuvable : ${path}. Pour en créer un, commencez par « installer ».`,
  empty: (path) => `Le fichier est vide. ${path}`,
  'not-a-table': () => 'Ce fichier n’est pas un tableau : donnez un .csv ou un .xlsx. Rien n’a été modifié.',
  encrypted: () =>
    'Ce classeur est protégé par un mot de passe, ou d’un ancien format .xls. Enregistrez-le en .xlsx sans mot de passe.',
  truncated: () => 'Ce fichier .xlsx est incomplet ou abîmé : faites-vous-le envoyer de nouveau. Rien n’a été modifié.',
  'not-xlsx': () => 'Ce fichier n’est pas un classeur .xlsx. Rien n’a été modifié.',
  'no-sheet': () => 'Ce classeur n’a aucune feuille de calcul.',
  'would-lose': (sheet) =>
    `L’onglet « ${sheet} » contient des formules matricielles que l’enregistrement perdrait. Rien n’a été enregistré : remplacez-les par des formules simples, ou déplacez-les dans un onglet à part.`,
  'cannot-write': (reason) => `Le fichier ne peut pas être écrit : ${reason}. L’ancien est intact.`,
};

/** What a person reads of a refusal about a file. */
export function fileSentence(error: FileError): string {
  return fileSentences[error.code](error.detail).trim();
}

const number = (value: number): string => value.toLocaleString('fr-FR');
const euros = (value: number): string => value.toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' });
const percent = (value: number): string =>
  value.toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 1 });

const help = `Le classeur du correspondant PME, sans Google.

  npm run -s pme -- <commande> --classeur FICHIER.xlsx [--json]

  installer    construit les onglets (crée le fichier s’il n’existe pas)
               [--demo] [--classeur-de correspondant] [--modules a,b]
  importer     --type fournisseurs|achats --fichier F [--colonnes MAP.json] [--remplacer]
  actualiser   [--annee 2025]
  indicateurs  [--annee 2025]
  verifier
  menu         "Actualiser les indicateurs"
  formule      '=PME_SHARE(2025)'
  demarrer     la démonstration (npm start)

Sortie : 0 fait · 1 refusé, rien n’est écrit, ou contrôle en échec · 2 commande mal écrite.`;

export const texts = {
  help,
  usage: (word: string) => `Commande mal écrite : ${word}\n\n${help}`,
  progress: {
    installing: 'Installation des onglets…',
    importing: 'Lecture et import du fichier…',
    importingDemo: 'Import des fournisseurs et des achats de démonstration…',
    refreshing: 'Calcul des indicateurs…',
  },
  installed: (tabs: readonly string[]) =>
    `Onglets en place : ${tabs.filter((tab) => !tab.startsWith('_')).join(', ')}.`,
  imported: (read: number, added: number, unchanged: number, rejected: number) =>
    `${number(read)} lignes lues : ${number(added)} ajoutées, ${number(unchanged)} déjà connues, ${number(rejected)} refusées.`,
  importedSum: (read: number, kept: number) => `Montant lu ${euros(read)}, montant retenu ${euros(kept)}.`,
  importNote: (line: number, message: string) => `  ligne ${number(line)} : ${message}`,
  moreNotes: (count: number) => `  … et ${number(count)} autres remarques dans l’onglet « Lignes à corriger ».`,
  refreshed: (years: readonly number[], calls: number, milliseconds: number) =>
    `Indicateurs actualisés pour ${years.join(', ') || 'aucun exercice'} (${number(calls)} appels de service, ${number(milliseconds)} ms).`,
  figureHeaders: ['Code', 'Indicateur', 'Période', 'Valeur', 'Couverture', 'Statut', 'À savoir'],
  figureValue: (value: number | null, unit: string) => {
    if (value === null) return 'non calculable';
    if (unit === '%') return percent(value);
    return unit === '€' ? euros(value) : number(value);
  },
  checkMark: { ok: '✓', attention: '!', échec: '✗' },
  formulaValue: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
  unknownLabel: (label: string, known: readonly string[]) =>
    `Le menu n’a pas « ${label} ». Il a :\n${known.map((path) => `  ${path}`).join('\n')}`,
  menuDone: (label: string) => `« ${label} » est fait.`,
  saved: (path: string) => `Enregistré dans ${path}.`,
  savedBeside: (path: string) =>
    `Le fichier a été modifié pendant ce temps par un autre programme : il est intact, et votre version est dans ${path}.`,
} as const;
