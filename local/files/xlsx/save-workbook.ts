import { a1Of, quotedSheetName } from '../../store/a1-notation';
import type { PlatformState } from '../../store/platform';
import type { StoredSheet, StoredWorkbook } from '../../store/workbook';
import { FileError } from '../file-error';
import { fingerprintOf } from './fingerprint';
import { localSheetName, localSheetOf } from './local-sheet';
import { commentsXml, noteBoxesXml } from './notes';
import { closePackage, partText, relationshipsOf, relationshipsPath, setPartText, type Parts } from './package';
import { escapeXml } from './parse-xml';
import type { PackageSource, SourceSheet } from './read-workbook';
import { emptyPackage } from './empty-package';
import { openStyleTable, type StyleTable } from './style-table';
import { writeSheet } from './write-sheet';

const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentBase = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Saving {
  readonly parts: Parts;
  readonly source: PackageSource;
  readonly styles: StyleTable;
  /** Content types to declare: path → type. */
  readonly types: Map<string, string>;
}

/**
 * The bytes of a document: sheets that changed since they were read are written again, everything else of the package is
 * carried byte for byte; throws `would-lose` where a changed sheet holds what we cannot write.
 */
export function workbookBytes(
  workbook: StoredWorkbook,
  platform: PlatformState,
  read: PackageSource | undefined,
): Uint8Array {
  const source = read ?? emptyPackage();
  const parts: Parts = new Map(source.parts);
  const stylesPath = partOfType(source, 'styles') ?? 'xl/styles.xml';
  const saving: Saving = { parts, source, styles: openStyleTable(partText(parts, stylesPath)), types: new Map() };
  const sheets = [...workbook.sheets, localSheetOf(workbook, platform)];
  const placed = sheets.map((sheet, index) => placeSheet(saving, sheet, index === 0));
  for (const { path, sheet } of source.sheets)
    if (!sheets.some((kept) => isSource(kept, sheet))) removeSheet(saving, path);
  setPartText(parts, stylesPath, saving.styles.xml());
  saving.types.set(stylesPath, `${contentBase}.styles+xml`);
  dropCalculationChain(saving);
  writeWorkbookPart(saving, workbook, placed, stylesPath);
  declareTypes(saving);
  return closePackage(parts);
}

/** The sheet read from a part is the very object of the store; the local sheet is made anew each time. */
function isSource(kept: StoredSheet, read: StoredSheet): boolean {
  return kept === read || (kept.name === localSheetName && read.name === localSheetName);
}

function partOfType({ parts, workbookPath }: PackageSource, type: string): string | undefined {
  return relationshipsOf(parts, workbookPath).find((relationship) => relationship.type === type)?.target;
}

interface PlacedSheet {
  readonly sheet: StoredSheet;
  readonly path: string;
  readonly relationshipId: string;
}

function placeSheet(saving: Saving, sheet: StoredSheet, selected: boolean): PlacedSheet {
  const known = saving.source.sheets.find((candidate) => isSource(sheet, candidate.sheet));
  const path = known?.path ?? freePath(saving.parts, 'xl/worksheets/sheet', '.xml');
  const relationshipId = known?.relationshipId ?? `rIdPme${path.replace(/\D/g, '')}`;
  if (!known || sheet.name === localSheetName || fingerprintOf(sheet) !== known.fingerprint) {
    rewriteSheet(saving, sheet, path, known, selected);
  }
  return { sheet, path, relationshipId };
}

function freePath(parts: Parts, stem: string, ending: string): string {
  let number = 1;
  while (parts.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}

function rewriteSheet(
  saving: Saving,
  sheet: StoredSheet,
  path: string,
  known: SourceSheet | undefined,
  selected: boolean,
): void {
  if (known && known.arrayFormulas > 0) throw new FileError('would-lose', sheet.name);
  const { parts, styles, source } = saving;
  const { head, tail } = surroundings(parts.get(path));
  const notesId = placeNotes(saving, sheet, path);
  parts.set(path, writeSheet(sheet, { styles, strings: source.strings, head, tail, notesId, selected }));
  saving.types.set(path, `${contentBase}.worksheet+xml`);
}

const decoder = new TextDecoder();

/** Text of a part before and after its cells, found from both ends so that the cells are never decoded. */
function surroundings(bytes: Uint8Array | undefined): { head: string; tail: string } {
  if (!bytes) return { head: '', tail: '' };
  const reach = 1 << 20;
  const start = decoder.decode(bytes.subarray(0, reach));
  const end = decoder.decode(bytes.subarray(Math.max(0, bytes.length - reach)));
  const opening = start.search(/<(?:\w+:)?sheetData[\s/>]/);
  const closing = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/g;
  const ends = [...end.matchAll(closing)];
  const last = ends[ends.length - 1];
  return { head: opening < 0 ? '' : start.slice(0, opening), tail: last ? end.slice(last.index + last[0].length) : '' };
}

/** Writes the notes of a sheet in their two parts; the relationship to the boxes, where there are notes. */
function placeNotes(saving: Saving, sheet: StoredSheet, path: string): string | undefined {
  const { parts } = saving;
  const before = relationshipsOf(parts, path);
  const kept = before.filter(({ type }) => type !== 'comments' && type !== 'vmlDrawing');
  for (const { type, target } of before) if (type === 'comments' || type === 'vmlDrawing') parts.delete(target);
  const hasNotes = [...sheet.notes.values()].some((note) => note !== '');
  const lines = kept.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${relationshipTypeOf(parts, path, id) ?? `${relationshipBase}/${type}`}" Target="${escapeXml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  if (hasNotes) {
    const comments = freePath(parts, 'xl/comments', '.xml');
    const boxes = freePath(parts, 'xl/drawings/vmlDrawing', '.vml');
    setPartText(parts, comments, commentsXml(sheet));
    setPartText(parts, boxes, noteBoxesXml(sheet));
    saving.types.set(comments, `${contentBase}.comments+xml`);
    lines.push(`<Relationship Id="rIdPmeNotes" Type="${relationshipBase}/comments" Target="/${comments}"/>`);
    lines.push(`<Relationship Id="rIdPmeBoxes" Type="${relationshipBase}/vmlDrawing" Target="/${boxes}"/>`);
  }
  if (lines.length === 0) parts.delete(relationshipsPath(path));
  else setPartText(parts, relationshipsPath(path), relationshipsXml(lines));
  return hasNotes ? 'rIdPmeBoxes' : undefined;
}

/** The whole type of a relationship, as the part has it (Microsoft's own have another base). */
function relationshipTypeOf(parts: Parts, path: string, id: string): string | undefined {
  const tag = [...partText(parts, relationshipsPath(path)).matchAll(/<Relationship\s[^>]*>/g)].find(([text]) =>
    text.includes(`"${id}"`),
  );
  return /\sType="([^"]*)"/.exec(tag?.[0] ?? '')?.[1];
}

function relationshipsXml(lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

/** A sheet that the script deleted: its part, and what hung on it alone, goes. */
function removeSheet({ parts }: Saving, path: string): void {
  for (const { type, target, external } of relationshipsOf(parts, path)) {
    if (!external && (type === 'comments' || type === 'vmlDrawing')) parts.delete(target);
  }
  parts.delete(path);
  parts.delete(relationshipsPath(path));
}

/** The order of calculation of the cells that were; the reader makes a new one. */
function dropCalculationChain({ parts, source }: Saving): void {
  const chain = partOfType(source, 'calcChain');
  if (chain !== undefined) parts.delete(chain);
}

function writeWorkbookPart(
  saving: Saving,
  workbook: StoredWorkbook,
  placed: readonly PlacedSheet[],
  stylesPath: string,
): void {
  const { parts, source } = saving;
  const path = source.workbookPath;
  const before = partText(parts, path);
  const used = new Set<number>();
  const sheets = placed.map(({ sheet, relationshipId }, index) => {
    const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${sheetNumber(before, relationshipId, index, used)}"${state} r:id="${relationshipId}"/>`;
  });
  const text = before
    .replace(/<sheets\b[^>]*?(?:\/>|>[\s\S]*?<\/sheets>)/, () => `<sheets>${sheets.join('')}</sheets>`)
    .replace(/<definedNames\b[^>]*>[\s\S]*?<\/definedNames>/, '')
    .replace(/<calcPr\b[^>]*\/>/, '');
  const names = definedNamesXml(saving, workbook, placed, before);
  // The schema has names after sheets and before calcPr; a full calculation at opening refreshes our cached results.
  setPartText(
    parts,
    path,
    text.replace('</sheets>', () => `</sheets>${names}<calcPr calcId="191029" fullCalcOnLoad="0"/>`),
  );
  writeWorkbookRelationships(saving, placed, stylesPath);
}

/** The number of a sheet as the part has it, else a free one. */
function sheetNumber(xml: string, relationshipId: string, index: number, used: Set<number>): number {
  if (used.size === 0) for (const [, id] of xml.matchAll(/sheetId="(\d+)"/g)) used.add(Number(id));
  const known = new RegExp(`sheetId="(\\d+)"[^>]*r:id="${relationshipId}"`).exec(xml)?.[1];
  if (known !== undefined) return Number(known);
  let number = index + 1;
  while (used.has(number)) number++;
  used.add(number);
  return number;
}

/** Our names of cells, and the file's own that the store does not hold, their sheet numbers brought up to date. */
function definedNamesXml(
  saving: Saving,
  workbook: StoredWorkbook,
  placed: readonly PlacedSheet[],
  before: string,
): string {
  const names = workbook.names.flatMap(({ name, sheetId, area }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    return sheet
      ? [`<definedName name="${escapeXml(name)}">${escapeXml(absolute(sheet.name, a1Of(area)))}</definedName>`]
      : [];
  });
  const ours = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const formerPaths = saving.source.sheets.map(({ path }) => path);
  const carried = [...before.matchAll(/<definedName\s([^>]*)>[\s\S]*?<\/definedName>/g)].flatMap(([xml, tag = '']) => {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1] ?? '';
    const local = /localSheetId="(\d+)"/.exec(tag)?.[1];
    if (local === undefined) return ours.has(name.toLowerCase()) || isCell(xml) ? [] : [xml];
    const index = placed.findIndex(({ path }) => path === formerPaths[Number(local)]);
    return index < 0 ? [] : [xml.replace(/localSheetId="\d+"/, `localSheetId="${index}"`)];
  });
  return names.length + carried.length === 0 ? '' : `<definedNames>${[...names, ...carried].join('')}</definedNames>`;
}

/** A name of one rectangle: the store holds it, or the script removed it. */
function isCell(xml: string): boolean {
  return /><?(?:'[^']*'|[\w.]+)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?<\/definedName>/.test(xml);
}

function absolute(sheetName: string, a1: string): string {
  return `${quotedSheetName(sheetName)}!${a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function writeWorkbookRelationships(
  { parts, source }: Saving,
  placed: readonly PlacedSheet[],
  stylesPath: string,
): void {
  const path = source.workbookPath;
  const others = [...partText(parts, relationshipsPath(path)).matchAll(/<Relationship\s[^>]*\/>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/\/(worksheet|styles|calcChain)"/.test(tag));
  const sheets = placed.map(
    (sheet) =>
      `<Relationship Id="${sheet.relationshipId}" Type="${relationshipBase}/worksheet" Target="/${sheet.path}"/>`,
  );
  const styles = `<Relationship Id="rIdPmeStyles" Type="${relationshipBase}/styles" Target="/${stylesPath}"/>`;
  setPartText(parts, relationshipsPath(path), relationshipsXml([...sheets, styles, ...others]));
}

/** Adds the types of the parts we wrote and drops those of the parts that are gone. */
function declareTypes({ parts, types }: Saving): void {
  const path = '[Content_Types].xml';
  let text = partText(parts, path);
  for (const [tag, name = ''] of text.matchAll(/<Override\s[^>]*PartName="\/([^"]*)"[^>]*\/>/g)) {
    if (!parts.has(name)) text = text.replace(tag, '');
    else types.delete(name);
  }
  const added = [...types]
    .filter(([name]) => parts.has(name))
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  if (!text.includes('Extension="vml"')) {
    added.unshift('<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>');
  }
  setPartText(
    parts,
    path,
    text.replace('</Types>', () => `${added.join('')}</Types>`),
  );
}
