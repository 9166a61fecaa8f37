import { lotsTab } from '../../../sheets-templates/lots-tab';
import type { ImportOrder } from '../../bridge/import-messages';
import type { Answer, ImportRequest, ImportResult } from '../../bridge/messages';
import { parseImportOrder } from '../../bridge/parse-imports';
import { applyPlan } from '../../google/apply-plan';
import { newLotId, readMoment, type Moment } from '../../google/clock';
import { readUser } from '../../google/user';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { importedSentence, refusedSentence } from '../../text/import-outcome';
import { importPanelSentences } from '../../text/import-panel-sentences';
import { readLots } from '../../workbook/import/lots';
import { depositLines, stagedRows } from '../../workbook/import/staging';
import { markStale } from '../mark-stale';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runAlone, runCommand, runReading, type CommandContext } from '../run-command';
import { undoOpenLots } from '../undo-open-lots';
import { importTypeOf } from './import-types';
import { rememberColumns } from './remembered-columns';

/** The file that an order speaks of, and the rows of `_file` (from 1) that hold it. */
function fileOf({ request, deposit }: ImportOrder): { request: ImportRequest; staged: readonly number[] } {
  if (!deposit) return { request, staged: [] };
  const lots = readLots(lotsTab, readInstalledTab(lotsTab));
  const staged = depositLines(lots, { deposit: deposit.id });
  if (staged.length === 0) throw new Refusal('no-deposit', importPanelSentences.noDeposit);
  const rows = stagedRows(lots, deposit.id, deposit.sendings);
  if (!rows) throw new Refusal('broken-deposit', importPanelSentences.brokenDeposit);
  return { request: { ...request, rows }, staged };
}

/** What the import of a file writes, answers and remembers; refused with every reason where nothing can be kept. */
function planOf(order: ImportOrder, { moment, user }: CommandContext) {
  const { request, staged } = fileOf(order);
  const type = importTypeOf(request.type);
  const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
  const outcome = type.plan(request, lot);
  if ('refused' in outcome) throw new Refusal('import-refused', refusedSentence(outcome.refused));
  const drop: WorkbookPlan = staged.length === 0 ? [] : [{ do: 'delete-rows', tab: lotsTab.name, rows: staged }];
  const { headers } = type.preview(request.rows.slice(0, 40), request.columns);
  return { plan: [...outcome.plan, ...drop], result: outcome.result, request, headers };
}

function cutShort(result: ImportResult, shown: number | null): ImportResult {
  if (shown === null) return result;
  return { ...result, rejets: result.rejets.slice(0, shown), signalements: result.signalements.slice(0, shown) };
}

/** What an import would do, line by line, by the very code that does it; nothing of the workbook changes. */
function tryImport(order: ImportOrder): ImportResult {
  undoOpenLots();
  const moment: Moment = readMoment();
  return cutShort(planOf(order, { moment, user: readUser() }).result, order.shown);
}

function doImport(order: ImportOrder, context: CommandContext): { result: ImportResult; journal: string } {
  const { plan, result, request, headers } = planOf(order, context);
  markStale();
  applyPlan(plan);
  if (Object.keys(request.columns).length > 0) rememberColumns(request.type, headers, request.columns);
  return { result: cutShort(result, order.shown), journal: importedSentence(request.type, result) };
}

/**
 * « Importer… »: a file into the tab of its type, all of what is kept or nothing; a refused file says every reason. The
 * file comes whole with the order, or was sent before in parts (`deposerImport`).
 */
export function importFile(message: unknown): Answer<ImportResult> {
  const parsed = runReading('importer', () => parseImportOrder(message));
  if (!parsed.ok) return parsed;
  const order = parsed.result;
  if (order.dryRun) return runAlone('importer', () => tryImport(order));
  return runCommand('importer', (context) => doImport(order, context));
}
