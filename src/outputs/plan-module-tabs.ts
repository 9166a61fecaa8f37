import { opportunitiesTab } from '../../sheets-templates/inclusion/opportunities-tab';
import { statusProofsTab } from '../../sheets-templates/inclusion/status-proofs-tab';
import { establishmentsTab } from '../../sheets-templates/map/establishments-tab';
import { mapTab } from '../../sheets-templates/map/map-tab';
import { familiesTab } from '../../sheets-templates/settings/families-tab';
import type { Day } from '../model/day';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { planOpportunities } from './inclusion/plan-opportunities';
import { planProofStates } from './inclusion/plan-proof-states';
import { mapFactsOf } from './map/map-facts';
import { planMap } from './map/plan-map';
import { cellsOf, type Sources, type Tabs } from './read-sources';

/** Tabs of the panel's modules that a refresh reads or writes where they stand. */
export const panelModuleTabs: readonly string[] = [
  statusProofsTab,
  establishmentsTab,
  mapTab,
  opportunitiesTab,
  familiesTab,
].map(({ name }) => name);

/** What a refresh writes in the tabs of modules that stand, from the facts that it has read: the shown year's. */
export function planModuleTabs(tabs: Tabs, sources: Sources, year: number | undefined, today: Day): WorkbookPlan {
  const states = planProofStates(cellsOf(tabs, statusProofsTab.name), sources.proofs, today);
  if (year === undefined || !(tabs.has(mapTab.name) || tabs.has(opportunitiesTab.name))) return states;
  const facts = mapFactsOf(sources, year);
  const families = cellsOf(tabs, familiesTab.name);
  return [
    ...states,
    ...planMap(cellsOf(tabs, mapTab.name), facts, today),
    ...planOpportunities(cellsOf(tabs, opportunitiesTab.name), sources, facts, families, today),
  ];
}
