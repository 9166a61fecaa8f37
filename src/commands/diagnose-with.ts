import type { Answer, CheckMessage, DiagnosticResult } from '../bridge/messages';
import { readMoment } from '../google/clock';
import { readVersion } from '../google/read-workbook';
import { runSelfChecks } from '../google/self-checks';
import { diagnosticSentences, selfCheckSentence } from '../text/diagnostic-sentences';
import { runAlone } from './run-command';

/** What the platform does here, then the given checks of the workbook; the same on Google and locally. */
export function diagnoseWith(check: () => readonly CheckMessage[]): Answer<DiagnosticResult> {
  return runAlone('diagnostic', () => {
    const platform = runSelfChecks().map((check): CheckMessage => ({
      code: check.code,
      etat: check.passed ? 'ok' : 'échec',
      message: selfCheckSentence(check),
    }));
    const controles = [...platform, ...check()];
    const title = diagnosticSentences.title(readVersion(), readMoment().isoTime);
    const lines = controles.map(({ etat, code, message }) => `[${etat}] ${code} : ${message}`);
    return { controles, texte: [title, ...lines].join('\n') };
  });
}
