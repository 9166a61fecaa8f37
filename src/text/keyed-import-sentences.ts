import type { Issue } from '../model/issue';
import type { KeyedLineCode } from '../workbook/import/keyed/keyed-codes';
import type { CellCode } from '../workbook/import/import-codes';
import { quoted } from './quoted';

/** What is told of a line for a small tab, codes shared with the other imports apart. */
export const keyedImportSentences = {
  'wrong-choice': ({ value, column, detail }) =>
    `${quoted(value)} n’est pas dans la liste de la colonne ${quoted(column)}. Écrivez l’un de ces choix : ${detail ?? ''}.`,
  'wrong-integer': ({ value, column }) =>
    `${quoted(column)} : ${quoted(value)} n’est pas un nombre entier. Écrivez par exemple 2025.`,
  'wrong-flag': ({ value, column }) => `${quoted(column)} : ${quoted(value)} n’est ni oui ni non.`,
  'same-row': ({ detail }) => `Même contenu que la ligne ${detail ?? '?'} du fichier : elle n’est gardée qu’une fois.`,
  'same-key': ({ detail }) =>
    `Même clé que la ligne ${detail ?? '?'} du fichier, avec un autre contenu : seule la ligne ${detail ?? '?'} est lue. Corrigez la clé, ou réunissez les deux lignes.`,
  'modified-row': ({ value, detail }) =>
    `Modifiée : cette ligne est déjà dans ${quoted(value)} avec un autre contenu (${detail ?? ''}). Elle n’est pas changée ; relancez en demandant le remplacement (--remplacer) pour prendre la nouvelle version.`,
  'replaced-row': ({ value, detail }) =>
    `Remplacée : la ligne de ${quoted(value)} a pris les valeurs du fichier (${detail ?? ''}).`,
  'unknown-supplier': ({ value }) =>
    `${quoted(value)} n’est pas dans Fournisseurs. La ligne est gardée : ajoutez ce fournisseur, ou corrigez son code.`,
} as const satisfies Record<Exclude<KeyedLineCode, CellCode | 'identifier-repaired'>, (issue: Issue) => string>;
