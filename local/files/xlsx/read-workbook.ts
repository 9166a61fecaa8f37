import { emptySheet } from '../../store/empty-workbook';
import type { PlatformState } from '../../store/platform';
import type { StoredSheet, StoredWorkbook } from '../../store/workbook';
import { FileError } from '../file-error';
import { fingerprintOf } from './fingerprint';
import {
  factsFor,
  localSheetName,
  readLocalSheet,
  restoreFacts,
  type LocalFacts,
  type LocalFactsOfSheet,
} from './local-sheet';
import { readNotes } from './notes';
import { openPackage, partText, relationshipsOf, type Parts } from './package';
import { rangeReader } from './range-reader';
import { readSheet, type SheetContext } from './read-sheet';
import { readStrings, type SharedStrings } from './read-strings';
import { readStyles, type PackageStyles } from './read-styles';
import { facetsOf, type Facet } from './sheet-facets';
import { countsFrom1904, listedSheets, readNames, type ListedSheet } from './workbook-part';

/** A sheet of the file as it was read: its part, and what tells whether it has changed since. */
export interface SourceSheet {
  readonly path: string;
  readonly name: string;
  /** Sheet of the store made from it. */
  readonly sheet: StoredSheet;
  readonly fingerprint: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** What-if tables, which the store cannot hold; the sheet may only be carried as it stands. */
  readonly dataTables: number;
}

/** What saving needs of the file that was read. */
export interface PackageSource {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly listed: readonly ListedSheet[];
  readonly sheets: readonly SourceSheet[];
  readonly strings: SharedStrings;
  readonly styles: PackageStyles;
  readonly from1904: boolean;
}

/** A document read from a file; `platform` is absent where the file never was ours. */
export interface ReadWorkbook {
  readonly workbook: StoredWorkbook;
  readonly platform: PlatformState | undefined;
  readonly source: PackageSource;
}

type Reading = Omit<PackageSource, 'sheets'>;

/** Reads the bytes of an .xlsx; throws FileError where they are none. */
export function readWorkbookBytes(bytes: Uint8Array, name: string): ReadWorkbook {
  const parts = openPackage(bytes);
  try {
    return readPackage(parts, name);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('damaged', error instanceof Error ? error.message : '');
  }
}

function readPackage(parts: Parts, name: string): ReadWorkbook {
  const workbookPath = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (workbookPath === undefined || !/<(?:\w+:)?workbook\b/.test(partText(parts, workbookPath))) {
    throw new FileError('not-xlsx');
  }
  const related = relationshipsOf(parts, workbookPath);
  const partOf = (type: string): Uint8Array | undefined =>
    parts.get(related.find((relationship) => relationship.type === type)?.target ?? '');
  const reading: Reading = {
    parts,
    workbookPath,
    listed: listedSheets(parts, workbookPath),
    strings: readStrings(partOf('sharedStrings')),
    styles: readStyles(partOf('styles'), partOf('theme')),
    from1904: countsFrom1904(partText(parts, workbookPath)),
  };
  const facts = localFactsOf(reading);
  const sheets = readSheets(reading, facts);
  const source = { ...reading, sheets };
  return { workbook: workbookOf(source, facts, name), platform: facts?.platform, source };
}

function localFactsOf(reading: Reading): LocalFacts | undefined {
  const entry = reading.listed.find(({ name }) => name === localSheetName);
  if (!entry) return undefined;
  const sheet = emptySheet(0, entry.name);
  const plain = { ...reading, styles: { ...reading.styles, cells: [] }, facts: undefined, rangeOf: () => null };
  readSheet(partBytes(reading.parts, entry.path), sheet, plain);
  return readLocalSheet(sheet);
}

interface Shell {
  readonly entry: ListedSheet;
  readonly sheet: StoredSheet;
  readonly known: LocalFactsOfSheet | undefined;
}

function readSheets(reading: Reading, facts: LocalFacts | undefined): readonly SourceSheet[] {
  const shells = shellsOf(reading, facts);
  const sheets = shells.map(({ sheet }) => sheet);
  const nextProtection = { id: facts?.workbook.nextId ?? sheets.length };
  return shells.map(({ entry, sheet, known }): SourceSheet => {
    const context: SheetContext = { ...reading, facts: known, rangeOf: rangeReader(sheets, sheet) };
    const { dataTables } = readSheet(partBytes(reading.parts, entry.path), sheet, context);
    const notes = relationshipsOf(reading.parts, entry.path).find(({ type }) => type === 'comments');
    if (notes) readNotes(partBytes(reading.parts, notes.target), sheet);
    for (const protection of sheet.protections) protection.id = nextProtection.id++;
    widen(sheet);
    restoreFacts(sheet, known);
    return {
      path: entry.path,
      name: entry.name,
      sheet,
      fingerprint: fingerprintOf(sheet),
      facets: facetsOf(sheet),
      dataTables,
    };
  });
}

/** The sheets with their names and numbers, before their cells: rules and names speak of other sheets. */
function shellsOf({ listed }: Reading, facts: LocalFacts | undefined): readonly Shell[] {
  const names = new Set(listed.map(({ name }) => name));
  const grids = listed.filter(({ isGrid }) => isGrid);
  const known = grids.map((entry) => factsFor(facts, entry, names));
  let nextId = Math.max(facts?.workbook.nextId ?? 0, ...known.map((fact) => (fact?.id ?? -1) + 1));
  return grids.map((entry, index) => {
    const fact = known[index];
    const sheet = emptySheet(fact?.id ?? nextId++, entry.name, fact?.rowCount, fact?.columnCount);
    sheet.visibility = entry.state === 'hidden' || entry.state === 'veryHidden' ? entry.state : 'visible';
    return { entry, sheet, known: fact };
  });
}

function widen(sheet: StoredSheet): void {
  let width = Math.max(sheet.columnCount, sheet.styles.length);
  for (const row of sheet.values) if (row && row.length > width) width = row.length;
  sheet.rowCount = Math.max(sheet.rowCount, sheet.values.length);
  sheet.columnCount = width;
}

function partBytes(parts: Parts, path: string): Uint8Array {
  const bytes = parts.get(path);
  if (!bytes) throw new FileError('truncated', path);
  return bytes;
}

function workbookOf(source: PackageSource, facts: LocalFacts | undefined, name: string): StoredWorkbook {
  const sheets = source.sheets.filter((sheet) => sheet.name !== localSheetName).map(({ sheet }) => sheet);
  if (sheets.length === 0) throw new FileError('no-sheet');
  const ids = sheets.flatMap(({ id, protections }) => [id, ...protections.map((protection) => protection.id)]);
  const fresh = { id: `local-${name}`, name, locale: 'fr_FR', timeZone: 'Europe/Paris', metadata: [], nextId: 0 };
  const workbook: StoredWorkbook = { ...fresh, ...facts?.workbook, name, sheets, names: [] };
  workbook.nextId = Math.max(workbook.nextId, ...ids.map((id) => id + 1));
  workbook.names = readNames(source.parts, source.workbookPath, workbook);
  return workbook;
}
