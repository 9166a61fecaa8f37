import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { CellRows, CellValue } from '../../plans/cell';
import { editSentences } from '../../text/edit-sentences';
import { codecOf } from '../../workbook/decode-rows';
import type { ColumnDefinition, TabDefinition } from '../../workbook/define-tab';
import { judgeIdentifiers } from './judge-identifiers';
import type { JudgedCell } from './judged-cell';

/** Rows of a tab that were edited, whole; places of its columns by key, from 0. */
export interface EditedRows {
  readonly tab: TabDefinition;
  readonly places: ReadonlyMap<string, number>;
  /** Row of the first one, from 1. */
  readonly firstRow: number;
  readonly rows: CellRows;
}

/** Large tabs whose cells are judged row by row as they are edited. */
export const judgedTabs: readonly TabDefinition[] = [suppliersTab, purchasesTab];

const identifierKeys = ['siren', 'siret', 'vatNumber'] as const;

/** Kinds that can be written wrong; a text cannot. */
const judgedKinds: ReadonlySet<string> = new Set(['amount', 'number', 'integer', 'share', 'day', 'choice', 'flag']);

/** Keys of the columns that are judged when a cell of theirs is edited. */
export function judgedKeys(tab: TabDefinition): readonly string[] {
  if (!judgedTabs.includes(tab)) return [];
  return Object.entries(tab.columns).flatMap(([key, { kind, computed }]) => {
    const isIdentifier = tab === suppliersTab && identifierKeys.some((identifier) => identifier === key);
    return isIdentifier || (judgedKinds.has(kind) && computed !== true) ? [key] : [];
  });
}

function problemOf(cell: CellValue, column: ColumnDefinition): string | undefined {
  const { problem } = codecOf(column).decode(cell, column);
  return problem === undefined || problem === 'rounded' ? undefined : editSentences.cells[problem];
}

function judgeRow({ tab, places }: EditedRows, row: number, cells: readonly CellValue[]): JudgedCell[] {
  const at = (key: string): number | undefined => places.get(key);
  const judged = judgedKeys(tab).flatMap((key): JudgedCell[] => {
    const [place, column] = [at(key), tab.columns[key]];
    if (place === undefined || !column || !judgedKinds.has(column.kind)) return [];
    return [{ row, column: place + 1, problem: problemOf(cells[place] ?? '', column) }];
  });
  if (tab !== suppliersTab) return judged;
  const verdicts = judgeIdentifiers((key) => {
    const place = at(key);
    return place === undefined ? undefined : (cells[place] ?? '');
  });
  return [...judged, ...[...verdicts].map(([key, verdict]) => ({ row, column: (at(key) ?? 0) + 1, ...verdict }))];
}

/** Every judged cell of the edited rows, right ones included: a mark that is no longer deserved goes. */
export function judgeRows(edited: EditedRows): readonly JudgedCell[] {
  return edited.rows.flatMap((cells, index) => judgeRow(edited, edited.firstRow + index, cells));
}
