import type { Answer, ExplainResult } from '../../bridge/messages';
import { parseExplainRequest } from '../../bridge/parse-messages';
import { readMoment } from '../../google/clock';
import { explainShownFigure as explain } from '../../outputs/explain-shown-figure';
import { FormulaProblem } from '../../outputs/formula-problem';
import { consultedTabs, refreshedTabs } from '../../outputs/refresh';
import { dayOfMoment } from '../day-of-moment';
import { readTabs } from '../read-tabs';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

function refusalOf(error: unknown): unknown {
  return error instanceof FormulaProblem ? new Refusal('no-figure', error.message) : error;
}

/** « Expliquer un chiffre »: components, lines and exclusions behind a figure of the last refresh; nothing is changed. */
export function explainShownFigure(message: unknown): Answer<ExplainResult> {
  return runReading('expliquer', () => {
    const request = parseExplainRequest(message);
    const today = dayOfMoment(readMoment());
    const tabs = readTabs([...refreshedTabs, ...consultedTabs]);
    try {
      return explain(tabs, request, today);
    } catch (error) {
      throw refusalOf(error);
    }
  });
}
