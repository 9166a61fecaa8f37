import { a1Of, areaOnGrid, parseA1 } from '../../store/a1-notation';
import type { StoredName, StoredSheet, StoredWorkbook } from '../../store/workbook';
import { escapeText, escapeXml, unescapeText } from './cell-text';
import { sheetText } from './file-formulas';
import type { LongList } from './local-sheet';
import { attributeOf, partText, relationshipsOf, unquoteXml, type Parts } from './package';
import { unprefixed } from './parse-xml';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: string | undefined;
  /** The number that the workbook part gives it, which a change of name leaves. */
  readonly number: number;
  readonly relationshipId: string;
  readonly path: string;
  /** False for chart sheets and macro sheets, which are carried as they stand. */
  readonly isGrid: boolean;
}

/** The sheets of a package in their order. */
export function listedSheets(parts: Parts, workbookPath: string): readonly ListedSheet[] {
  const relationships = new Map(relationshipsOf(parts, workbookPath).map((found) => [found.id, found]));
  return [...unprefixed(partText(parts, workbookPath)).matchAll(/<sheet\s([^>]*?)\/?>/g)].flatMap(([, tag = '']) => {
    const relationshipId = attributeOf(tag, '\\w+:id') ?? '';
    const relationship = relationships.get(relationshipId);
    if (!relationship) return [];
    return [
      {
        name: unescapeText(attributeOf(tag, 'name') ?? ''),
        state: attributeOf(tag, 'state'),
        number: Number(attributeOf(tag, 'sheetId')),
        relationshipId,
        path: relationship.target,
        isGrid: relationship.type === 'worksheet',
      },
    ];
  });
}

/** True if the workbook counts its days from 1904. */
export function countsFrom1904(xml: string): boolean {
  return /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(xml);
}

const FILTER = '_xlnm._FilterDatabase';

/** A name as the part writes it. */
interface FileName {
  readonly name: string;
  readonly text: string;
  readonly localSheet: number | undefined;
  readonly xml: string;
}

function fileNames(xml: string): readonly FileName[] {
  return [...xml.matchAll(/<definedName\s([^>]*)>([^<]*)<\/definedName>/g)].map(([whole, tag = '', text = '']) => {
    const local = attributeOf(tag, 'localSheetId');
    const name = attributeOf(tag, 'name') ?? '';
    return { name, text: unquoteXml(text), localSheet: local === undefined ? undefined : Number(local), xml: whole };
  });
}

/** Workbook-wide names of one rectangle; all others are carried as they stand. */
export function readNames(parts: Parts, workbookPath: string, workbook: StoredWorkbook): StoredName[] {
  return fileNames(unprefixed(partText(parts, workbookPath))).flatMap((name) => storedNameOf(name, workbook) ?? []);
}

function storedNameOf({ name, text, localSheet }: FileName, { sheets }: StoredWorkbook): StoredName | undefined {
  if (localSheet !== undefined || name.startsWith('_xlnm.') || name.startsWith('_liste_')) return undefined;
  const named = parseA1(text);
  const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === named?.sheetName?.toLowerCase());
  if (!named || !sheet) return undefined;
  return { name, sheetId: sheet.id, area: areaOnGrid(named, sheet.rowCount, sheet.columnCount) };
}

/** A sheet at its place in the package that is being written. */
export interface PlacedSheet {
  readonly name: string;
  readonly state: string;
  readonly number: number;
  readonly relationshipId: string;
  readonly path: string;
  readonly sheet: StoredSheet | undefined;
  /** What the sheet was called when it was read. */
  readonly formerName: string | undefined;
}

/** The workbook part with its new list of sheets and names; everything else of it stands. */
export function workbookXml(
  original: string,
  placed: readonly PlacedSheet[],
  former: readonly ListedSheet[],
  { workbook, lists }: { readonly workbook: StoredWorkbook; readonly lists: readonly LongList[] },
): string {
  const before = unprefixed(original);
  const prefix = /xmlns:(\w+)="[^"]*officeDocument[^"]*relationships"/.exec(before)?.[1] ?? 'r';
  const sheets = placed.map(({ name, state, number, relationshipId }) => {
    const hidden = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${number}"${hidden} ${prefix}:id="${escapeXml(relationshipId)}"/>`;
  });
  const names = namesXml(before, placed, former, { workbook, lists });
  return withViewWithin(before, placed)
    .replace(/<definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/definedNames>)/, '')
    .replace(/<sheets\b[^>]*?(?:\/>|>[\s\S]*?<\/sheets>)/, () => `<sheets>${sheets.join('')}</sheets>`)
    .replace(AFTER_SHEETS, (kept: string) => kept + names);
}

/** Names stand after the sheets and two rare elements. */
const AFTER_SHEETS =
  /<\/sheets>(?:\s*<functionGroups\b[\s\S]*?(?:\/>|<\/functionGroups>))?(?:\s*<externalReferences\b[\s\S]*?<\/externalReferences>)?/;

/** The sheet in view must be one that is there and that can be seen. */
function withViewWithin(xml: string, placed: readonly PlacedSheet[]): string {
  const firstVisible = Math.max(
    0,
    placed.findIndex(({ state }) => state === 'visible'),
  );
  return xml.replace(/\s(activeTab|firstSheet)="(\d+)"/g, (whole, name: string, index: string) =>
    placed[Number(index)]?.state === 'visible' ? whole : ` ${name}="${firstVisible}"`,
  );
}

interface Written {
  readonly workbook: StoredWorkbook;
  readonly lists: readonly LongList[];
}

function namesXml(
  before: string,
  placed: readonly PlacedSheet[],
  former: readonly ListedSheet[],
  written: Written,
): string {
  const { workbook, lists } = written;
  const carried = fileNames(before).flatMap((name) => carriedName(name, placed, former, workbook) ?? []);
  const own = workbook.names.flatMap(({ name, sheetId, area }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    const text = sheet && `${sheetText(sheet.name)}!${absolute(a1Of(area))}`;
    return text === undefined ? [] : [`<definedName name="${escapeXml(name)}">${escapeText(text)}</definedName>`];
  });
  const listNames = lists.map(({ name, column, rows }) => {
    const place = absolute(a1Of({ row: 1, column, rows, columns: 1 }));
    return `<definedName name="${name}" hidden="1">_local!${place}</definedName>`;
  });
  const filters = placed.flatMap((sheet, index) => filterXml(sheet, index, before, former) ?? []);
  const all = [...own, ...listNames, ...filters, ...carried];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

/** A name that the store does not hold, its sheet's number and name brought up to date. */
function carriedName(
  { name, text, localSheet, xml }: FileName,
  placed: readonly PlacedSheet[],
  former: readonly ListedSheet[],
  workbook: StoredWorkbook,
): string | undefined {
  if (name.startsWith('_liste_')) return undefined;
  if (localSheet === undefined) {
    const sheetName = parseA1(text)?.sheetName?.toLowerCase();
    const wasStored = former.some((sheet) => sheet.isGrid && sheet.name.toLowerCase() === sheetName);
    if (wasStored || workbook.names.some((kept) => kept.name.toLowerCase() === name.toLowerCase())) return undefined;
    const gone = former.filter(({ path }) => !placed.some((sheet) => sheet.path === path));
    if (gone.some((sheet) => quotes(sheet.name).some((quote) => text.includes(quote)))) return undefined;
    return placed.reduce(withNewName, xml);
  }
  const index = placed.findIndex(({ path }) => path === former[localSheet]?.path);
  const sheet = placed[index];
  if (!sheet) return undefined;
  const renumbered = xml.replace(/localSheetId="\d+"/, `localSheetId="${index}"`);
  const filtered = filterName(name, renumbered, sheet);
  return filtered === undefined ? undefined : placed.reduce(withNewName, filtered);
}

/** The hidden name without which LibreOffice shows no filter, for a filter that had none. */
function filterXml(
  { sheet, path }: PlacedSheet,
  index: number,
  before: string,
  former: readonly ListedSheet[],
): string | undefined {
  const number = former.findIndex((listed) => listed.path === path);
  const named = fileNames(before).some(({ name, localSheet }) => name === FILTER && localSheet === number);
  if (!sheet?.filter || named) return undefined;
  const text = `${sheetText(sheet.name)}!${absolute(a1Of(sheet.filter))}`;
  return `<definedName name="${FILTER}" localSheetId="${index}" hidden="1">${escapeText(text)}</definedName>`;
}

/** Excel's hidden name of a filter must say the same rectangle as the filter. */
function filterName(name: string, xml: string, { sheet }: PlacedSheet): string | undefined {
  if (name !== FILTER || !sheet) return xml;
  if (!sheet.filter) return undefined;
  const text = `${sheetText(sheet.name)}!${absolute(a1Of(sheet.filter))}`;
  return xml.replace(/>[^<]*</, () => `>${escapeText(text)}<`);
}

function withNewName(xml: string, { name, formerName }: PlacedSheet): string {
  if (formerName === undefined || formerName === name) return xml;
  return quotes(formerName).reduce(
    (text, quote) => text.split(escapeText(quote)).join(escapeText(`${sheetText(name)}!`)),
    xml,
  );
}

/** A sheet's name as references write it. */
export function quotes(name: string): readonly string[] {
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  return sheetText(name) === name ? [quoted, `${name}!`] : [quoted];
}

function absolute(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
