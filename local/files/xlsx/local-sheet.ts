import { emptySheet } from '../../store/empty-workbook';
import type { PlatformState } from '../../store/platform';
import { spillsOf } from '../../store/spills';
import type {
  StoredChart,
  StoredCriterion,
  StoredMetadata,
  StoredProtection,
  StoredSheet,
  StoredValue,
  StoredWorkbook,
} from '../../store/workbook';
import { conditionKey, cornerOf, criterionOfCondition, fileConditionOf } from './conditional-rules';
import { decodeFormula, encodeFormula, formulaKey } from './file-formulas';
import { originalsOf, type Originals } from './originals';
import { rangeReader } from './range-reader';
import {
  fileValidationOf,
  longListsOf,
  validationKey,
  validationRuleOf,
  type SheetNames,
  type ValidationRule,
} from './validation-rules';

/** Name of the very hidden sheet that holds what Google keeps outside the grid. */
export const localSheetName = '_local';

/** What an .xlsx cannot say of one sheet. */
export interface LocalFactsOfSheet {
  readonly id: number;
  /** What the workbook part calls the sheet: it finds a sheet that a user has given another name. */
  readonly number: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protections: StoredProtection[];
  readonly metadata: StoredMetadata[];
  readonly charts: StoredChart[];
  /** What the file had to reword, by its own words. */
  readonly validations: Originals<ValidationRule>;
  readonly conditions: Originals<StoredCriterion>;
  readonly formulas: Readonly<Record<string, string>>;
  /** Formulas that Excel could not read, by `cellKey`: their cells hold the value alone. */
  readonly unreadable: readonly (readonly [number, string])[];
}

/** What an .xlsx cannot say of a document. */
export interface LocalFacts {
  readonly workbook: Pick<StoredWorkbook, 'id' | 'name' | 'locale' | 'timeZone' | 'metadata' | 'nextId'>;
  readonly platform: PlatformState;
  readonly sheets: Readonly<Record<string, LocalFactsOfSheet>>;
}

/** The cells of a long list, for the name under which rules find it. */
export interface LongList {
  readonly name: string;
  readonly column: number;
  readonly rows: number;
}

/** A cell holds 32 767 characters, those of an escape (`_x0007_`) included. */
const PER_CELL = 32_000;

/** The facts as a sheet: JSON down the first column, the lists that rules cannot hold in the next ones. */
export function localSheetOf(
  workbook: StoredWorkbook,
  platform: PlatformState,
  numbers: ReadonlyMap<number, number>,
): { readonly sheet: StoredSheet; readonly lists: readonly LongList[] } {
  const { id, name, locale, timeZone, metadata, nextId } = workbook;
  const names: SheetNames = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  const facts: LocalFacts = {
    workbook: { id, name, locale, timeZone, metadata, nextId },
    platform,
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.name, factsOf(sheet, workbook, { names, numbers })]),
    ),
  };
  const sheet = emptySheet(-1, localSheetName);
  sheet.visibility = 'veryHidden';
  putColumn(sheet, 1, piecesOf(JSON.stringify(facts)));
  const items = new Map(workbook.sheets.flatMap(({ validations }) => [...longListsOf(validations)]));
  const lists = [...items].map(([listName, list], index) => {
    putColumn(sheet, index + 2, list);
    return { name: listName, column: index + 2, rows: list.length };
  });
  return { sheet, lists };
}

function piecesOf(json: string): string[] {
  // Escaped as JSON itself does, so that no cell needs the file's own escapes and none is cut inside a character.
  const ascii = json.replace(/[^\x20-\x5e\x60-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const pieces: string[] = [];
  for (let from = 0; from < ascii.length; from += PER_CELL) pieces.push(ascii.slice(from, from + PER_CELL));
  return pieces;
}

function putColumn(sheet: StoredSheet, column: number, values: readonly StoredValue[]): void {
  values.forEach((value, index) => {
    const row = (sheet.values[index] ??= []);
    while (row.length < column) row.push('');
    row[column - 1] = value;
  });
}

interface Known {
  readonly names: SheetNames;
  readonly numbers: ReadonlyMap<number, number>;
}

function factsOf(sheet: StoredSheet, workbook: StoredWorkbook, { names, numbers }: Known): LocalFactsOfSheet {
  const { id, rowCount, columnCount, protections, metadata, charts } = sheet;
  const rangeOf = rangeReader(workbook.sheets, sheet);
  const validations = originalsOf(
    sheet.validations,
    (validation) => validationKey(fileValidationOf(validation, names)),
    (validation) => same(validationRuleOf(fileValidationOf(validation, names), rangeOf), ruleOf(validation)),
  );
  return {
    id,
    number: numbers.get(id) ?? 0,
    rowCount,
    columnCount,
    protections,
    metadata,
    charts,
    validations: Object.fromEntries(Object.entries(validations).map(([key, rules]) => [key, rules.map(ruleOf)])),
    conditions: conditionsOf(sheet),
    ...formulasOf(sheet),
  };
}

function ruleOf({ criterion, allowInvalid, helpText, showDropdown }: ValidationRule): ValidationRule {
  return { criterion, allowInvalid, helpText, showDropdown };
}

function conditionsOf({ conditionalFormats }: StoredSheet): Originals<StoredCriterion> {
  const originals = originalsOf(
    conditionalFormats,
    ({ areas, criterion }) => conditionKey(fileConditionOf(criterion, cornerOf(areas))),
    ({ areas, criterion }) => same(criterionOfCondition(fileConditionOf(criterion, cornerOf(areas))), criterion),
  );
  return Object.fromEntries(Object.entries(originals).map(([key, formats]) => [key, formats.map((f) => f.criterion)]));
}

function formulasOf(sheet: StoredSheet): Pick<LocalFactsOfSheet, 'formulas' | 'unreadable'> {
  const formulas: Record<string, string> = {};
  const unreadable: [number, string][] = [];
  const anchors = new Set(spillsOf(sheet).map(({ anchor }) => anchor));
  for (const [key, formula] of [...sheet.formulas].sort(([a], [b]) => a - b)) {
    const written = encodeFormula(formula, anchors.has(key));
    if (!written) unreadable.push([key, formula]);
    else if (decodeFormula(written) !== formula) formulas[formulaKey(written)] = formula;
  }
  return { formulas, unreadable };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The facts of a file; undefined where it has none or they were damaged: the grid is still good. */
export function readLocalSheet(sheet: StoredSheet | undefined): LocalFacts | undefined {
  if (!sheet) return undefined;
  try {
    const facts: unknown = JSON.parse(sheet.values.map((row) => String(row?.[0] ?? '')).join(''));
    return isFacts(facts) ? { ...facts, sheets: completed(facts.sheets) } : undefined;
  } catch {
    return undefined;
  }
}

/** What a file saved by an earlier edition does not say. */
const unsaid = {
  protections: [],
  metadata: [],
  charts: [],
  validations: {},
  conditions: {},
  formulas: {},
  unreadable: [],
};

function completed(sheets: LocalFacts['sheets']): LocalFacts['sheets'] {
  return Object.fromEntries(Object.entries(sheets).map(([name, known]) => [name, { ...unsaid, ...known }]));
}

function isFacts(value: unknown): value is LocalFacts {
  return typeof value === 'object' && value !== null && 'workbook' in value && 'platform' in value && 'sheets' in value;
}

/** The facts of a sheet: by its name, else by its number if no sheet has their name. */
export function factsFor(
  facts: LocalFacts | undefined,
  { name, number }: { readonly name: string; readonly number: number },
  names: ReadonlySet<string>,
): LocalFactsOfSheet | undefined {
  const named = facts?.sheets[name];
  if (named || !facts) return named;
  return Object.entries(facts.sheets).find(([former, known]) => known.number === number && !names.has(former))?.[1];
}

/** Gives a sheet its facts back. */
export function restoreFacts(sheet: StoredSheet, known: LocalFactsOfSheet | undefined): void {
  if (!known) return;
  sheet.id = known.id;
  sheet.rowCount = Math.max(sheet.rowCount, known.rowCount);
  sheet.columnCount = Math.max(sheet.columnCount, known.columnCount);
  sheet.protections = known.protections;
  sheet.metadata = known.metadata;
  sheet.charts = known.charts;
  for (const [key, formula] of known.unreadable) sheet.formulas.set(key, formula);
}
