import type { ImportResult, ImportType } from '../bridge/messages';
import type { Issue } from '../model/issue';
import { plural } from './plural';

/** How many reasons of a refused file are spelt out. */
const shownReasons = 20;

/** Why a whole file was refused: each reason on its line. */
export function refusedSentence<Code extends string>(
  issues: readonly Issue<Code>[],
  sentenceOf: (issue: Issue<Code>) => string,
): string {
  const reasons = issues.slice(0, shownReasons).map((issue) => {
    const place = issue.line > 1 ? `Ligne ${issue.line} : ` : '';
    return `${place}${sentenceOf(issue)}`;
  });
  const others = issues.length - reasons.length;
  return [
    ...new Set(reasons),
    ...(others > 0 ? [`… et ${plural(others, 'autre raison', 'autres raisons')}.`] : []),
  ].join('\n');
}

/** The line that an import leaves in the Journal. */
export function importedSentence(type: ImportType, result: ImportResult): string {
  const { ajoutees, inchangees, rejetees } = result;
  const told = `${type} : ${plural(ajoutees, 'ligne ajoutée', 'lignes ajoutées')}, ${plural(inchangees, 'inchangée', 'inchangées')}, ${plural(rejetees, 'refusée', 'refusées')}.`;
  return [told, ...(result.decp?.resume ?? [])].join(' ');
}
