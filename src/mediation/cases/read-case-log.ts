import type { CellRows, TabCells } from '../../plans/cell';
import { fingerprintOf } from '../../model/fingerprint';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import type { CaseRow, DeclarationRow, ExchangeRow, MediationCase, PartyRow } from './case';
import { caseTabs, type CaseTabCells } from './case-tabs';
import { sortRows, type SortedRows } from './committed-rows';

/** The whole log as its last whole saves left it. */
export interface CaseLog {
  readonly tabs: CaseTabCells;
  readonly cases: readonly MediationCase[];
  readonly parties: SortedRows<PartyRow>;
  readonly exchanges: SortedRows<ExchangeRow>;
  readonly declarations: SortedRows<DeclarationRow>;
}

/** Reads the log; a number that stands twice is taken at its first line. */
export function readCaseLog(tabs: CaseTabCells): CaseLog {
  const found = new Map<string, Located<CaseRow>>();
  for (const located of decodeRows(caseTabs.cases, tabs.cases).rows) {
    if (!found.has(located.row.number)) found.set(located.row.number, located);
  }
  const revisions = new Map([...found].map(([number, { row }]) => [number, row.revision ?? 0]));
  const parties = sortRows(decodeRows(caseTabs.parties, tabs.parties).rows, revisions);
  const exchanges = sortRows(decodeRows(caseTabs.exchanges, tabs.exchanges).rows, revisions);
  const declarations = sortRows(decodeRows(caseTabs.declarations, tabs.declarations).rows, revisions);
  const rowsOf = <Row>(sorted: SortedRows<Row>, number: string): readonly Row[] =>
    (sorted.byCase.get(number) ?? []).map(({ row }) => row);
  const cases = [...found.values()].map(({ line, row }) => ({
    line,
    row,
    parties: rowsOf(parties, row.number),
    exchanges: rowsOf(exchanges, row.number),
    declarations: rowsOf(declarations, row.number),
  }));
  return { tabs, cases, parties, exchanges, declarations };
}

/** The case of that number; undefined where there is none. */
export function caseNumbered(log: CaseLog, number: string): MediationCase | undefined {
  return log.cases.find(({ row }) => row.number === number);
}

/** A text that changes as soon as a cell of the case changes, by whatever hand. */
export function markOfCase(log: CaseLog, { line, row }: MediationCase): string {
  const cellsOf = (cells: TabCells, lines: readonly number[]): CellRows =>
    lines.map((wanted) => cells.rows[wanted - 1] ?? []);
  const linesIn = <Row>(sorted: SortedRows<Row>): readonly number[] =>
    (sorted.byCase.get(row.number) ?? []).map((located) => located.line);
  return fingerprintOf([
    cellsOf(log.tabs.cases, [line]),
    cellsOf(log.tabs.parties, linesIn(log.parties)),
    cellsOf(log.tabs.exchanges, linesIn(log.exchanges)),
    cellsOf(log.tabs.declarations, linesIn(log.declarations)),
  ]);
}
