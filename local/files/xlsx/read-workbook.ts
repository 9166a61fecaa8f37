import { areaOnGrid, parseA1 } from '../../store/a1-notation';
import { emptySheet } from '../../store/empty-workbook';
import type { PlatformState } from '../../store/platform';
import type { StoredSheet, StoredWorkbook } from '../../store/workbook';
import { FileError } from '../file-error';
import { fingerprintOf } from './fingerprint';
import { localSheetName, readLocalSheet, restoreFacts, type LocalFacts } from './local-sheet';
import { readNotes } from './notes';
import { attributeOf, openPackage, partText, relationshipsOf, type Parts } from './package';
import { readSheet } from './read-sheet';
import { readStrings, type SharedStrings } from './read-strings';
import { readStyles } from './read-styles';

/** A sheet of the file as it was read: its part, and what tells whether it has changed since. */
export interface SourceSheet {
  readonly path: string;
  readonly relationshipId: string;
  readonly name: string;
  /** Sheet of the store made from it. */
  readonly sheet: StoredSheet;
  readonly fingerprint: string;
  /** Cells whose formulas the store cannot hold; the sheet may only be carried as it stands. */
  readonly arrayFormulas: number;
}

/** What saving needs of the file that was read. */
export interface PackageSource {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly sheets: readonly SourceSheet[];
  readonly strings: SharedStrings;
}

/** A document read from a file; `platform` is absent where the file never was ours. */
export interface ReadWorkbook {
  readonly workbook: StoredWorkbook;
  readonly platform: PlatformState | undefined;
  readonly source: PackageSource;
}

function workbookPathOf(parts: Parts): string {
  const found = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument');
  if (!found || !parts.has(found.target)) throw new FileError('not-xlsx');
  return found.target;
}

function rowsWithin(sheet: StoredSheet): void {
  sheet.rowCount = Math.max(sheet.rowCount, sheet.values.length);
  sheet.columnCount = Math.max(sheet.columnCount, ...sheet.values.map((row) => row?.length ?? 0), sheet.styles.length);
}

function visibilityOf(state: string | undefined): StoredSheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

interface Listed {
  readonly name: string;
  readonly state: string | undefined;
  readonly relationshipId: string;
  readonly path: string;
}

function listedSheets(parts: Parts, workbookPath: string): readonly Listed[] {
  const relationships = new Map(
    relationshipsOf(parts, workbookPath).map((relationship) => [relationship.id, relationship]),
  );
  return [...partText(parts, workbookPath).matchAll(/<(?:\w+:)?sheet\s([^>]*?)\/?>/g)].flatMap(([, tag = '']) => {
    const relationshipId = attributeOf(tag, 'r:id') ?? '';
    const relationship = relationships.get(relationshipId);
    if (relationship?.type !== 'worksheet') return [];
    return [
      {
        name: attributeOf(tag, 'name') ?? '',
        state: attributeOf(tag, 'state'),
        relationshipId,
        path: relationship.target,
      },
    ];
  });
}

/** Reads the bytes of an .xlsx; throws FileError where they are none. */
export function readWorkbookBytes(bytes: Uint8Array, name: string): ReadWorkbook {
  const parts = openPackage(bytes);
  const workbookPath = workbookPathOf(parts);
  const relationships = relationshipsOf(parts, workbookPath);
  const partOf = (type: string): Uint8Array | undefined => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : parts.get(target);
  };
  const strings = readStrings(partOf('sharedStrings'));
  const styles = readStyles(partOf('styles'));
  const listed = listedSheets(parts, workbookPath);
  const facts = localFactsOf(listed, parts, strings);
  const sheets = listed.map((entry, index): SourceSheet => {
    const sheet = emptySheet(facts ? 1_000_000 + index : index, entry.name);
    sheet.rowCount = facts?.sheets[entry.name]?.rowCount ?? sheet.rowCount;
    sheet.visibility = visibilityOf(entry.state);
    const losses = readSheet(partBytes(parts, entry.path), sheet, strings, styles);
    const notes = relationshipsOf(parts, entry.path).find(({ type }) => type === 'comments');
    if (notes) readNotes(partBytes(parts, notes.target), sheet);
    rowsWithin(sheet);
    const fingerprint = fingerprintOf(sheet);
    if (facts) restoreFacts(sheet, facts);
    return { ...entry, sheet, fingerprint, arrayFormulas: losses.arrayFormulas };
  });
  const source = { parts, workbookPath, sheets, strings };
  return { workbook: workbookOf(source, facts, name), platform: facts?.platform, source };
}

function partBytes(parts: Parts, path: string): Uint8Array {
  const bytes = parts.get(path);
  if (!bytes) throw new FileError('truncated', path);
  return bytes;
}

function localFactsOf(listed: readonly Listed[], parts: Parts, strings: SharedStrings): LocalFacts | undefined {
  const entry = listed.find(({ name }) => name === localSheetName);
  if (!entry) return undefined;
  const sheet = emptySheet(0, entry.name);
  readSheet(partBytes(parts, entry.path), sheet, strings, { cells: [], differential: [] });
  return readLocalSheet(sheet);
}

function workbookOf(
  { parts, workbookPath, sheets }: PackageSource,
  facts: LocalFacts | undefined,
  name: string,
): StoredWorkbook {
  const shown = sheets.filter((sheet) => sheet.name !== localSheetName).map(({ sheet }) => sheet);
  if (shown.length === 0) throw new FileError('no-sheet');
  let nextId = Math.max(
    facts?.workbook.nextId ?? 0,
    ...shown.filter(({ id }) => id < 1_000_000).map(({ id }) => id + 1),
    1,
  );
  for (const sheet of shown) if (sheet.id >= 1_000_000) sheet.id = nextId++;
  const workbook: StoredWorkbook = {
    id: facts?.workbook.id ?? `local-${name}`,
    name,
    locale: facts?.workbook.locale ?? 'fr_FR',
    timeZone: facts?.workbook.timeZone ?? 'Europe/Paris',
    sheets: shown,
    names: [],
    metadata: facts?.workbook.metadata ?? [],
    nextId,
  };
  readNames(partText(parts, workbookPath), workbook);
  return workbook;
}

/** Workbook-wide names of one rectangle; all others are carried as they stand. */
function readNames(xml: string, workbook: StoredWorkbook): void {
  for (const [, tag = '', text = ''] of xml.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)) {
    const name = attributeOf(tag, 'name') ?? '';
    if (attributeOf(tag, 'localSheetId') !== undefined || name.startsWith('_xlnm.')) continue;
    const named = parseA1(attributeOf(`x="${text}"`, 'x') ?? '');
    const sheet = workbook.sheets.find((candidate) => candidate.name === named?.sheetName);
    if (named && sheet) {
      workbook.names.push({ name, sheetId: sheet.id, area: areaOnGrid(named, sheet.rowCount, sheet.columnCount) });
    }
  }
}
