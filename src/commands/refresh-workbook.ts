import { applyPlan } from '../google/apply-plan';
import type { Moment } from '../google/clock';
import { readTab } from '../google/read-workbook';
import { dayOfIso } from '../model/day';
import { datedTabs } from '../outputs/home/due-things';
import { consultedTabs, refresh, refreshedTabs, type RefreshOutcome } from '../outputs/refresh';
import type { TabCells } from '../plans/cell';
import { installSentences } from '../text/install-sentences';
import { keepFigures, readFigureRows } from './figures/figure-cache';
import { openModules } from './open-modules';
import { Refusal } from './refusal';
import { readNextRefresh } from './scheduled-rhythm';

/** The tabs that a refresh reads; refused where one that it cannot do without is missing. */
export function readRefreshedTabs(): ReadonlyMap<string, TabCells> {
  const tabs = new Map(
    refreshedTabs.map((name) => {
      const cells = readTab(name);
      if (!cells) throw new Refusal('missing-tab', installSentences.missingTab(name));
      return [name, cells] as const;
    }),
  );
  for (const name of [...consultedTabs, ...datedTabs]) {
    const cells = readTab(name);
    if (cells) tabs.set(name, cells);
  }
  return tabs;
}

/** Computes every figure again from the tabs as they stand; writes nothing. */
export function computeRefresh(moment: Moment, year?: number): RefreshOutcome {
  const tabs = readRefreshedTabs();
  const today = dayOfIso(moment.isoDay);
  if (today === undefined) throw new Error(`The clock gives no day: ${moment.isoDay}`);
  const surroundings = { openModules: openModules(), nextRefresh: readNextRefresh(moment) };
  return refresh({ tabs, today, stamp: moment.isoTime, year, ...surroundings });
}

/** The figures as they stand before a refresh writes its own. */
export const figuresOfLastRefresh = readFigureRows;

/** Writes what follows from a refresh and keeps its figures for formulas; the caller holds the lock. */
export function writeRefresh({ plan, rows }: RefreshOutcome): void {
  applyPlan(plan);
  keepFigures(rows);
}

/** Computes every figure again and writes what follows from it; the caller holds the lock. */
export function refreshWorkbook(moment: Moment, year?: number): RefreshOutcome {
  const outcome = computeRefresh(moment, year);
  writeRefresh(outcome);
  return outcome;
}
