import type { Located } from '../../workbook/decode-rows';

/** What rows of the tabs beside Dossiers have in common. */
interface ChildRow {
  readonly number: string;
  readonly id: string;
  readonly revision: number | undefined;
  readonly removed?: boolean | undefined;
}

export interface SortedRows<Row> {
  /** Rows that count, by case number. */
  readonly byCase: ReadonlyMap<string, readonly Located<Row>[]>;
  /** Lines (from 1) that a save left behind: cut short, replaced since, or taken away. */
  readonly strayLines: readonly number[];
}

/**
 * Sorts the rows of a tab: a row counts where its revision is not above that of its case and no later one bears its
 * identifier. A row without revision was typed by hand: it counts, and is never swept.
 */
export function sortRows<Row extends ChildRow>(
  rows: readonly Located<Row>[],
  revisions: ReadonlyMap<string, number>,
): SortedRows<Row> {
  const isWhole = ({ row }: Located<Row>): boolean =>
    row.revision === undefined || row.revision <= (revisions.get(row.number) ?? -1);
  const keyOf = ({ number, id }: ChildRow): string => `${number}|${id}`;
  const latest = new Map<string, number>();
  for (const located of rows.filter(isWhole)) {
    const key = keyOf(located.row);
    latest.set(key, Math.max(latest.get(key) ?? 0, located.row.revision ?? 0));
  }
  const byCase = new Map<string, Located<Row>[]>();
  const strayLines: number[] = [];
  for (const located of rows) {
    const { row, line } = located;
    const isCurrent = isWhole(located) && (row.revision ?? 0) === latest.get(keyOf(row)) && row.removed !== true;
    if (isCurrent) byCase.set(row.number, [...(byCase.get(row.number) ?? []), located]);
    else if (row.revision !== undefined) strayLines.push(line);
  }
  return { byCase, strayLines };
}
