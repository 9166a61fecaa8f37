import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import type { Answer } from '../../bridge/messages';
import type { HandOverResult } from '../../bridge/mediation-messages';
import { parseConfirmation } from '../../bridge/parse-mediation';
import { readSharing } from '../../google/sharing';
import { hasTrigger } from '../../google/triggers';
import { dueActions, handOverSteps } from '../../mediation';
import { handOverSentences } from '../../text/mediation/hand-over-sentences';
import { readInstalledTab } from '../read-installed-tab';
import { runConfidential } from '../run-command';
import { isSingleWorkbook, openCaseLog } from './open-case-log';

/** « Passer la main… »: what to share, archive, tell and revoke, as things stand; a sheet of numbers and deadlines. */
export function showHandOver(message: unknown): Answer<HandOverResult> {
  return runConfidential('passerLaMain', (context) => {
    const { log, settings, today, user } = openCaseLog(parseConfirmation(message), context);
    const due = dueActions({ log, settings, today, archive: readInstalledTab(archiveTab) }).length;
    const access = { ...readSharing(), user, deputy: settings.deputy, isSingle: isSingleWorkbook() };
    const hasReminders = hasTrigger('declencheurRappels');
    const result = handOverSteps({ log, settings, today, access, hasReminders, dueActions: due });
    return { result, journal: handOverSentences.journal };
  });
}
