import type { Issue } from '../model/issue';
import { keysOf } from '../model/typed-keys';
import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep, TabLook, WorkbookPlan } from '../plans/workbook-plan';
import { codecOf } from './decode-rows';
import type { ColumnDefinition, TabDefinition } from './define-tab';
import { findColumns } from './find-columns';
import { foldText } from './fold-text';

/** The plan that builds or completes tabs, and the tabs that could not be touched. */
interface InstallPlan {
  readonly plan: WorkbookPlan;
  /** A tab of the user's that bears one of our names and none of our headers: it is never written over. */
  readonly issues: readonly Issue<'foreign-tab'>[];
}

const defaultWidth = 110;

interface Placed {
  /** Rows and columns from 1. */
  readonly headerRow: number;
  readonly bannerRows: number;
  readonly positions: ReadonlyMap<string, number>;
  /** Columns that this plan makes. */
  readonly made: ReadonlySet<string>;
  readonly steps: readonly PlanStep[];
}

function isEmpty(cells: TabCells): boolean {
  return cells.rows.every((row) => row.every((cell) => cell === ''));
}

/** Words that the plan writes besides the templates' own. */
export interface InstallWords {
  /** Second line of the note of a computed column. */
  readonly computed: string;
  /** Name of the warning on computed columns. */
  readonly warning: string;
}

function headerNote(column: ColumnDefinition, words: InstallWords): string {
  const parts = [column.note, column.computed ? words.computed : undefined];
  return parts.filter((part) => part !== undefined).join('\n');
}

/** Header and banner of a tab that has none yet. */
function placeNewTab(tab: TabDefinition): Placed {
  const banner = tab.banner ?? [];
  const keys = Object.keys(tab.columns);
  const headers = keys.map((key) => tab.columns[key]?.header ?? key);
  const lines: CellValue[][] = [...banner.map((text) => [text, ...headers.slice(1).map(() => '')]), headers];
  return {
    headerRow: lines.length,
    bannerRows: banner.length,
    positions: new Map(keys.map((key, index) => [key, index + 1])),
    made: new Set(keys),
    steps: [{ do: 'write', tab: tab.name, row: 1, column: 1, values: lines }],
  };
}

/** Headers missing from a tab that has some of them, added to the right of everything the user has. */
function placeMissing(tab: TabDefinition, cells: TabCells): Placed | undefined {
  const found = findColumns(tab, cells.rows);
  if (found.headerRow === undefined || found.places.size < Math.min(2, Object.keys(tab.columns).length))
    return undefined;
  const used = Math.max(...cells.rows.map((row) => row.length));
  const positions = new Map<string, number>([...found.places].map(([key, place]) => [key, place + 1]));
  found.missing.forEach((key, index) => positions.set(key, used + index + 1));
  const headers = found.missing.map((key) => tab.columns[key]?.header ?? key);
  const row = found.headerRow + 1;
  return {
    headerRow: row,
    bannerRows: 0,
    positions,
    made: new Set(found.missing),
    steps: headers.length > 0 ? [{ do: 'write', tab: tab.name, row, column: used + 1, values: [headers] }] : [],
  };
}

function lookOf(tab: TabDefinition, placed: Placed, words: InstallWords): TabLook {
  const columns: Readonly<Record<string, ColumnDefinition>> = tab.columns;
  const entries = keysOf(columns).flatMap((key) => {
    const position = placed.positions.get(key);
    const column = columns[key];
    return position === undefined || !column ? [] : [{ position, column, isMade: placed.made.has(key) }];
  });
  return {
    tab: tab.name,
    hidden: tab.hidden === true,
    headerRow: placed.headerRow,
    bannerRows: placed.bannerRows,
    columns: entries.map(({ position, column, isMade }) => ({
      position,
      ...(isMade ? { width: column.width ?? defaultWidth } : {}),
      ...(isMade && column.wraps ? { wraps: column.wraps } : {}),
      format: codecOf(column).format,
      note: headerNote(column, words),
      guarded: column.computed === true || tab.rebuildable === true,
      ...listOf(column),
    })),
    warning: words.warning,
    colours: entries.flatMap(({ position, column }) =>
      Object.entries(column.colours ?? {}).map(([code, [background, font]]) => ({
        position,
        text: column.choices?.[code] ?? code,
        background,
        font,
      })),
    ),
  };
}

/** A closed list for the drop-down; several values at once (`choices`) cannot be validated by a list. */
function listOf(column: ColumnDefinition): { choices?: readonly string[] } {
  if (column.kind === 'flag') return { choices: ['Oui', 'Non'] };
  return column.kind === 'choice' && column.choices ? { choices: Object.values(column.choices) } : {};
}

/** Default rows whose first column is not yet in the tab, written under the last row. */
function defaultRowSteps(tab: TabDefinition, placed: Placed, cells: TabCells | undefined): PlanStep[] {
  const [key] = Object.keys(tab.columns);
  const position = key === undefined ? undefined : placed.positions.get(key);
  if (key === undefined || position === undefined) return [];
  const body = cells?.rows.slice(placed.headerRow) ?? [];
  const known = new Set(body.map((row) => foldText(String(row[position - 1] ?? ''))));
  const missing = (tab.defaultRows ?? []).filter((row) => !known.has(foldText(String(row[key]))));
  if (missing.length === 0) return [];
  const width = Math.max(...placed.positions.values());
  const values = missing.map((row) => {
    const line = new Array<CellValue>(width).fill('');
    for (const [column, place] of placed.positions) line[place - 1] = row[column] ?? '';
    return line;
  });
  const row = Math.max(placed.headerRow, cells?.rows.length ?? 0) + 1;
  return [{ do: 'write', tab: tab.name, row, column: 1, values }];
}

/**
 * What builds the given tabs in a workbook: missing tabs made, missing columns added to the right, default rows
 * completed, looks set again. No cell that a person wrote is changed.
 */
export function planInstall(
  tabs: readonly TabDefinition[],
  existing: ReadonlyMap<string, TabCells>,
  words: InstallWords,
): InstallPlan {
  const plan: PlanStep[] = [];
  const issues: Issue<'foreign-tab'>[] = [];
  tabs.forEach((tab, index) => {
    const cells = existing.get(tab.name);
    const placed = !cells || isEmpty(cells) ? placeNewTab(tab) : placeMissing(tab, cells);
    if (!placed) {
      issues.push({ code: 'foreign-tab', line: 1, column: tab.name, value: '' });
      return;
    }
    if (!cells) plan.push({ do: 'create-tab', tab: tab.name, index });
    plan.push(
      ...placed.steps,
      { do: 'dress-tab', look: lookOf(tab, placed, words) },
      ...defaultRowSteps(tab, placed, cells),
    );
  });
  return { plan, issues };
}
