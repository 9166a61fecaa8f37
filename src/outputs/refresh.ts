import { dashboardTab } from '../../sheets-templates/dashboard-tab';
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
import type { Evaluation } from '../indicators/evaluate-indicators';
import type { IndicatorDefinition } from '../indicators/definition';
import type { Figure } from '../indicators/figure';
import { measureFamilyOf } from '../indicators/measures/about-measures';
import type { Day } from '../model/day';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { currentSizeClass } from '../suppliers/size-class-in-year';
import { indicatorProblem, settingProblem } from '../text/indicator-problems';
import { decodeRows } from '../workbook/decode-rows';
import { replaceRows } from '../workbook/replace-rows';
import { evaluateSources } from './evaluate-sources';
import { figureRow, type StoredFigure } from './figure-rows';
import { planDashboard, type DashboardEntry } from './plan-dashboard';
import { pastNumber } from './history';
import { planHome, type HomeFacts } from './plan-home';
import { planRestated } from './plan-restated';
import { planSizeClasses } from './plan-size-classes';
import { cellsOf, readSources, type Sources, type Tabs } from './read-sources';
import { planSetting } from './setting-cell';
import { checkTenders, planTenderFindings, type TenderChecking } from './tenders/check-tenders';
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
  historyTab,
  frozenClassesTab,
  consultationsTab,
  tenderLotsTab,
  offersTab,
  eventsTab,
  findingsTab,
  checksTab,
].map(({ name }) => name);

export interface RefreshInput {
  readonly tabs: Tabs;
  readonly today: Day;
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
  /** Fiscal years that have purchases. */
  readonly years: readonly number[];
  readonly exclusions: readonly Exclusion[];
  /** French sentences about wrong rows of Paramètres and Indicateurs. */
  readonly problems: readonly string[];
  readonly plan: WorkbookPlan;
}

/** A figure of a module that is not open, or empty in the year: it would only say so. */
function isOfEmptyModule({ reason }: Figure): boolean {
  return reason === 'noTenders' || reason === 'noEvents';
}

function dashboardEntries(
  { indicators, history }: Sources,
  { figures }: Evaluation,
  year: number | undefined,
): DashboardEntry[] {
  const ofYear = (code: string, wanted: number): Figure | undefined =>
    figures.find((figure) => figure.code === code && figure.scope === '' && figure.period.name === String(wanted));
  if (year === undefined) return [];
  const previousOf = ({ code, unit }: IndicatorDefinition): DashboardEntry['previous'] => {
    const computed = ofYear(code, year - 1);
    const past = history.rowOf(code, String(year - 1), '')?.row.value;
    return computed?.value === undefined && past !== undefined ? { value: pastNumber(past, unit) } : computed;
  };
  return indicators.definitions.flatMap((definition) => {
    const figure = ofYear(definition.code, year);
    return figure && !isOfEmptyModule(figure) ? [{ definition, figure, previous: previousOf(definition) }] : [];
  });
}

function wrongRowsOf({ settings, indicators }: Sources): HomeFacts['wrongRows'] {
  return [
    ...settings.issues.map((issue) => ({ tab: settingsTab.name, sentence: settingProblem(issue) })),
    ...indicators.issues.map((issue) => ({ tab: indicatorsTab.name, sentence: indicatorProblem(issue) })),
  ];
}

function homeFacts(
  sources: Sources,
  entries: readonly DashboardEntry[],
  checking: TenderChecking,
  { tabs, today }: RefreshInput,
): HomeFacts {
  const { suppliers, purchases, settings } = sources;
  const lines = decodeRows(rejectedLinesTab, cellsOf(tabs, rejectedLinesTab.name)).rows;
  const classes = suppliers.suppliers.filter(({ foreign }) => !foreign).map(currentSizeClass);
  return {
    suppliers: suppliers.suppliers.length,
    duplicates: suppliers.issues.length,
    toConfirm: classes.filter(({ toConfirm }) => toConfirm).length,
    unclassified: classes.filter(({ sizeClass }) => sizeClass === 'NC').length,
    countedLines: purchases.facts.count,
    exclusions: purchases.exclusions,
    rejectedLines: lines.filter(({ row }) => row.severity === 'rejected').length,
    notices: lines.filter(({ row }) => row.severity === 'notice').length,
    wrongRows: wrongRowsOf(sources),
    provisional: entries.map(({ figure }) => figure).filter(({ state }) => state === 'provisional'),
    minimumCoverage: settings.settings.minimumCoverage,
    tenders: tenderHome(tabs, sources, checking, today),
    today,
  };
}

/** Lines left out of the figures of a code: of Achats, or of the tabs of tenders; events have none. */
function countLeftOut({ purchases, tenders, indicators }: Sources): (code: string) => number {
  const sum = (exclusions: readonly { readonly count: number }[]): number =>
    exclusions.reduce((total, { count }) => total + count, 0);
  const ofPurchases = sum(purchases.exclusions);
  const ofTenders = sum(tenders.exclusions);
  const families = new Map(indicators.definitions.map(({ code, measure }) => [code, measureFamilyOf(measure)]));
  const counts = { purchases: ofPurchases, tenders: ofTenders, events: 0 };
  return (code) => counts[families.get(code) ?? 'purchases'];
}

/** « Actualiser »: the figures of the workbook as its tabs stand, and everything there is to write. */
export function refresh(input: RefreshInput): RefreshOutcome {
  const { tabs, today } = input;
  const sources = readSources(tabs, today);
  const { settings, suppliers, purchases, panel } = sources;
  const evaluation = evaluateSources(sources, today);
  const { figures, grid } = evaluation;
  const entries = dashboardEntries(sources, evaluation, input.year ?? grid.defaultYear);
  const leftOutOf = countLeftOut(sources);
  const checking = checkTenders(tabs, sources, today);
  const rows = figures.map((figure) =>
    figureRow(figure, { defaultYear: grid.defaultYear, today, leftOut: leftOutOf(figure.code) }),
  );
  const origins = new Map(panel.rows.map(({ line, row }) => [line, row.sizeClassOrigin ?? '']));
  return {
    figures,
    rows,
    definitions: sources.indicators.definitions,
    years: grid.years,
    exclusions: purchases.exclusions,
    problems: wrongRowsOf(sources).map(({ sentence }) => sentence),
    plan: [
      ...replaceRows(figuresTab, cellsOf(tabs, figuresTab.name), rows),
      ...planDashboard(cellsOf(tabs, dashboardTab.name), entries, settings.settings, today),
      ...planSizeClasses(cellsOf(tabs, suppliersTab.name), suppliers, origins),
      ...planRestated(cellsOf(tabs, historyTab.name), figures, sources.history),
      ...planTenderFindings(tabs, checking, today),
      ...planSeenStatuses(cellsOf(tabs, consultationsTab.name), sources.tenders.tenders),
      ...planHome(cellsOf(tabs, homeTab.name), homeFacts(sources, entries, checking, input)),
      // Moves the cell named MAJ: custom functions that take it as an argument are worked out again.
      ...planSetting(cellsOf(tabs, settingsTab.name), settingLabels.lastRefresh, input.stamp),
    ],
  };
}
