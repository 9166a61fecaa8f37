import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import type { Answer } from '../../bridge/messages';
import type { TextResult } from '../../bridge/mediation-messages';
import { parseConfirmation, parseNumber, parsePersonRequest } from '../../bridge/parse-mediation';
import { caseNumbered, printCase, printPerson } from '../../mediation';
import { caseRefusals } from '../../text/mediation/case-sentences';
import { printSentences } from '../../text/mediation/print-sentences';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runConfidential } from '../run-command';
import { openCaseLog } from './open-case-log';

/** All that the log holds of one person, or a whole case by its number, as text; noted without a name. */
export function printForPerson(message: unknown): Answer<TextResult> {
  return runConfidential<TextResult>('personne', (context) => {
    const { nom } = parsePersonRequest(message);
    const { numero } = parseNumber(message);
    const { log } = openCaseLog(parseConfirmation(message), context);
    if (numero !== '') {
      const found = caseNumbered(log, numero);
      if (!found) throw new Refusal('unknown-case', caseRefusals['unknown-case']);
      const titre = printSentences.case(numero);
      return { result: { titre, texte: printCase(found) }, journal: printSentences.journalCase(found.row.number) };
    }
    if (nom.trim().length < 2) throw new Refusal('no-person', caseRefusals['no-person']);
    const texte = printPerson(log, readInstalledTab(archiveTab), nom);
    return { result: { titre: printSentences.personTitle, texte }, journal: printSentences.journalPerson };
  });
}
