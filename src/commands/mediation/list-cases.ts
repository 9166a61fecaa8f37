import type { Answer } from '../../bridge/messages';
import type { CaseListResult } from '../../bridge/mediation-messages';
import { parseConfirmation } from '../../bridge/parse-mediation';
import { isOpen, isToFollow, listCases } from '../../mediation';
import { caseSentences } from '../../text/mediation/case-sentences';
import { runConfidential } from '../run-command';
import { isSingleWorkbook, openCaseLog } from './open-case-log';

/** « Mes dossiers… »: the list, its opening noted, and in the « classeur unique » what the person said of link sharing. */
export function listCaseLog(message: unknown): Answer<CaseListResult> {
  return runConfidential<CaseListResult>('registre', (context) => {
    const { confirme } = parseConfirmation(message);
    const { log, settings, today } = openCaseLog({ confirme }, context);
    const open = log.cases.filter(({ row }) => isOpen(row)).length;
    const due = log.cases.filter(({ row }) => isToFollow(row, settings, today)).length;
    const said = log.cases.length === 0 ? caseSentences.noCase : caseSentences.toFollow(due, open);
    return {
      result: { message: said, dossiers: listCases(log, settings, today) },
      journal: isSingleWorkbook() ? caseSentences.confirmed : caseSentences.listed,
    };
  });
}
