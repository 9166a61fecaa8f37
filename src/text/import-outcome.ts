import type { ImportResult } from '../bridge/messages';
import type { Issue } from '../model/issue';
import { importSentenceOf, type ImportCode } from './import-sentences';
import { plural } from './plural';

/** How many reasons of a refused file are spelt out. */
const shownReasons = 20;

/** Why a whole file was refused: each reason on its line. */
export function refusedSentence(issues: readonly Issue<ImportCode>[]): string {
  const reasons = issues.slice(0, shownReasons).map((issue) => {
    const place = issue.line > 1 ? `Ligne ${issue.line} : ` : '';
    return `${place}${importSentenceOf(issue)}`;
  });
  const others = issues.length - reasons.length;
  return [
    ...new Set(reasons),
    ...(others > 0 ? [`… et ${plural(others, 'autre raison', 'autres raisons')}.`] : []),
  ].join('\n');
}

/** The line that an import leaves in the Journal. */
export function importedSentence(type: string, result: ImportResult): string {
  const { ajoutees, inchangees, rejetees, enAttente } = result;
  const waiting = enAttente === 0 ? '' : `, ${plural(enAttente, 'modifiée en attente', 'modifiées en attente')}`;
  const told = `${type} : ${plural(ajoutees, 'ligne ajoutée', 'lignes ajoutées')}, ${plural(inchangees, 'inchangée', 'inchangées')}, ${plural(rejetees, 'refusée', 'refusées')}${waiting}.`;
  return [told, ...(result.decp?.resume ?? [])].join(' ');
}

/** What is said of a kind of file that cannot be imported here. */
export const importTypeSentences = {
  unknown: (code: string, known: readonly string[]) =>
    `On ne sait pas importer « ${code} ». Choisissez parmi : ${known.join(', ')}. Rien n’a été modifié.`,
  moduleToOpen: (tab: string, module: string) =>
    `L’onglet « ${tab} » n’est pas là : ouvrez le module « ${module} » par « Modules… », puis importez de nouveau. Rien n’a été modifié.`,
} as const;
