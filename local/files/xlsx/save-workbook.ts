import type { PlatformState } from '../../store/platform';
import type { StoredSheet, StoredWorkbook } from '../../store/workbook';
import { FileError } from '../file-error';
import { declareTypes } from './content-types';
import { emptyPackage } from './empty-package';
import { fingerprintOf } from './fingerprint';
import { checkNames, checkRewriting } from './foreign-parts';
import { localSheetName, localSheetOf, type LongList } from './local-sheet';
import { closePackage, partText, relationshipsOf, relationshipsPath, setPartText, type Parts } from './package';
import { dropUnreached } from './reached-parts';
import type { PackageSource, SourceSheet } from './read-workbook';
import { changedFacets, facetsOf } from './sheet-facets';
import { freePath, keptLines, placeNotes, relationshipLine, relationshipsXml } from './sheet-notes-parts';
import { ownChartPaths, placeCharts } from './sheet-chart-parts';
import { openStyleTable, type StyleTable } from './style-table';
import type { SheetNames } from './validation-rules';
import { workbookXml, type PlacedSheet } from './workbook-part';
import { writeSheet } from './write-sheet';

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Saving {
  readonly parts: Parts;
  readonly source: PackageSource;
  readonly styles: StyleTable;
  readonly sheetNames: SheetNames;
  /** Content types to declare: path → type. */
  readonly types: Map<string, string>;
  readonly usedNumbers: Set<number>;
}

/** A document as bytes, and what the next save of the same session needs to know of them. */
export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly source: PackageSource;
}

/**
 * Writes a document: sheets that changed since they were read are written again, everything else of the package is
 * carried byte for byte; `facts` are what Google keeps outside the grid, which an export leaves out. Refuses (FileError) where that would lose or break what is the user's own.
 */
export function writeWorkbook(
  workbook: StoredWorkbook,
  platform: PlatformState,
  read: PackageSource | undefined,
  facts: 'with facts' | 'without facts' = 'with facts',
): WrittenWorkbook {
  const source = read ?? emptyPackage();
  const parts: Parts = new Map(source.parts);
  const stylesPath = partOfType(source, 'styles') ?? 'xl/styles.xml';
  const saving: Saving = {
    parts,
    source,
    styles: openStyleTable(partText(parts, stylesPath), source.styles),
    sheetNames: new Map(workbook.sheets.map(({ id, name }) => [id, name])),
    types: new Map(),
    usedNumbers: new Set(source.listed.map(({ number }) => number)),
  };
  const own = workbook.sheets.map((sheet) => placeOf(saving, sheet));
  const numbers = new Map(own.map(({ sheet, number }) => [sheet?.id ?? -1, number]));
  const local = facts === 'with facts' ? localSheetOf(workbook, platform, numbers) : undefined;
  const placed = withForeignSheets(source, [...own, ...(local ? [placeOf(saving, local.sheet)] : [])]);
  const ownCharts = ownChartPaths(
    parts,
    source.listed.map(({ path }) => path),
  );
  checkNames(parts, placed, source.listed, ownCharts);
  for (const place of placed) writePlaced(saving, place, read === undefined && place === placed[0]);
  finishPackage(saving, workbook, placed, { lists: local?.lists ?? [], stylesPath });
  return { bytes: closePackage(parts), source: sourceAfter(saving, placed) };
}

function partOfType({ parts, workbookPath }: PackageSource, type: string): string | undefined {
  return relationshipsOf(parts, workbookPath).find((relationship) => relationship.type === type)?.target;
}

/** The sheet read from a part is the very object of the store; the local sheet is made anew each time. */
function knownOf({ sheets }: PackageSource, sheet: StoredSheet): SourceSheet | undefined {
  return (
    sheets.find((read) => read.sheet === sheet || (read.name === localSheetName && sheet.name === localSheetName)) ??
    sheets.find((read) => read.sheet.id === sheet.id && read.name !== localSheetName && sheet.name !== localSheetName)
  );
}

function placeOf(saving: Saving, sheet: StoredSheet): PlacedSheet {
  const { source, parts, types, usedNumbers } = saving;
  const { name, visibility } = sheet;
  const listed = source.listed.find(({ path }) => path === knownOf(source, sheet)?.path);
  if (listed) {
    const { number, relationshipId, path } = listed;
    return { name, state: visibility, number, relationshipId, path, sheet, formerName: listed.name };
  }
  const path = freePath(parts, 'xl/worksheets/sheet', '.xml');
  parts.set(path, new Uint8Array());
  types.set(path, `${CONTENT}.worksheet+xml`);
  let number = 1;
  while (usedNumbers.has(number)) number += 1;
  usedNumbers.add(number);
  const relationshipId = `rIdPme${number}`;
  return { name, state: visibility, number, relationshipId, path, sheet, formerName: undefined };
}

/** Chart sheets keep their places among the others. */
function withForeignSheets({ listed }: PackageSource, own: readonly PlacedSheet[]): readonly PlacedSheet[] {
  const placed = [...own];
  listed.forEach((sheet, index) => {
    if (sheet.isGrid) return;
    const { name, state = 'visible', number, relationshipId, path } = sheet;
    placed.splice(index, 0, { name, state, number, relationshipId, path, sheet: undefined, formerName: name });
  });
  return placed;
}

function writePlaced(saving: Saving, { sheet, path }: PlacedSheet, selected: boolean): void {
  if (!sheet) return;
  const known = knownOf(saving.source, sheet);
  if (known?.fingerprint === fingerprintOf(sheet)) return;
  if (known && known.dataTables > 0) throw new FileError('loses-data-table', sheet.name);
  const { parts, styles, source, types, sheetNames } = saving;
  const changed = changedFacets(sheet, known?.facets);
  if (known) checkRewriting(parts, path, sheet, changed);
  const { head, tail } = surroundings(parts.get(path));
  const notesId = changed.has('notes') ? placeNotes(parts, sheet, path, types) : undefined;
  const drawingId = changed.has('charts') ? placeCharts(parts, sheet, path, types) : undefined;
  const { strings, from1904 } = source;
  const around = { styles, strings, sheets: sheetNames, from1904, head, tail, changed, notesId, drawingId, selected };
  parts.set(path, writeSheet(sheet, around));
}

const decoder = new TextDecoder();

/** Text of a part before and after its cells, found from both ends so that the cells are never decoded. */
function surroundings(bytes: Uint8Array | undefined): { head: string; tail: string } {
  if (!bytes || bytes.length === 0) return { head: '', tail: '' };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opening = buffer.indexOf('sheetData');
  const closing = buffer.lastIndexOf('sheetData');
  const start = buffer.lastIndexOf('<', opening);
  const end = buffer.indexOf('>', closing) + 1;
  return { head: decoder.decode(buffer.subarray(0, start)), tail: decoder.decode(buffer.subarray(end)) };
}

function finishPackage(
  saving: Saving,
  workbook: StoredWorkbook,
  placed: readonly PlacedSheet[],
  { lists, stylesPath }: { readonly lists: readonly LongList[]; readonly stylesPath: string },
): void {
  const { parts, source, styles, types } = saving;
  const { workbookPath } = source;
  setPartText(parts, stylesPath, styles.xml());
  types.set(stylesPath, `${CONTENT}.styles+xml`);
  setPartText(
    parts,
    workbookPath,
    workbookXml(partText(parts, workbookPath), placed, source.listed, { workbook, lists }),
  );
  const chartSheets = new Set(placed.filter(({ sheet }) => !sheet).map(({ relationshipId }) => relationshipId));
  const others = keptLines(parts, workbookPath, ['worksheet', 'styles', 'calcChain']);
  const sheets = placed
    .filter(({ relationshipId }) => !chartSheets.has(relationshipId))
    .map(({ relationshipId, path }) => relationshipLine(workbookPath, relationshipId, 'worksheet', path));
  const lines = [...sheets, relationshipLine(workbookPath, 'rIdPmeStyles', 'styles', stylesPath), ...others];
  setPartText(parts, relationshipsPath(workbookPath), relationshipsXml(lines));
  dropUnreached(parts, source.parts);
  declareTypes(parts, types);
}

/** The package that has just been written, as the next save of the session finds it. */
function sourceAfter({ parts, source, styles }: Saving, placed: readonly PlacedSheet[]): PackageSource {
  const listed = placed.map(({ name, state, number, relationshipId, path, sheet }) => {
    return { name, state, number, relationshipId, path, isGrid: sheet !== undefined };
  });
  const sheets = placed.flatMap(({ sheet, path, name }) =>
    sheet ? [{ path, name, sheet, fingerprint: fingerprintOf(sheet), facets: facetsOf(sheet), dataTables: 0 }] : [],
  );
  return { ...source, parts, listed, sheets, styles: styles.read() };
}
