import type { Answer } from '../../bridge/messages';
import type { CaseListResult } from '../../bridge/mediation-messages';
import { parseConfirmation } from '../../bridge/parse-mediation';
import { isOpen, isToFollow, listCases } from '../../mediation';
import { caseSentences } from '../../text/mediation/case-sentences';
import { runConfidential } from '../run-command';
import { isSingleWorkbook, openCaseLog } from './open-case-log';

/** « Mes dossiers… »: the list, its opening noted; in the « classeur unique », first the question about link sharing. */
export function listCaseLog(message: unknown): Answer<CaseListResult> {
  return runConfidential<CaseListResult>('registre', (context) => {
    const { confirme } = parseConfirmation(message);
    const isSingle = isSingleWorkbook();
    if (isSingle && !confirme) {
      return { result: { aConfirmer: true, message: caseSentences.confirmFirst, dossiers: [] }, journal: '' };
    }
    const { log, settings, today } = openCaseLog({ confirme }, context);
    const open = log.cases.filter(({ row }) => isOpen(row)).length;
    const due = log.cases.filter(({ row }) => isToFollow(row, settings, today)).length;
    const said = log.cases.length === 0 ? caseSentences.noCase : caseSentences.toFollow(due, open);
    return {
      result: { aConfirmer: false, message: said, dossiers: listCases(log, settings, today) },
      journal: isSingle ? caseSentences.confirmed : caseSentences.listed,
    };
  });
}
