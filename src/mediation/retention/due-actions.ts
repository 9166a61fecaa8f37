import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { caseStatusLabels } from '../../../sheets-templates/mediator/case-choices';
import type { RetentionCode } from '../../bridge/mediation-codes';
import type { RetentionLine } from '../../bridge/mediation-messages';
import { addMonthsTo, type Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import { retentionSentences } from '../../text/mediation/retention-sentences';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import type { MediationCase } from '../cases/case';
import { caseTabs } from '../cases/case-tabs';
import type { CaseLog } from '../cases/read-case-log';
import { isOpen } from '../cases/transitions';
import type { MediatorSettings } from '../settings';
import { exchangeItem, filledFields, partyTitle } from '../views/case-view';

export type ArchiveRow = RowOf<typeof archiveTab>;

/** Something that may be done to a case now: notes as soon as it is closed, archive and purge when they are due. */
export type RetentionAction =
  | { readonly kind: Exclude<RetentionCode, 'purge'>; readonly found: MediationCase }
  | { readonly kind: 'purge'; readonly archived: Located<ArchiveRow> };

export interface RetentionContext {
  readonly log: CaseLog;
  readonly archive: TabCells;
  readonly settings: MediatorSettings;
  readonly today: Day;
}

/** Whether the log holds something that goes with the notes. */
function hasNotes({ row, exchanges }: MediationCase): boolean {
  return exchanges.length > 0 || [row.facts, row.subject, row.nextStep].some((text) => text !== undefined);
}

function ofCase(found: MediationCase, { settings, today }: RetentionContext): readonly RetentionAction[] {
  const { row } = found;
  if (isOpen(row)) return [];
  const hasLeft = row.notesDestroyedOn === undefined || hasNotes(found);
  const notes: readonly RetentionAction[] = hasLeft ? [{ kind: 'notes', found }] : [];
  const isDue = row.closedOn !== undefined && addMonthsTo(row.closedOn, settings.notesMonths) <= today;
  return isDue ? [...notes, { kind: 'archive', found }] : notes;
}

/** Everything that may be done now, cases first. */
export function dueActions(context: RetentionContext): readonly RetentionAction[] {
  const archived = decodeRows(archiveTab, context.archive).rows;
  const purges = archived.filter(({ row }) => row.purgeOn !== undefined && row.purgeOn <= context.today);
  return [
    ...context.log.cases.flatMap((found) => ofCase(found, context)),
    ...purges.map((located) => ({ kind: 'purge' as const, archived: located })),
  ];
}

/** The number of the case that an action is about. */
export function numberOf(action: RetentionAction): string {
  return action.kind === 'purge' ? (action.archived.row.number ?? '') : action.found.row.number;
}

/** How a page names an action when it asks for it. */
export function codeOf(action: RetentionAction): string {
  return `${action.kind}:${numberOf(action)}:${action.kind === 'purge' ? action.archived.line : action.found.line}`;
}

/** Headers of the free texts that go with the notes, of those that are filled. */
function noteHeaders({ row }: MediationCase): readonly string[] {
  const { columns } = caseTabs.cases;
  return (['facts', 'subject', 'nextStep'] as const)
    .filter((key) => row[key] !== undefined)
    .map((key) => columns[key].header);
}

function vanishing(action: RetentionAction): readonly string[] {
  if (action.kind === 'purge') return retentionSentences.purged;
  const { exchanges, parties } = action.found;
  const items = exchanges.map((exchange) => exchangeItem(exchange).titre);
  if (action.kind === 'notes') return [...items, ...noteHeaders(action.found)];
  const fields = filledFields(action.found).map(({ libelle }) => libelle);
  return [...items, ...parties.map(partyTitle), retentionSentences.fields(fields)];
}

/** What a page shows of an action before it is done: exactly what disappears, and what is left. */
export function retentionLine(action: RetentionAction): RetentionLine {
  const status = action.kind === 'purge' ? action.archived.row.status : action.found.row.status;
  return {
    code: codeOf(action),
    numero: numberOf(action),
    libelle: `${retentionSentences.actions[action.kind]}${status === undefined ? '' : ` (${caseStatusLabels[status]})`}`,
    disparait: vanishing(action),
    reste: retentionSentences.left[action.kind],
  };
}
