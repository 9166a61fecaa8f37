import { applyPlan } from '../google/apply-plan';
import type { Moment } from '../google/clock';
import { readTab } from '../google/read-workbook';
import { dayOfIso } from '../model/day';
import { refresh, refreshedTabs, type RefreshOutcome } from '../outputs/refresh';
import { installSentences } from '../text/install-sentences';
import { keepFigures } from './figures/figure-cache';
import { Refusal } from './refusal';

/** Computes every figure again and writes what follows from it; the caller holds the lock. */
export function refreshWorkbook(moment: Moment, year?: number): RefreshOutcome {
  const tabs = new Map(
    refreshedTabs.map((name) => {
      const cells = readTab(name);
      if (!cells) throw new Refusal('missing-tab', installSentences.missingTab(name));
      return [name, cells] as const;
    }),
  );
  const today = dayOfIso(moment.isoDay);
  if (today === undefined) throw new Error(`The clock gives no day: ${moment.isoDay}`);
  const outcome = refresh({ tabs, today, stamp: moment.isoTime, year });
  applyPlan(outcome.plan);
  keepFigures(outcome.rows);
  return outcome;
}
