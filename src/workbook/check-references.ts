import type { CellValue, TabCells } from '../plans/cell';
import type { ColumnDefinition, TabDefinition } from './define-tab';
import { findColumns } from './find-columns';
import { foldText } from './fold-text';

/** Values of a column that name nothing in the tab they refer to. */
export interface ReferenceFinding {
  readonly tab: string;
  readonly header: string;
  /** Tab where the value was looked for. */
  readonly target: string;
  readonly count: number;
  readonly example: string;
}

type Tabs = ReadonlyMap<string, TabCells>;

function columnValues(tab: TabDefinition, cells: TabCells, key: string): readonly string[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const place = places.get(key);
  if (headerRow === undefined || place === undefined) return [];
  return cells.rows.slice(headerRow + 1).flatMap((row) => written(row[place] ?? ''));
}

function written(cell: CellValue): readonly string[] {
  const text = typeof cell === 'number' && Number.isInteger(cell) ? cell.toFixed(0) : String(cell).trim();
  return text === '' ? [] : [text];
}

/** What the target's columns name; undefined where the target or its rows are not there, so that nothing can be said. */
function namesIn(
  { tab, columns }: NonNullable<ColumnDefinition['refersTo']>,
  tabs: readonly TabDefinition[],
  existing: Tabs,
): ReadonlySet<string> | undefined {
  const template = tabs.find(({ name }) => name === tab);
  const cells = existing.get(tab);
  if (!template || !cells) return undefined;
  const values = columns.flatMap((key) => columnValues(template, cells, key));
  return values.length === 0 ? undefined : new Set(values.flatMap((value) => value.split(/[,;]/)).map(foldText));
}

/** Columns of the tabs at hand whose values refer to nothing, where the tab they refer to holds something. */
export function checkReferences(tabs: readonly TabDefinition[], existing: Tabs): readonly ReferenceFinding[] {
  return tabs.flatMap((tab) => {
    const cells = existing.get(tab.name);
    if (!cells) return [];
    return Object.entries(tab.columns).flatMap(([key, { header, refersTo }]): ReferenceFinding[] => {
      const names = refersTo && namesIn(refersTo, tabs, existing);
      if (!refersTo || !names) return [];
      const unknown = columnValues(tab, cells, key).filter((value) => !names.has(foldText(value)));
      const [example] = unknown;
      if (example === undefined) return [];
      return [{ tab: tab.name, header, target: refersTo.tab, count: unknown.length, example }];
    });
  });
}
