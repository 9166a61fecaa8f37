import type { FileResult, MarketResult } from '../../src/bridge/report-messages';
import { replaceFile } from '../files/replace-file';
import { parseText } from '../files/table/parse-text';
import { tableForExcel } from '../files/xlsx/for-excel';
import { reportTexts, texts } from '../text';
import { askBundle } from './ask-bundle';
import type { Classeur } from './classeur';
import { CommandRefusal, type Outcome } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';

const marketType = 'marche-inclusion';

function octetsOf({ base64 }: FileResult): Uint8Array {
  return Buffer.from(base64, 'base64');
}

function csvOf({ session }: Classeur, line: CommandLine): Uint8Array {
  if (line.tab === undefined) throw new UsageError(texts.missing('--onglet'));
  const message = { onglet: line.tab, separateur: line.separator };
  return octetsOf(askBundle<FileResult>(session, 'exporterOnglet', message));
}

/** A .csv with the decimal point as a workbook of one sheet. */
function sheetOf({ fichier, feuille, colonneMontant }: MarketResult): Uint8Array {
  const [headers = [], ...rows] = parseText(Buffer.from(octetsOf(fichier)).toString('utf8'));
  const typed = rows.map((row) => row.map((cell, place) => (place === colonneMontant ? Number(cell) : cell)));
  return tableForExcel(feuille, [headers, ...typed]);
}

/** The purchases for le Marché de l'inclusion: its site takes .xlsx only, where a SIRET stays a text. */
function exportMarket({ session }: Classeur, line: CommandLine, output: string): Outcome {
  const isCsv = /\.csv$/i.test(output);
  const request = { annee: line.year ?? null, separateur: isCsv ? line.separator : ',' };
  const result = askBundle<MarketResult>(session, 'exporterMarcheInclusion', request);
  replaceFile(output, isCsv ? octetsOf(result.fichier) : sheetOf(result));
  const { annee, message } = result;
  return { exit: 0, json: { fichier: output, annee, message }, lines: [message, texts.saved(output)] };
}

/** `exporter`: a tab as .csv or .xlsx, the whole workbook for Excel, or the purchases for le Marché de l'inclusion. */
export function exportFile(classeur: Classeur, line: CommandLine): Outcome {
  const { output } = line;
  if (output === undefined || !/\.(csv|xlsx)$/i.test(output)) throw new UsageError(`--sortie ${output ?? ''}`);
  if (line.type === marketType) return exportMarket(classeur, line, output);
  if (line.type !== undefined) throw new UsageError(`--type ${line.type} (${marketType})`);
  const bytes = /\.csv$/i.test(output) ? csvOf(classeur, line) : classeur.forExcel(line.tab);
  if (!bytes) throw new CommandRefusal('missing-tab', reportTexts.noTab(line.tab ?? ''));
  replaceFile(output, bytes);
  return { exit: 0, json: { fichier: output }, lines: [texts.saved(output)] };
}
