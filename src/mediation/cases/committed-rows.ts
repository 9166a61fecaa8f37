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

const keyOf = ({ number, id }: ChildRow): string => `${number}|${id}`;

/** The highest revision of each identifier among whole rows. */
function latestRevisions(rows: readonly Located<ChildRow>[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  for (const { row } of rows) {
    latest.set(keyOf(row), Math.max(latest.get(keyOf(row)) ?? 0, row.revision ?? 0));
  }
  return latest;
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
  const whole = rows.filter(isWhole);
  const latest = latestRevisions(whole);
  const current = new Set(
    whole.filter(({ row }) => (row.revision ?? 0) === latest.get(keyOf(row)) && row.removed !== true),
  );
  const byCase = new Map<string, Located<Row>[]>();
  for (const located of current) {
    byCase.set(located.row.number, [...(byCase.get(located.row.number) ?? []), located]);
  }
  const stray = rows.filter((located) => !current.has(located) && located.row.revision !== undefined);
  return { byCase, strayLines: stray.map(({ line }) => line) };
}
