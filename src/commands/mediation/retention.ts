import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import type { Answer } from '../../bridge/messages';
import type { RetentionResult } from '../../bridge/mediation-messages';
import { parseRetentionRequest } from '../../bridge/parse-mediation';
import { applyPlan } from '../../google/apply-plan';
import { codeOf, dueActions, numberOf, planRetention, retentionLine, type RetentionContext } from '../../mediation';
import { fingerprintOf } from '../../model/fingerprint';
import { retentionSentences as sentences } from '../../text/mediation/retention-sentences';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runConfidential, type CommandContext } from '../run-command';
import { openCaseLog, readLog } from './open-case-log';

function contextOf(confirme: boolean, command: CommandContext): RetentionContext {
  const { log, settings, today } = openCaseLog({ confirme }, command);
  return { log, settings, today, archive: readInstalledTab(archiveTab) };
}

function listOf(context: RetentionContext): RetentionResult {
  const lignes = dueActions(context).map(retentionLine);
  const message = lignes.length === 0 ? sentences.nothing : sentences.list(lignes.length);
  return { marque: fingerprintOf(lignes), message, lignes };
}

/** Does one chosen action from the tabs as they stand, and gives its line of the Journal. */
function carryOut(code: string, context: RetentionContext): string {
  const now = { ...context, log: readLog(), archive: readInstalledTab(archiveTab) };
  const [kind, number] = code.split(':');
  const action = dueActions(now).find((one) => one.kind === kind && numberOf(one) === number);
  if (!action) return '';
  applyPlan(planRetention(now, action));
  return sentences.journal(action.kind, numberOf(action));
}

/**
 * « Purger… »: what may be destroyed, archived or purged now, with exactly what disappears; then, for the mark of that
 * list, what was ticked. Notes go before their case is archived.
 */
export function applyRetention(message: unknown): Answer<RetentionResult> {
  return runConfidential<RetentionResult>('conservation', (command) => {
    const { choisis, marque, confirme } = parseRetentionRequest(message);
    const context = contextOf(confirme, command);
    const shown = listOf(context);
    if (choisis.length === 0) return { result: shown, journal: '' };
    if (shown.marque !== marque) throw new Refusal('changed', sentences.changed, 'conflict');
    const chosen = dueActions(context)
      .map(codeOf)
      .filter((code) => choisis.includes(code));
    const done = chosen.map((code) => carryOut(code, context)).filter((line) => line !== '');
    const left = listOf(contextOf(confirme, command));
    return { result: { ...left, message: sentences.done(done.length) }, journal: done.join(' ; ') };
  });
}
