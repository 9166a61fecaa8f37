import { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import { mediatorSettingsTab } from '../../../sheets-templates/mediator/mediator-settings-tab';
import type { Answer, CheckMessage, CheckResult, DiagnosticResult } from '../../bridge/messages';
import { readTab, readTabNames } from '../../google/read-workbook';
import { readSharing } from '../../google/sharing';
import { readUser } from '../../google/user';
import { isOpenToOthers, readMediatorSettings } from '../../mediation';
import { mediationWorkbookSentences as sentences } from '../../text/mediation/workbook-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { checkEdition } from '../check-edition';
import { diagnoseWith } from '../diagnose-with';
import type { Edition } from '../editions';
import { runConfidential } from '../run-command';
import { mediatorEdition } from './mediator-edition';
import { isSingleWorkbook, readLog } from './open-case-log';
import { singleEdition } from './single-edition';

function checkAccess(): readonly CheckMessage[] {
  const { deputy, name, email } = readMediatorSettings(readTab(mediatorSettingsTab.name));
  const facts = { ...readSharing(), user: readUser(), deputy, isSingle: isSingleWorkbook() };
  const isShared = isOpenToOthers(facts);
  return [
    { code: 'partage', etat: isShared ? 'échec' : 'ok', message: isShared ? sentences.shared : sentences.closed },
    { code: 'partage-par-lien', etat: 'attention', message: sentences.link },
    ...(name === '' || email === ''
      ? [{ code: 'identite', etat: 'attention', message: sentences.noIdentity } as const]
      : []),
  ];
}

/** What is wrong with the log, by counts alone. */
function checkLog(): readonly CheckMessage[] {
  const cells = readTab(casesTab.name);
  if (!cells) return [];
  const log = readLog();
  const doubled = decodeRows(casesTab, cells).rows.length - log.cases.length;
  const stray = [log.parties, log.exchanges, log.declarations].reduce((sum, rows) => sum + rows.strayLines.length, 0);
  return [
    { code: 'dossiers', etat: 'ok', message: sentences.cases(log.cases.length) },
    ...(doubled > 0 ? [{ code: 'numeros', etat: 'échec', message: sentences.doubled(doubled) } as const] : []),
    ...(stray > 0 ? [{ code: 'interrompu', etat: 'attention', message: sentences.stray(stray) } as const] : []),
  ];
}

function checksOf(edition: Edition): readonly CheckMessage[] {
  const isInstalled = readTabNames().includes(casesTab.name);
  return [...checkEdition(edition), ...(isInstalled ? [...checkAccess(), ...checkLog()] : [])];
}

function check(edition: Edition): Answer<CheckResult> {
  return runConfidential('verifier', () => ({ result: { controles: checksOf(edition) }, journal: '' }));
}

/** « Vérifier le classeur » of the mediator: shape, sharing, log; it says counts, and not a word of a case. */
export function checkMediator(): Answer<CheckResult> {
  return check(mediatorEdition);
}

export function checkSingle(): Answer<CheckResult> {
  return check(singleEdition);
}

/** « Diagnostic… » of the mediator: the same, to be sent to who installed the workbook. */
export function diagnoseMediator(): Answer<DiagnosticResult> {
  return diagnoseWith(() => checksOf(mediatorEdition));
}

export function diagnoseSingle(): Answer<DiagnosticResult> {
  return diagnoseWith(() => checksOf(singleEdition));
}
