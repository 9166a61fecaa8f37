import { dashboardTab } from '../../sheets-templates/dashboard-tab';
import { figuresTopic, homeTab } from '../../sheets-templates/home-tab';
import type { TabCells } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import { homeSentences } from '../text/home-sentences';
import { codecs } from '../workbook/codecs/codec';
import { findColumns } from '../workbook/find-columns';

const { stale } = homeSentences;
const [, freshBanner] = dashboardTab.banner;

/** Whether Accueil tells of figures, and tells them as those of the data. */
export function isToldFresh(home: TabCells): boolean {
  const { headerRow, places } = findColumns(homeTab, home.rows);
  const line = headerRow === undefined ? undefined : home.rows[headerRow + 1];
  return line?.[places.get('topic') ?? -1] === figuresTopic && line[places.get('what') ?? -1] !== stale.what;
}

/** The steps that write one sentence under the title of the dashboard, where the other one of ours stands. */
export function planDashboardBanner(dashboard: TabCells, isStale: boolean): WorkbookPlan {
  const [before, after] = isStale ? [freshBanner, stale.what] : [stale.what, freshBanner];
  if (dashboard.rows[1]?.[0] !== before) return [];
  return [{ do: 'write', tab: dashboard.tab, row: 2, column: 1, values: [[after]] }];
}

/** The steps that say on Accueil and on the dashboard that the data changed since the figures were computed. */
export function planStale(home: TabCells, dashboard: TabCells | undefined): WorkbookPlan {
  const { headerRow, places } = findColumns(homeTab, home.rows);
  if (headerRow === undefined || !isToldFresh(home)) return [];
  const cells = { ...stale, state: codecs.choice.encode('stale', homeTab.columns.state) };
  const steps = (['what', 'where', 'state'] as const).flatMap((key): PlanStep[] => {
    const place = places.get(key);
    if (place === undefined) return [];
    return [{ do: 'write', tab: home.tab, row: headerRow + 2, column: place + 1, values: [[cells[key]]] }];
  });
  return [...(dashboard ? planDashboardBanner(dashboard, true) : []), ...steps];
}
