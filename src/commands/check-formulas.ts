import { refreshCellName } from '../../sheets-templates/settings-tab';
import type { CheckMessage } from '../bridge/messages';
import { findFormulas, hasName, readLocale } from '../google/find-formulas';
import { argumentSeparatorOf, figureFormulaPattern, formulasToComplete } from '../outputs/refresh-argument';
import { cellName } from '../text/cell-name';
import { formulaCheckSentences } from '../text/formula-check-sentences';

/** What is wrong with formulas of figures: those that will not follow the refreshes, and the cell MAJ if it is lost. */
export function checkFormulas(): readonly CheckMessage[] {
  const found = findFormulas(figureFormulaPattern);
  if (found.length === 0) return [];
  const missing = formulasToComplete(found, argumentSeparatorOf(readLocale()));
  const sentence = formulaCheckSentences.missing(missing.map(cellName));
  return [
    ...(hasName(refreshCellName)
      ? []
      : [{ code: 'cellule-maj', etat: 'échec', message: formulaCheckSentences.noCell } as const]),
    ...(missing.length === 0 ? [] : [{ code: 'formules-sans-maj', etat: 'attention', message: sentence } as const]),
  ];
}
