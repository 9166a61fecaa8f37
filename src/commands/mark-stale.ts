import { dashboardTab } from '../../sheets-templates/dashboard-tab';
import { homeTab } from '../../sheets-templates/home-tab';
import { applyPlan } from '../google/apply-plan';
import { readTop } from '../google/read-workbook';
import { isToldFresh, planStale } from '../outputs/stale-figures';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { searchedRows } from '../workbook/find-columns';

/** The steps that say that the data changed since the figures were computed; none where it is said already. */
export function staleSteps(): WorkbookPlan {
  const home = readTop(homeTab.name, searchedRows + 1);
  return home && isToldFresh(home) ? planStale(home, readTop(dashboardTab.name, 2)) : [];
}

/**
 * Says on Accueil and on the dashboard that the data changed since the figures were computed. A command calls it before
 * it writes: an accident may then call stale what is not, never the reverse.
 */
export function markStale(): void {
  applyPlan(staleSteps());
}
