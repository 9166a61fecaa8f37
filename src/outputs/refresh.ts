import { dashboardTab } from '../../sheets-templates/dashboard-tab';
import { publishedActivityTab } from '../../sheets-templates/mediation-published/published-activity-tab';
import { figuresTab } from '../../sheets-templates/figures-tab';
import { homeTab } from '../../sheets-templates/home-tab';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { checksTab } from '../../sheets-templates/policy/checks-tab';
import { findingsTab } from '../../sheets-templates/policy/findings-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { frozenClassesTab } from '../../sheets-templates/records/frozen-classes-tab';
import { historyTab } from '../../sheets-templates/records/history-tab';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { eventsTab } from '../../sheets-templates/relations/events-tab';
import { settingLabels, settingsTab } from '../../sheets-templates/settings-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../sheets-templates/tenders/tender-lots-tab';
import type { Exclusion } from '../facts/purchases/exclusions';
import type { IndicatorDefinition } from '../indicators/definition';
import type { Figure } from '../indicators/figure';
import { measureFamilyOf } from '../indicators/measures/about-measures';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { proofDeadlines, type ProofDeadlines } from '../suppliers/proof-deadlines';
import { replaceRows } from '../workbook/replace-rows';
import { dashboardCharts } from './dashboard-charts';
import { dashboardEntries } from './dashboard-entries';
import { evaluateSources } from './evaluate-sources';
import { figureRow, type StoredFigure } from './figure-rows';
import { homeFactsOf, wrongRowsOf, type HomeSurroundings } from './home/home-facts';
import { planDashboard } from './plan-dashboard';
import { planDashboardCharts } from './plan-dashboard-charts';
import { planHome } from './plan-home';
import { panelModuleTabs, planModuleTabs } from './plan-module-tabs';
import { planRestated } from './plan-restated';
import { planSizeClasses } from './plan-size-classes';
import { cellsOf, readSources, type Sources, type Tabs } from './read-sources';
import { planSetting } from './setting-cell';
import { checkTenders, planTenderFindings } from './tenders/check-tenders';
import { planSeenStatuses } from './tenders/plan-seen-statuses';
import { tenderHome } from './tenders/tender-home';

/** Names of the tabs that a refresh reads; it writes some of them. */
export const refreshedTabs: readonly string[] = [
  suppliersTab,
  purchasesTab,
  settingsTab,
  indicatorsTab,
  lotsTab,
  rejectedLinesTab,
  figuresTab,
  dashboardTab,
  homeTab,
].map(({ name }) => name);

/** Tabs that a refresh reads where they stand, and does without elsewhere. */
export const consultedTabs: readonly string[] = [
  ...[historyTab, frozenClassesTab, consultationsTab, tenderLotsTab, offersTab, eventsTab, findingsTab, checksTab].map(
    ({ name }) => name,
  ),
  ...panelModuleTabs,
  publishedActivityTab.name,
];

export interface RefreshInput extends HomeSurroundings {
  readonly tabs: Tabs;
  /** What the cell MAJ will hold: another text at each refresh, so that formulas follow. */
  readonly stamp: string;
  /** Fiscal year of the dashboard; undefined = the last complete one. */
  readonly year?: number | undefined;
}

export interface RefreshOutcome {
  readonly figures: readonly Figure[];
  /** The figures as `_figures` holds them. */
  readonly rows: readonly StoredFigure[];
  readonly definitions: readonly IndicatorDefinition[];
  /** Claims of status that want someone. */
  readonly deadlines: ProofDeadlines;
  /** Fiscal years that have purchases. */
  readonly years: readonly number[];
  readonly exclusions: readonly Exclusion[];
  /** French sentences about wrong rows of Paramètres and Indicateurs. */
  readonly problems: readonly string[];
  readonly plan: WorkbookPlan;
}

/** Lines left out of the figures of a code: of Achats, or of the tabs of tenders; events and mediation have none. */
function countLeftOut({ purchases, tenders, indicators }: Sources): (code: string) => number {
  const sum = (exclusions: readonly { readonly count: number }[]): number =>
    exclusions.reduce((total, { count }) => total + count, 0);
  const families = new Map(indicators.definitions.map(({ code, measure }) => [code, measureFamilyOf(measure)]));
  const counts = { purchases: sum(purchases.exclusions), tenders: sum(tenders.exclusions), events: 0, mediation: 0 };
  return (code) => counts[families.get(code) ?? 'purchases'];
}

/** « Actualiser »: the figures of the workbook as its tabs stand, and everything there is to write. */
export function refresh(input: RefreshInput): RefreshOutcome {
  const { tabs, today } = input;
  const sources = readSources(tabs, today);
  const { settings, suppliers, purchases, panel } = sources;
  const evaluation = evaluateSources(sources, today);
  const { figures, grid } = evaluation;
  const year = input.year ?? grid.defaultYear;
  const entries = dashboardEntries(sources, evaluation, year);
  const charts = dashboardCharts(entries, sources, evaluation, year);
  const shown = entries.map(({ figure }) => figure);
  const leftOutOf = countLeftOut(sources);
  const deadlines = proofDeadlines(sources.proofs, suppliers, today);
  const checking = checkTenders(tabs, sources, today);
  const rows = figures.map((figure) =>
    figureRow(figure, { defaultYear: grid.defaultYear, today, leftOut: leftOutOf(figure.code) }),
  );
  const origins = new Map(panel.rows.map(({ line, row }) => [line, row.sizeClassOrigin ?? '']));
  return {
    figures,
    rows,
    definitions: sources.indicators.definitions,
    deadlines,
    years: grid.years,
    exclusions: purchases.exclusions,
    problems: wrongRowsOf(sources).map(({ sentence }) => sentence),
    plan: [
      ...replaceRows(figuresTab, cellsOf(tabs, figuresTab.name), rows),
      ...planDashboard(cellsOf(tabs, dashboardTab.name), entries, settings.settings, today),
      ...planDashboardCharts(cellsOf(tabs, dashboardTab.name), charts, entries.length),
      ...planSizeClasses(cellsOf(tabs, suppliersTab.name), suppliers, origins),
      ...planRestated(cellsOf(tabs, historyTab.name), figures, sources.history),
      ...planTenderFindings(tabs, checking, today),
      ...planSeenStatuses(cellsOf(tabs, consultationsTab.name), sources.tenders.tenders),
      ...planModuleTabs(tabs, sources, year, today),
      ...planHome(cellsOf(tabs, homeTab.name), {
        ...homeFactsOf(sources, grid, shown, tabs, { ...input, deadlines }),
        tenders: tenderHome(tabs, sources, checking, today),
      }),
      // Moves the cell named MAJ: custom functions that take it as an argument are worked out again.
      ...planSetting(cellsOf(tabs, settingsTab.name), settingLabels.lastRefresh, input.stamp),
    ],
  };
}
