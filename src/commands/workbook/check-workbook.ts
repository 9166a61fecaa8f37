import type { Answer, CheckResult } from '../../bridge/messages';
import { checkEdition } from '../check-edition';
import { checkFormulas } from '../check-formulas';
import { correspondantEdition } from '../editions';
import { runReading } from '../run-command';

/** « Vérifier le classeur »: what is wrong, and what to do about it; nothing is changed. */
export function checkWorkbook(): Answer<CheckResult> {
  return runReading('verifier', () => ({ controles: [...checkEdition(correspondantEdition), ...checkFormulas()] }));
}
