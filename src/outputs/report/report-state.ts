import type { VersionMessage } from '../../bridge/report-messages';
import { fieldsOfJson } from '../../model/json';
import type { Block, DocumentPlan, Runs } from '../../plans/document';
import { reportSentences } from '../../text/report/report-panel-sentences';

/** Texts that a person keeps for a year. */
export interface ReportWords {
  readonly word: string;
  readonly decisions: string;
}

/** What a report and year remember of the versions made. */
export interface ReportState {
  readonly versions: readonly VersionMessage[];
  /** Stands for everything that the last version said. */
  readonly mark: string;
  /** Values of the last version as it showed them, by code and period. */
  readonly values: Readonly<Record<string, string>>;
  /** Sections that had no data. */
  readonly missing: readonly string[];
}

const keptVersions = 10;

/** A property holds 9 kB. */
const longestState = 8_000;

/** The longest text kept for a year, in characters: in UTF-8 it may take twice as many. */
export const longestWord = 3_000;
export const longestDecisions = 1_000;

function isVersion(value: unknown): value is VersionMessage {
  return typeof value === 'object' && value !== null && 'version' in value && 'id' in value && 'url' in value;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

/** The state as it was kept; a text that is none counts as nothing. */
export function parseReportState(text: string | undefined): ReportState {
  const { versions, mark, values, missing } = fieldsOfJson(text);
  return {
    versions: Array.isArray(versions) ? versions.filter(isVersion) : [],
    mark: typeof mark === 'string' ? mark : '',
    values: isTexts(values) ? values : {},
    missing: Array.isArray(missing) ? missing.map(String) : [],
  };
}

/** The state as text, short enough for one property: the oldest versions go first, then the values. */
export function reportStateText(state: ReportState): string {
  const versions = state.versions.slice(0, keptVersions);
  const text = JSON.stringify({ ...state, versions });
  return text.length <= longestState ? text : JSON.stringify({ ...state, versions: versions.slice(0, 3), values: {} });
}

export function parseReportWords(text: string | undefined): ReportWords {
  const { word, decisions } = fieldsOfJson(text);
  return { word: typeof word === 'string' ? word : '', decisions: typeof decisions === 'string' ? decisions : '' };
}

function runsOf(block: Block): readonly Runs[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.runs];
    case 'list':
      return block.items;
    case 'keyFigures':
      return block.figures.flatMap(({ value, comment }) => [value, comment]);
    case 'table':
      return block.rows.flat();
    case 'heading':
    case 'chart':
    case 'map':
    case 'pageBreak':
      return [];
  }
}

/** Values that a document shows, by code and period. */
export function shownValues({ blocks }: DocumentPlan): Readonly<Record<string, string>> {
  const found = blocks
    .filter(({ kind }) => kind !== 'keyFigures')
    .flatMap(runsOf)
    .flat()
    .flatMap(({ text, cites }) =>
      cites && 'code' in cites && cites.part === 'value' ? [[`${cites.code} ${cites.period}`, text] as const] : [],
    );
  return Object.fromEntries(found);
}

/** What changed in the numbers since a former version, in French; empty where nothing did. */
export function changesSince(
  former: ReportState,
  values: Readonly<Record<string, string>>,
  filled: readonly string[],
): readonly string[] {
  const keys = [...new Set([...Object.keys(former.values), ...Object.keys(values)])].sort();
  const moved = keys.flatMap((key) => {
    const [before, now] = [former.values[key], values[key]];
    if (before === now) return [];
    if (before === undefined) return [reportSentences.appeared(key, now ?? '')];
    return [now === undefined ? reportSentences.vanished(key, before) : reportSentences.changed(key, before, now)];
  });
  return [...moved, ...filled.map(reportSentences.filled)];
}
