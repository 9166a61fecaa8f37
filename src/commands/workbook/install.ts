import type { Answer, InstallResult } from '../../bridge/messages';
import { correspondantEdition } from '../editions';
import { installEdition } from '../install-edition';
import { runCommand } from '../run-command';

/** « Installer ou mettre à niveau » of the correspondant's workbook. */
export function installWorkbook(message: unknown): Answer<InstallResult> {
  return runCommand('installer', () => installEdition(correspondantEdition, message));
}
