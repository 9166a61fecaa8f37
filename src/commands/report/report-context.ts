import type { ReportRequest } from '../../bridge/report-messages';
import type { Moment } from '../../google/clock';
import { readProperty, writeProperty } from '../../google/properties';
import type { Tabs } from '../../outputs/read-sources';
import { consultedTabs, refreshedTabs } from '../../outputs/refresh';
import { readReportFacts, reportTabs, type ReportFacts } from '../../outputs/report/report-facts';
import {
  parseReportState,
  parseReportWords,
  reportStateText,
  type ReportState,
  type ReportWords,
} from '../../outputs/report/report-state';
import { dayOfMoment } from '../day-of-moment';
import { readTabs } from '../read-tabs';

/** Every tab that a report may read, each in one call; those that are not there are left out. */
export function readReportTabs(): Tabs {
  return readTabs([...refreshedTabs, ...consultedTabs, ...reportTabs]);
}

/** The facts of the year that a request means. */
export function factsFor(tabs: Tabs, { annee }: ReportRequest, moment: Moment): ReportFacts {
  return readReportFacts(tabs, annee ?? undefined, dayOfMoment(moment));
}

const stateProperty = (type: string, year: number): string => `correspondant-pme.report.${type}.${year}`;
const wordsProperty = (year: number): string => `correspondant-pme.report-words.${year}`;

/** What a report and year remember of the versions made. */
export function readReportState(type: string, year: number): ReportState {
  return parseReportState(readProperty('document', stateProperty(type, year)));
}

export function writeReportState(type: string, year: number, state: ReportState): void {
  writeProperty('document', stateProperty(type, year), reportStateText(state));
}

/** The texts kept for a year. */
export function readReportWords(year: number): ReportWords {
  return parseReportWords(readProperty('document', wordsProperty(year)));
}

export function writeReportWords(year: number, words: ReportWords): void {
  writeProperty('document', wordsProperty(year), JSON.stringify(words));
}
