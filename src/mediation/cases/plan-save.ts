import type { Day } from '../../model/day';
import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import { appendRows } from '../../workbook/append-rows';
import { changeRow } from '../../workbook/change-row';
import type { CaseRow, DeclarationRow, ExchangeRow, MediationCase, PartyRow } from './case';
import { caseTabs } from './case-tabs';
import type { SortedRows } from './committed-rows';
import type { CaseLog } from './read-case-log';
import type { CaseField } from './transitions';

/** What a save writes: cells of the case, and rows that are new or take the place of those of the same identifier. */
export interface CaseChange {
  readonly row?: Partial<CaseRow>;
  /** Fields of `row` that are written; an `undefined` among them clears its cell. */
  readonly fields?: readonly CaseField[];
  readonly party?: Omit<PartyRow, 'number' | 'revision'>;
  readonly exchange?: Omit<ExchangeRow, 'number' | 'revision'>;
  readonly declaration?: Omit<DeclarationRow, 'number' | 'revision'>;
}

/** Rows beside Dossiers: they count only once the revision of the case has moved. */
function childSteps(log: CaseLog, number: string, revision: number, change: CaseChange): PlanStep[] {
  const { party, exchange, declaration } = change;
  const { parties, exchanges, declarations } = log.tabs;
  return [
    ...(party ? appendRows(caseTabs.parties, parties, [{ ...party, number, revision }]) : []),
    ...(exchange ? appendRows(caseTabs.exchanges, exchanges, [{ ...exchange, number, revision }]) : []),
    ...(declaration ? appendRows(caseTabs.declarations, declarations, [{ ...declaration, number, revision }]) : []),
  ];
}

/** A new case: whole as soon as its line stands in Dossiers, which is the last write. */
export function planNewCase(
  log: CaseLog,
  row: Omit<CaseRow, 'revision'>,
  declaration: NonNullable<CaseChange['declaration']>,
): WorkbookPlan {
  return [
    ...childSteps(log, row.number, 1, { declaration }),
    ...appendRows(caseTabs.cases, log.tabs.cases, [{ ...row, revision: 1 }]),
  ];
}

/** A change of a case: whole as soon as its revision moves, in the one write of its line. */
export function planCaseChange(log: CaseLog, { line, row }: MediationCase, change: CaseChange): WorkbookPlan {
  const revision = (row.revision ?? 0) + 1;
  return [
    ...childSteps(log, row.number, revision, change),
    ...changeRow(caseTabs.cases, log.tabs.cases, line, { ...change.row, revision }, [
      ...(change.fields ?? []),
      'revision',
    ]),
  ];
}

/** Deletes the rows that a save cut short, or that a later one replaced; no row that counts. */
export function planSweep({ parties, exchanges, declarations, tabs }: CaseLog): WorkbookPlan {
  const sweep = (tab: string, { strayLines }: Pick<SortedRows<unknown>, 'strayLines'>): PlanStep[] =>
    strayLines.length === 0 ? [] : [{ do: 'delete-rows', tab, rows: strayLines }];
  return [
    ...sweep(tabs.parties.tab, parties),
    ...sweep(tabs.exchanges.tab, exchanges),
    ...sweep(tabs.declarations.tab, declarations),
  ];
}

/** A number that no case and no archive bears: the year, then a rank. */
export function nextNumber(taken: readonly string[], year: number): string {
  const ranks = taken.flatMap((number) => {
    const [, found, rank] = /^(\d{4})-(\d+)$/.exec(number) ?? [];
    return found === String(year) ? [Number(rank)] : [];
  });
  return `${year}-${String(Math.max(0, ...ranks) + 1).padStart(3, '0')}`;
}

/** The next identifier among those of a case, as text. */
export function nextId(rows: readonly { readonly id: string }[]): string {
  return String(Math.max(0, ...rows.map(({ id }) => Number(id) || 0)) + 1);
}

/** Notes on a case that its file for the Médiation des entreprises was made, with the day of the written consent if any. */
export function planTransferOfFile(
  log: CaseLog,
  found: MediationCase,
  transferConsentOn: Day | undefined,
  transferredOn: Day,
): WorkbookPlan {
  return transferConsentOn === undefined
    ? planCaseChange(log, found, { row: { transferredOn }, fields: ['transferredOn'] })
    : planCaseChange(log, found, {
        row: { transferredOn, transferConsentOn },
        fields: ['transferredOn', 'transferConsentOn'],
      });
}
