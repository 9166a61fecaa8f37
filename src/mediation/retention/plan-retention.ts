import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { addMonthsTo } from '../../model/day';
import { keysOf } from '../../model/typed-keys';
import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import { appendRows } from '../../workbook/append-rows';
import { changeRow } from '../../workbook/change-row';
import { decodeRows } from '../../workbook/decode-rows';
import type { CaseRow, MediationCase } from '../cases/case';
import { factsOfCase } from '../cases/case-facts';
import { caseTabs } from '../cases/case-tabs';
import { entryDayOf } from '../cases/reminders';
import type { SortedRows } from '../cases/committed-rows';
import type { ArchiveRow, RetentionAction, RetentionContext } from './due-actions';

/** Columns of Archive that name nobody: all that is left after a purge. */
const statistics = [
  ...(['year', 'route', 'status', 'announcedOutcome', 'motive', 'supplierSize'] as const),
  ...(['isAdmissible', 'isEngaged', 'contactDelay', 'duration', 'durationFromReceipt'] as const),
];

function deleteOf(tab: string, rows: SortedRows<unknown>, number: string): PlanStep[] {
  const lines = (rows.byCase.get(number) ?? []).map(({ line }) => line);
  return lines.length === 0 ? [] : [{ do: 'delete-rows', tab, rows: lines }];
}

function planNotes({ log, today }: RetentionContext, { line, row }: MediationCase): WorkbookPlan {
  const gone = { facts: undefined, subject: undefined, nextStep: undefined };
  const written = { ...gone, notesDestroyedOn: today, revision: (row.revision ?? 0) + 1 };
  return [
    ...deleteOf(log.tabs.exchanges.tab, log.exchanges, row.number),
    ...changeRow(caseTabs.cases, log.tabs.cases, line, written, keysOf(written)),
  ];
}

/** A case as Archive keeps it for five years. */
function archiveRowOf(row: CaseRow, { settings, today }: RetentionContext): ArchiveRow {
  const { isAdmissible, isEngaged, contactDelay, duration, durationFromReceipt, year } = factsOfCase(row);
  const { number, supplier, agreement, receivedOn, closedOn, closingNoticeOn, limitationOn } = row;
  const { route, status, announcedOutcome, motive, supplierSize } = row;
  return {
    ...{ number, supplier, agreement, receivedOn, closedOn, closingNoticeOn, limitationOn },
    signedOn: entryDayOf(row),
    archivedOn: today,
    purgeOn: addMonthsTo(closedOn ?? today, 12 * settings.archiveYears),
    ...{ year, route, status, announcedOutcome, motive, supplierSize },
    ...{ isAdmissible, isEngaged, contactDelay, duration, durationFromReceipt },
  };
}

/** Archive first, then the rows of the case, its line in Dossiers last: cut short, it is done again without doubling. */
function planArchive(context: RetentionContext, { line, row }: MediationCase): WorkbookPlan {
  const { log, archive } = context;
  const isThere = decodeRows(archiveTab, archive).rows.some((archived) => archived.row.number === row.number);
  return [
    ...(isThere ? [] : appendRows(archiveTab, archive, [archiveRowOf(row, context)])),
    ...deleteOf(log.tabs.exchanges.tab, log.exchanges, row.number),
    ...deleteOf(log.tabs.parties.tab, log.parties, row.number),
    ...deleteOf(log.tabs.declarations.tab, log.declarations, row.number),
    { do: 'delete-rows', tab: log.tabs.cases.tab, rows: [line] },
  ];
}

function planPurge({ archive }: RetentionContext, line: number): WorkbookPlan {
  const kept = new Set<string>(statistics);
  const gone = keysOf(archiveTab.columns).filter((key) => !kept.has(key));
  return changeRow(archiveTab, archive, line, {}, gone);
}

/** What does an action; to be planned from the tabs as they stand, one action at a time. */
export function planRetention(context: RetentionContext, action: RetentionAction): WorkbookPlan {
  switch (action.kind) {
    case 'notes':
      return planNotes(context, action.found);
    case 'archive':
      return planArchive(context, action.found);
    case 'purge':
      return planPurge(context, action.archived.line);
  }
}
