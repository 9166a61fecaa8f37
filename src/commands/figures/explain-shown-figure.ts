import type { Answer, ExplainResult } from '../../bridge/messages';
import { parseExplainRequest } from '../../bridge/parse-messages';
import { readMoment } from '../../google/clock';
import { readTab } from '../../google/read-workbook';
import { dayOfIso } from '../../model/day';
import { explainShownFigure as explain } from '../../outputs/explain-shown-figure';
import { FormulaProblem } from '../../outputs/formula-problem';
import { consultedTabs, refreshedTabs } from '../../outputs/refresh';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

function refusalOf(error: unknown): unknown {
  return error instanceof FormulaProblem ? new Refusal('no-figure', error.message) : error;
}

/** « Expliquer un chiffre »: components, lines and exclusions behind a figure of the last refresh; nothing is changed. */
export function explainShownFigure(message: unknown): Answer<ExplainResult> {
  return runReading('expliquer', () => {
    const request = parseExplainRequest(message);
    const today = dayOfIso(readMoment().isoDay);
    if (today === undefined) throw new Error('The clock gives no day');
    const tabs = new Map(
      [...refreshedTabs, ...consultedTabs].flatMap((name) => {
        const cells = readTab(name);
        return cells ? [[name, cells] as const] : [];
      }),
    );
    try {
      return explain(tabs, request, today);
    } catch (error) {
      throw refusalOf(error);
    }
  });
}
