import type { FileResult } from '../../src/bridge/report-messages';
import { replaceFile } from '../files/replace-file';
import { reportTexts, texts } from '../text';
import { askBundle } from './ask-bundle';
import type { Classeur } from './classeur';
import { CommandRefusal, type Outcome } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';

function csvOf({ session }: Classeur, line: CommandLine): Uint8Array {
  if (line.tab === undefined) throw new UsageError(texts.missing('--onglet'));
  const message = { onglet: line.tab, separateur: line.separator };
  return Buffer.from(askBundle<FileResult>(session, 'exporterOnglet', message).base64, 'base64');
}

/** `exporter`: a tab as .csv or .xlsx, or the whole workbook for Excel. */
export function exportFile(classeur: Classeur, line: CommandLine): Outcome {
  const { output } = line;
  if (output === undefined || !/\.(csv|xlsx)$/i.test(output)) throw new UsageError(`--sortie ${output ?? ''}`);
  const bytes = /\.csv$/i.test(output) ? csvOf(classeur, line) : classeur.forExcel(line.tab);
  if (!bytes) throw new CommandRefusal('missing-tab', reportTexts.noTab(line.tab ?? ''));
  replaceFile(output, bytes);
  return { exit: 0, json: { fichier: output }, lines: [texts.saved(output)] };
}
