import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { mediatorSettingsTab } from '../../../sheets-templates/mediator/mediator-settings-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import type { Confirmation } from '../../bridge/mediation-messages';
import { applyPlan } from '../../google/apply-plan';
import { readTab, readTabNames } from '../../google/read-workbook';
import { readSharing } from '../../google/sharing';
import {
  caseTabs,
  isOpenToOthers,
  planSweep,
  readCaseLog,
  readMediatorSettings,
  type CaseLog,
  type MediatorSettings,
} from '../../mediation';
import { dayOfIso, type Day } from '../../model/day';
import { caseRefusals } from '../../text/mediation/case-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import type { CommandContext } from '../run-command';

/** The log, open to the person who asks. */
export interface OpenedLog {
  readonly log: CaseLog;
  readonly settings: MediatorSettings;
  readonly today: Day;
  readonly user: string;
}

/** The correspondant's tabs stand in the same file: its log has the stricter rule. */
export function isSingleWorkbook(): boolean {
  return readTabNames().includes(purchasesTab.name);
}

/** The day of the command. */
export function todayOf({ moment }: CommandContext): Day {
  const today = dayOfIso(moment.isoDay);
  if (today === undefined) throw new Error(`The clock gives no day: ${moment.isoDay}`);
  return today;
}

/** The tabs of the log as they stand. */
export function readLog(): CaseLog {
  return readCaseLog({
    cases: readInstalledTab(caseTabs.cases),
    parties: readInstalledTab(caseTabs.parties),
    exchanges: readInstalledTab(caseTabs.exchanges),
    declarations: readInstalledTab(caseTabs.declarations),
  });
}

/** Deletes what a save that was cut short, or a later one, left behind. */
export function sweepLog(log: CaseLog): boolean {
  const plan = planSweep(log);
  applyPlan(plan);
  return plan.length > 0;
}

/**
 * Opens the log where nobody else can read the document: refused where somebody else is listed and, in the « classeur
 * unique », until the person has said that link sharing is off.
 */
export function openCaseLog({ confirme }: Confirmation, context: CommandContext): OpenedLog {
  const settings = readMediatorSettings(readTab(mediatorSettingsTab.name));
  const isSingle = isSingleWorkbook();
  const facts = { ...readSharing(), user: context.user, deputy: settings.deputy, isSingle };
  if (isOpenToOthers(facts)) throw new Refusal('shared', caseRefusals.shared);
  if (isSingle && !confirme) throw new Refusal('to-confirm', caseRefusals['to-confirm']);
  const found = readLog();
  const log = sweepLog(found) ? readLog() : found;
  return { log, settings, today: todayOf(context), user: context.user };
}

/** Numbers that archived cases bear. */
export function archivedNumbers(): readonly string[] {
  const cells = readTab(archiveTab.name);
  return cells ? decodeRows(archiveTab, cells).rows.flatMap(({ row }) => row.number ?? []) : [];
}
