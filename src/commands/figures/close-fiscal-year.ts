import { frozenClassesTab } from '../../../sheets-templates/records/frozen-classes-tab';
import { historyTab } from '../../../sheets-templates/records/history-tab';
import type { Answer, CloseYearRequest, CloseYearResult } from '../../bridge/messages';
import { parseCloseYearRequest } from '../../bridge/parse-messages';
import { applyPlan } from '../../google/apply-plan';
import { readMoment } from '../../google/clock';
import { readUser } from '../../google/user';
import { askAgreement, showAlert, showToast } from '../../google/user-interface';
import { dayOfIso } from '../../model/day';
import { closeYear, type Closing } from '../../outputs/close-year';
import { closingSentences } from '../../text/closing-sentences';
import { installSentences } from '../../text/install-sentences';
import { menuLabels } from '../../text/menu-labels';
import { readRefreshedTabs, refreshWorkbook } from '../refresh-workbook';
import { Refusal } from '../refusal';
import { runCommand, runReading, type CommandContext } from '../run-command';

/** What the workbook as it stands would freeze; refused where the year cannot be closed. */
function proposalOf({ year }: CloseYearRequest, { moment, user }: CommandContext): Closing {
  const today = dayOfIso(moment.isoDay);
  if (today === undefined) throw new Error(`The clock gives no day: ${moment.isoDay}`);
  const tabs = readRefreshedTabs();
  const missing = [historyTab, frozenClassesTab].find(({ name }) => !tabs.has(name));
  if (missing) throw new Refusal('missing-tab', installSentences.missingTab(missing.name));
  const found = closeYear(tabs, { year: year ?? undefined, by: user, today });
  if (typeof found === 'string') throw new Refusal(found, closingSentences.refusals[found]);
  return found;
}

function resultOf({ year, figures, suppliers, mark }: Closing, cloture: boolean, message: string): CloseYearResult {
  return { annee: year, chiffres: figures, fournisseurs: suppliers, marque: mark, cloture, message };
}

function propose(request: CloseYearRequest): CloseYearResult {
  const found = proposalOf(request, { moment: readMoment(), user: readUser() });
  return resultOf(found, false, closingSentences.proposal(found.year, found.figures, found.suppliers));
}

function close(request: CloseYearRequest): Answer<CloseYearResult> {
  return runCommand('cloturerExercice', (context) => {
    const found = proposalOf(request, context);
    if (found.mark !== request.mark) throw new Refusal('changed', closingSentences.changed, 'conflict');
    applyPlan(found.plan);
    refreshWorkbook(context.moment);
    const journal = closingSentences.done(found.year, context.user, found.figures);
    return { result: resultOf(found, true, journal), journal };
  });
}

/**
 * « Clôturer l'exercice »: without a mark, says what would be frozen and writes nothing; with the mark of that answer,
 * freezes exactly that, in the name of who asks.
 */
export function closeFiscalYear(message: unknown): Answer<CloseYearResult> {
  const parsed = runReading('cloturerExercice', () => parseCloseYearRequest(message));
  if (!parsed.ok) return parsed;
  const request = parsed.result;
  return request.mark === null ? runReading('cloturerExercice', () => propose(request)) : close(request);
}

/** « Clôturer l'exercice… » from the menu: the oldest year that can be, once the person agreed to what is frozen. */
export function closeFromMenu(): void {
  const proposed = closeFiscalYear({ year: null, mark: null });
  if (!proposed.ok) {
    showAlert(menuLabels.menuCloturer, proposed.failure.message);
    return;
  }
  const { annee, marque, message } = proposed.result;
  if (!askAgreement(closingSentences.title(annee), message)) return;
  const closed = closeFiscalYear({ year: annee, mark: marque });
  if (closed.ok) showToast(menuLabels.menuCloturer, closed.result.message);
  else showAlert(menuLabels.menuCloturer, closed.failure.message);
}
