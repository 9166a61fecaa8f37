import { historyTab } from '../../sheets-templates/records/history-tab';
import type { Figure } from '../indicators/figure';
import { parseScope, scopeKeyOf } from '../law/scope';
import { amountOfEuros } from '../model/amount';
import type { TabCells } from '../plans/cell';
import { decodeRows, type Located } from '../workbook/decode-rows';
import type { RowOf } from '../workbook/define-tab';

/** A row of Historique. */
export type HistoryRow = RowOf<typeof historyTab>;

/** Figures of the past as Historique holds them. */
export interface History {
  /** Fiscal years that a person closed. */
  readonly closedYears: ReadonlySet<number>;
  /** The last row of a code, period and scope; undefined where there is none. */
  readonly rowOf: (code: string, period: string, scope: string) => Located<HistoryRow> | undefined;
}

function keyOf(code: string, period: string, scope: string): string {
  const parsed = parseScope(scope);
  return `${code.toUpperCase()}\n${period}\n${parsed ? scopeKeyOf(parsed) : scope}`;
}

/** Reads Historique; a tab that is not there has no past. */
export function readHistory(cells: TabCells): History {
  const { rows } = decodeRows(historyTab, cells);
  const byKey = new Map(rows.map((found) => [keyOf(found.row.code, found.row.period, found.row.scope ?? ''), found]));
  const closed = rows.filter(({ row }) => row.closedOn !== undefined && /^\d{4}$/.test(row.period));
  return {
    closedYears: new Set(closed.map(({ row }) => Number(row.period))),
    rowOf: (code, period, scope) => byKey.get(keyOf(code, period, scope)),
  };
}

/** A number of Historique as figures hold it: cents, shares, counts. */
export function pastNumber(value: number | undefined, unit: Figure['unit']): number | undefined {
  return value === undefined || unit !== 'amount' ? value : amountOfEuros(value).amount;
}
