import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import type { Amount } from '../../../model/amount';
import type { Issue } from '../../../model/issue';
import type { RowOf } from '../../../workbook/define-tab';
import { decodeTable, type DecodedLine } from '../../../workbook/import/decode-table';
import type { FileLine, ImportTable } from '../../../workbook/import/read-table';
import type { PurchaseLineCode } from './purchase-import-codes';
import { purchaseColumnsOf, type PurchaseKey, type PurchaseTargetKey } from './purchase-targets';

export type PurchaseRow = RowOf<typeof purchasesTab>;

/** A line with a usable amount and date; its supplier is not known yet. */
export interface ReadPurchase {
  readonly source: FileLine;
  readonly row: PurchaseRow;
}

export interface ReadPurchases {
  readonly kept: readonly ReadPurchase[];
  readonly rejected: readonly Issue<PurchaseLineCode>[];
  readonly notices: readonly Issue<PurchaseLineCode>[];
  /** Cents of every amount that could be read, lines rejected for another reason included. */
  readonly sum: number;
}

const dateKeys = ['invoicedOn', 'paidOn', 'year'] as const satisfies readonly PurchaseKey[];

function isYear(year: number | undefined): boolean {
  return year !== undefined && year >= 1900 && year < 2200;
}

/** Why a decoded line has no usable date; undefined where it has one. */
function lackOfDate(
  row: PurchaseRow,
  { source, issues }: DecodedLine<PurchaseRow>,
  dateColumns: readonly string[],
): Issue<PurchaseLineCode> | undefined {
  if (row.invoicedOn !== undefined || row.paidOn !== undefined || isYear(row.year)) return undefined;
  const unreadable = issues.find(({ column }) => dateColumns.includes(column));
  if (unreadable) return unreadable;
  const column = dateColumns[0] ?? '';
  return row.year === undefined
    ? { code: 'no-date', line: source.line, column, value: '' }
    : { code: 'not-a-year', line: source.line, column, value: String(row.year) };
}

/** Lines of the file with their amount and date, and those that cannot be used, each with its reason. */
export function readPurchaseLines(table: ImportTable<PurchaseTargetKey>): ReadPurchases {
  const columns = purchaseColumnsOf(table.columns);
  const dateColumns = dateKeys.flatMap((key) => table.headers[columns.get(key) ?? -1] ?? []);
  const decoded = decodeTable(purchasesTab, columns, table.headers, table.lines, { supplier: '?' });
  const kept: ReadPurchase[] = [];
  const rejected: Issue<PurchaseLineCode>[] = [];
  const notices: Issue<PurchaseLineCode>[] = [...table.notices];
  let sum = 0;
  for (const line of decoded) {
    const { row, source, issues } = line;
    const amount: Amount | undefined = row?.amount;
    sum += amount ?? 0;
    const lack = row ? lackOfDate(row, line, dateColumns) : issues.find(isAboutAmount(table, columns));
    if (row && !lack) {
      kept.push({ source, row });
      notices.push(...issues);
    } else if (lack) rejected.push(lack);
  }
  return { kept, rejected, notices, sum };
}

function isAboutAmount(
  table: ImportTable<PurchaseTargetKey>,
  columns: ReadonlyMap<PurchaseKey, number>,
): (issue: Issue<PurchaseLineCode>) => boolean {
  const header = table.headers[columns.get('amount') ?? -1];
  return ({ column, code }) => column === header && code !== 'rounded';
}
