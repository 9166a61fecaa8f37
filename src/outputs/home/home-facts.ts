import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { Exclusion } from '../../facts/purchases/exclusions';
import type { PeriodGrid } from '../../indicators/period-grid';
import { dayOfSerial, type Day } from '../../model/day';
import { monthOfDay } from '../../model/month';
import { fiscalYear } from '../../model/period';
import type { ProofDeadlines } from '../../suppliers/proof-deadlines';
import { currentSizeClass } from '../../suppliers/size-class-in-year';
import { indicatorProblem, settingProblem } from '../../text/indicator-problems';
import { parseDay } from '../../workbook/codecs/parse-day';
import { decodeRows } from '../../workbook/decode-rows';
import type { Figure } from '../../indicators/figure';
import { cellsOf, type Sources, type Tabs } from '../read-sources';
import { readSetting } from '../setting-cell';
import type { TenderHome } from '../tenders/tender-home';
import type { CalendarFacts } from './calendar';
import { readDueThings, type DueThings } from './due-things';

/** What Accueil derives its lines from. */
export interface HomeFacts extends CalendarFacts {
  readonly suppliers: number;
  readonly duplicates: number;
  readonly toConfirm: number;
  readonly unclassified: number;
  readonly countedLines: number;
  readonly exclusions: readonly Exclusion[];
  readonly rejectedLines: number;
  readonly notices: number;
  /** Sentences about wrong rows, with the tab they stand in. */
  readonly wrongRows: readonly { readonly tab: string; readonly sentence: string }[];
  /** Figures of the shown year that are provisional. */
  readonly provisional: readonly Figure[];
  readonly minimumCoverage: number;
  /** The oldest fiscal year that is over since a month and was not closed. */
  readonly yearToClose: number | undefined;
  readonly due: DueThings;
  /** What tenders ask for. */
  readonly tenders?: TenderHome;
  /** Codes of the modules that are open. */
  readonly openModules: readonly string[];
}

/** What the shell knows and the tabs do not tell. */
export interface HomeSurroundings {
  readonly today: Day;
  readonly openModules?: readonly string[] | undefined;
  /** Day of the next scheduled refresh. */
  readonly nextRefresh?: Day | undefined;
}

/** Wrong rows of Paramètres and Indicateurs, told in French. */
export function wrongRowsOf({ settings, indicators }: Sources): HomeFacts['wrongRows'] {
  return [
    ...settings.issues.map((issue) => ({ tab: settingsTab.name, sentence: settingProblem(issue) })),
    ...indicators.issues.map((issue) => ({ tab: indicatorsTab.name, sentence: indicatorProblem(issue) })),
  ];
}

/** A day that a person wrote in Paramètres, as text or as a date. */
function dayIn(tabs: Tabs, label: string): Day | undefined {
  const text = readSetting(cellsOf(tabs, settingsTab.name), label);
  return /^\d{5}$/.test(text) ? dayOfSerial(Number(text)) : parseDay(text);
}

/** The oldest fiscal year that has purchases, is over since a month and was not closed. */
export function yearToCloseOf({ settings, history }: Sources, { years }: PeriodGrid, today: Day): number | undefined {
  const now = monthOfDay(today);
  return years.find(
    (year) => fiscalYear(year, settings.settings.fiscalStart).last + 1 < now && !history.closedYears.has(year),
  );
}

/** The facts of Accueil from the tabs as read and the figures as computed. */
export function homeFactsOf(
  sources: Sources,
  grid: PeriodGrid,
  shown: readonly Figure[],
  tabs: Tabs,
  { today, openModules = [], nextRefresh, deadlines }: HomeSurroundings & { readonly deadlines: ProofDeadlines },
): HomeFacts {
  const { suppliers, purchases, settings, panel } = sources;
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
    provisional: shown.filter(({ state }) => state === 'provisional'),
    minimumCoverage: settings.settings.minimumCoverage,
    yearToClose: yearToCloseOf(sources, grid, today),
    due: readDueThings(tabs, deadlines, today),
    openModules,
    ...{ today, nextRefresh, fiscalStart: settings.settings.fiscalStart },
    hasDisability: panel.rows.some(({ row }) => row.disability !== undefined || row.independentWorker === true),
    charterSignedOn: dayIn(tabs, settingLabels.charterSignedOn),
    labelUntil: dayIn(tabs, settingLabels.labelUntil),
  };
}
