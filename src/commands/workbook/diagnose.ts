import type { Answer, DiagnosticResult } from '../../bridge/messages';
import { checkEdition } from '../check-edition';
import { diagnoseWith } from '../diagnose-with';
import { correspondantEdition } from '../editions';

/** « Diagnostic… »: what the platform does here, then the shape of the workbook. */
export function diagnose(): Answer<DiagnosticResult> {
  return diagnoseWith(() => checkEdition(correspondantEdition));
}
