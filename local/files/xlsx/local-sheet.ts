import type { PlatformState } from '../../store/platform';
import type {
  StoredChart,
  StoredMetadata,
  StoredProtection,
  StoredSheet,
  StoredValidation,
  StoredWorkbook,
} from '../../store/workbook';
import { emptySheet } from '../../store/empty-workbook';
import { unwritableValidations } from './write-rules';

/** Name of the very hidden sheet that holds what Google keeps outside the grid. */
export const localSheetName = '_local';

interface LocalFactsOfSheet {
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protections: StoredProtection[];
  readonly metadata: StoredMetadata[];
  readonly charts: StoredChart[];
  /** Validations that the file's own rules cannot say. */
  readonly validations: StoredValidation[];
}

/** What an .xlsx cannot say of a document. */
export interface LocalFacts {
  readonly workbook: Pick<StoredWorkbook, 'id' | 'name' | 'locale' | 'timeZone' | 'metadata' | 'nextId'>;
  readonly platform: PlatformState;
  readonly sheets: Readonly<Record<string, LocalFactsOfSheet>>;
}

/** A cell holds 32 767 characters. */
const perCell = 32_000;

/** The facts as a sheet of one column of text. */
export function localSheetOf(workbook: StoredWorkbook, platform: PlatformState): StoredSheet {
  const { id, name, locale, timeZone, metadata, nextId } = workbook;
  const facts: LocalFacts = {
    workbook: { id, name, locale, timeZone, metadata, nextId },
    platform,
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, factsOf(sheet)])),
  };
  const json = JSON.stringify(facts);
  const sheet = emptySheet(-1, localSheetName);
  sheet.visibility = 'veryHidden';
  for (let from = 0; from < json.length; from += perCell) sheet.values.push([json.slice(from, from + perCell)]);
  return sheet;
}

function factsOf(sheet: StoredSheet): LocalFactsOfSheet {
  const { id, rowCount, columnCount, protections, metadata, charts } = sheet;
  return {
    id,
    rowCount,
    columnCount,
    protections,
    metadata,
    charts,
    validations: unwritableValidations(sheet.validations),
  };
}

/** The facts of a file; undefined where it has none or they were damaged: the grid is still good. */
export function readLocalSheet(sheet: StoredSheet | undefined): LocalFacts | undefined {
  if (!sheet) return undefined;
  try {
    const facts: unknown = JSON.parse(sheet.values.map((row) => String(row?.[0] ?? '')).join(''));
    return isFacts(facts) ? facts : undefined;
  } catch {
    return undefined;
  }
}

function isFacts(value: unknown): value is LocalFacts {
  return typeof value === 'object' && value !== null && 'workbook' in value && 'platform' in value && 'sheets' in value;
}

/** Gives a sheet its facts back, found by its name. */
export function restoreFacts(sheet: StoredSheet, facts: LocalFacts): void {
  const known = facts.sheets[sheet.name];
  if (!known) return;
  sheet.id = known.id;
  sheet.columnCount = Math.max(sheet.columnCount, known.columnCount);
  sheet.protections = known.protections;
  sheet.metadata = known.metadata;
  sheet.charts = known.charts;
  sheet.validations.push(...known.validations);
}
