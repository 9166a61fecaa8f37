import type { Issue } from '../model/issue';
import type { UndoCode } from '../workbook/import/restore-replaced';
import { quoted } from './quoted';

/** What is left to a person when an import is undone. */
const undoSentences = {
  'row-changed-since': ({ column, value }) =>
    `${column} : ${quoted(value)} a été saisie de nouveau depuis ; l’ancienne version n’est pas rétablie.`,
  'cell-changed-since': ({ line, column, value }) =>
    `Ligne ${line}, ${quoted(column)} vaut maintenant ${quoted(value)} : cette valeur est gardée.`,
  'unreadable-undo': ({ line }) =>
    `La ligne ${line} de l’onglet caché « _file » a été modifiée : ce que l’import avait remplacé ne peut pas être rétabli.`,
  'still-used': ({ column, value, line }) =>
    `${column}, ligne ${line} : ${quoted(value)} est cité par d’autres lignes, il est gardé.`,
} as const satisfies Record<UndoCode, (issue: Issue) => string>;

/** The sentence of something that an undone import leaves as it is. */
export function undoSentenceOf(issue: Issue<UndoCode>): string {
  return undoSentences[issue.code](issue);
}
