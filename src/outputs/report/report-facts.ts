import { oethCertificatesTab } from '../../../sheets-templates/inclusion/oeth-certificates-tab';
import { publishedActivityTab } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { actionsTab } from '../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { policyTab } from '../../../sheets-templates/policy/policy-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { noticesTab } from '../../../sheets-templates/relations/notices-tab';
import { requestsTab } from '../../../sheets-templates/relations/requests-tab';
import { surveysTab } from '../../../sheets-templates/relations/surveys-tab';
import { figuresTab } from '../../../sheets-templates/figures-tab';
import { contactsTab } from '../../../sheets-templates/settings/contacts-tab';
import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { IndicatorDefinition } from '../../indicators/definition';
import type { Settings } from '../../law/settings-of';
import { civilOf, type Day } from '../../model/day';
import { monthOfDay } from '../../model/month';
import { fiscalYear, fiscalYearOf } from '../../model/period';
import { decodeRows } from '../../workbook/decode-rows';
import type { RowOf, TabDefinition } from '../../workbook/define-tab';
import { foldText } from '../../workbook/fold-text';
import { readCommitteeNote, type CommitteeNote } from '../committee-note';
import type { StoredFigure } from '../figure-rows';
import type { HistoryRow } from '../history';
import { cellsOf, readSources, type Tabs } from '../read-sources';
import { readSetting } from '../setting-cell';
import { breakdownOf, type Breakdown } from './size-class-breakdown';

/** Tabs that a report reads where they stand, beside those of a refresh. */
export const reportTabs: readonly string[] = [
  actionsTab,
  policyTab,
  findingsTab,
  evidenceTab,
  requestsTab,
  noticesTab,
  eventsTab,
  surveysTab,
  oethCertificatesTab,
  publishedActivityTab,
  contactsTab,
].map(({ name }) => name);

/** Everything that a report is written from, read once. */
export interface ReportFacts {
  readonly organisation: string;
  /** Name of the correspondant PME; '' where Paramètres has none. */
  readonly correspondent: string;
  /** Address by which Responsables says that the correspondant is reached; '' where it says none. */
  readonly contact: string;
  readonly settings: Settings;
  readonly year: number;
  readonly today: Day;
  /** Whether the fiscal year is over. */
  readonly isOver: boolean;
  readonly refreshedOn: Day | undefined;
  /** Followed indicators in the order of Indicateurs. */
  readonly definitions: readonly IndicatorDefinition[];
  /** Figure of the whole organisation at the last refresh. */
  readonly figureOf: (code: string, period?: string) => StoredFigure | undefined;
  /** Figure of a past year as Historique holds it. */
  readonly pastOf: (code: string, period: string) => HistoryRow | undefined;
  /** Fiscal years that have figures, from the first to the last. */
  readonly years: readonly number[];
  readonly breakdown: Breakdown | undefined;
  /** Names of the suppliers of the panel: a shared report holds none. */
  readonly supplierNames: readonly string[];
  readonly actions: readonly RowOf<typeof actionsTab>[];
  readonly rules: readonly RowOf<typeof policyTab>[];
  readonly findings: readonly RowOf<typeof findingsTab>[];
  readonly evidence: readonly RowOf<typeof evidenceTab>[];
  readonly requests: readonly RowOf<typeof requestsTab>[];
  readonly notices: readonly RowOf<typeof noticesTab>[];
  readonly events: readonly RowOf<typeof eventsTab>[];
  readonly surveys: readonly RowOf<typeof surveysTab>[];
  readonly certificates: readonly RowOf<typeof oethCertificatesTab>[];
  readonly published: readonly RowOf<typeof publishedActivityTab>[];
  /** What a committee is shown: chosen when first asked for. */
  readonly note: () => CommitteeNote;
  /** Whether a tab of a module stands in the workbook. */
  readonly has: (tab: TabDefinition) => boolean;
}

function figuresBy(rows: readonly StoredFigure[]): ReadonlyMap<string, StoredFigure> {
  const whole = rows.filter(({ scope }) => (scope ?? '') === '');
  return new Map(whole.map((row) => [`${row.code}\n${row.period}`, row]));
}

function yearsAmong(rows: readonly StoredFigure[]): readonly number[] {
  const names = rows.filter(({ value }) => value !== undefined).map(({ period }) => period);
  return [...new Set(names.filter((name) => /^\d{4}$/.test(name)).map(Number))].sort((one, other) => one - other);
}

function isCorrespondent(role: string | undefined): boolean {
  return foldText(role ?? '').includes(foldText(settingLabels.correspondent));
}

/** The facts of a fiscal year; undefined = the default one of the last refresh, else the last that is over. */
export function readReportFacts(tabs: Tabs, year: number | undefined, today: Day): ReportFacts {
  const sources = readSources(tabs, today);
  const { settings } = sources.settings;
  const rows = decodeRows(figuresTab, cellsOf(tabs, figuresTab.name)).rows.map(({ row }) => row);
  const byDefault = rows.find((row) => row.byDefault === true)?.period;
  const shown = year ?? (byDefault === undefined ? civilOf(today).year - 1 : Number(byDefault));
  const figures = figuresBy(rows);
  const rowsOf = <Tab extends TabDefinition>(tab: Tab): readonly RowOf<Tab>[] =>
    decodeRows(tab, cellsOf(tabs, tab.name)).rows.map(({ row }) => row);
  const settingCells = cellsOf(tabs, settingsTab.name);
  return {
    organisation: settings.organisation,
    correspondent: readSetting(settingCells, settingLabels.correspondent),
    contact: rowsOf(contactsTab).find(({ role }) => isCorrespondent(role))?.email ?? '',
    ...{ settings, year: shown, today },
    isOver: fiscalYear(shown, settings.fiscalStart).last < monthOfDay(today),
    refreshedOn: rows[0]?.refreshedOn,
    definitions: sources.indicators.definitions.filter(({ active }) => active),
    figureOf: (code, period = String(shown)) => figures.get(`${code}\n${period}`),
    pastOf: (code, period) => sources.history.rowOf(code, period, '')?.row,
    years: yearsAmong(rows),
    breakdown: breakdownOf(sources, shown, today),
    supplierNames: sources.panel.rows.flatMap(({ row }) => row.name ?? []),
    actions: rowsOf(actionsTab),
    rules: rowsOf(policyTab).filter(({ active }) => active === true),
    findings: rowsOf(findingsTab),
    evidence: rowsOf(evidenceTab),
    requests: rowsOf(requestsTab),
    notices: rowsOf(noticesTab),
    events: rowsOf(eventsTab),
    surveys: rowsOf(surveysTab),
    certificates: rowsOf(oethCertificatesTab),
    published: rowsOf(publishedActivityTab),
    note: () => readCommitteeNote(tabs, today, shown),
    has: ({ name }) => tabs.has(name),
  };
}

/** Whether a day falls in the fiscal year of the report. */
export function isInYear({ settings, year }: ReportFacts, day: Day | undefined): boolean {
  return day !== undefined && fiscalYearOf(monthOfDay(day), settings.fiscalStart) === year;
}
