import { readFileSync } from 'node:fs';
import type { ImportRequest, ImportResult } from '../../src/bridge/messages';
import { readTable } from '../files/table/read-table';
import type { Session } from '../run/session';
import { texts } from '../text';
import { askBundle } from './ask-bundle';
import { CommandRefusal, type Outcome } from './outcome';
import type { CommandLine } from './parse-arguments';
import { UsageError } from './parse-arguments';

/** How many notes a person is shown; the tab Lignes à corriger has them all. */
const shownNotes = 12;

function columnsOf(path: string | undefined): Record<string, string> {
  if (path === undefined) return {};
  const columns: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) throw new UsageError(path);
  return Object.fromEntries(Object.entries(columns).map(([from, to]) => [from, String(to)]));
}

/** A JSON text goes to the add-in in pieces that each fit in a cell, for it to read or to say what it is. */
const charactersPerPiece = 40_000;

function piecesOf(text: string): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(text.length / charactersPerPiece));
  return Array.from({ length: count }, (_, rank) => [
    text.slice(rank * charactersPerPiece, (rank + 1) * charactersPerPiece),
  ]);
}

/** Rows of the file; of a JSON file, its text. */
function rowsOf(path: string): readonly (readonly string[])[] {
  return /\.json$/i.test(path) ? piecesOf(readFileSync(path, 'utf8')) : readTable(path).rows;
}

/** A type that the add-in does not know is a command badly written. */
function askImport(session: Session, request: ImportRequest): ImportResult {
  try {
    return askBundle<ImportResult>(session, 'importer', request);
  } catch (error) {
    if (error instanceof CommandRefusal && error.code === 'unknown-type') throw new UsageError(error.message);
    throw error;
  }
}

/** `importer`: a file into the tab of its type. */
export function importFile(session: Session, line: CommandLine): Outcome {
  if (line.file === undefined) throw new UsageError(texts.missing('--fichier'));
  if (line.type === undefined) throw new UsageError(texts.missing('--type'));
  const request: ImportRequest = {
    type: line.type,
    fileName: line.file.replace(/^.*[\\/]/, ''),
    rows: rowsOf(line.file),
    columns: columnsOf(line.columns),
    replace: line.replace,
    addSuppliers: line.addSuppliers,
  };
  return importOutcome(request.fileName, askImport(session, request));
}

/** What an import says of itself. */
function importOutcome(fileName: string, result: ImportResult): Outcome {
  const { ajoutees, inchangees, enAttente, ...contract } = result;
  const notes = [...result.rejets, ...result.signalements];
  const lines = [
    texts.imported(fileName, result),
    ...(enAttente > 0 ? [texts.importWaiting(enAttente)] : []),
    ...(result.sommeLue === 0 ? [] : [texts.importedSum(result.sommeLue, result.sommeRetenue)]),
    ...(result.decp?.resume ?? []),
    ...notes.slice(0, shownNotes).map((note) => texts.importNote(note.ligne, note.message)),
    ...(notes.length > shownNotes ? [texts.moreNotes(notes.length - shownNotes)] : []),
  ];
  return { exit: 0, json: { ...contract, ajoutees, inchangees, enAttente }, lines };
}
