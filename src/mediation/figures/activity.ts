import { publicationReasonLabels, publicationTab } from '../../../sheets-templates/mediator/publication-tab';
import {
  publishedHeadingLabels,
  publishedMentionLabels,
} from '../../../sheets-templates/mediation-published/published-activity-tab';
import type { ActivityLine, ActivityResult } from '../../bridge/activity-messages';
import type { LabelledText } from '../../bridge/mediation-messages';
import { civilOf, type Day } from '../../model/day';
import { fingerprintOf } from '../../model/fingerprint';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { activitySentences as sentences, type ActivityRefusal } from '../../text/mediation/activity-sentences';
import { appendRows } from '../../workbook/append-rows';
import { decodeRows } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import type { CaseFacts } from '../cases/case';
import { publishedYears } from '../publication/published-years';
import { publishYear, type PublicationRow } from '../publication/publish-year';
import type { MediatorSettings } from '../settings';
import { frenchDay } from '../views/labels';
import { mediationFigures, type RecommendationRow } from './mediation-figures';

export type PublicationTabRow = RowOf<typeof publicationTab>;

export interface ActivityFacts {
  readonly facts: readonly CaseFacts[];
  readonly recommendations: readonly RecommendationRow[];
  /** « Activité à publier » as it stands. */
  readonly publication: TabCells;
  readonly settings: MediatorSettings;
  readonly today: Day;
}

function frozenRows({ publication }: ActivityFacts): readonly PublicationTabRow[] {
  return decodeRows(publicationTab, publication).rows.flatMap(({ row }) => (row.state === 'frozen' ? [row] : []));
}

/** Lines of a year: those published, or those that would be. */
function publicationOf(year: number, input: ActivityFacts): readonly PublicationRow[] {
  const { facts, settings } = input;
  const earlier = publishedYears(frozenRows(input)).filter((one) => one.year !== year);
  return publishYear({
    year,
    facts: facts.filter((one) => one.year === year),
    earlier,
    rules: {
      smallest: settings.threshold,
      hidesFewTotals: settings.fewOption,
      contactDays: settings.contact,
      closingDays: settings.duration,
    },
  });
}

/** Lines of a year that left, the blocks that it closed included. */
export function frozenOf(year: number, input: ActivityFacts): readonly PublicationTabRow[] {
  const frozen = frozenRows(input);
  const day = frozen.find(({ period }) => period === String(year))?.publishedOn;
  return day === undefined
    ? []
    : frozen.filter(({ period, publishedOn }) => publishedOn === day && period.endsWith(String(year)));
}

/** What the line says to a reader: the number, or the mention in its place. */
export function publishedText({ value, mention }: Pick<PublicationTabRow, 'value' | 'mention'>): string {
  if (value !== undefined) return value.toLocaleString('fr-FR');
  return mention === undefined ? '' : publishedMentionLabels[mention];
}

function lineOf(row: PublicationTabRow | PublicationRow): ActivityLine {
  return {
    periode: row.period,
    rubrique: publishedHeadingLabels[row.heading],
    publie: publishedText(row),
    exact: row.exact === undefined ? '' : String(row.exact),
    raison: row.reason === undefined ? '' : publicationReasonLabels[row.reason],
  };
}

/** The mediator's own figures of a year, in full; they never leave but in the confidential annex. */
export function figureTexts(year: number, { facts, recommendations }: ActivityFacts): readonly LabelledText[] {
  const { figures: words } = sentences;
  const found = mediationFigures(year, facts, recommendations);
  const texts = [
    [words.referrals, words.referralsOf(found.total, found.direct, found.national)],
    [words.admissible, words.decided(found.admissible.count, found.admissible.of)],
    [words.agreements, words.ended(found.agreements.count, found.agreements.of)],
    [words.duration, words.days(found.duration.value, found.duration.of)],
    [words.durationFromReceipt, words.days(found.durationFromReceipt.value, found.durationFromReceipt.of)],
    [words.contact, words.workingDays(found.contact.value, found.contact.of)],
    [words.followed, words.issued(found.followed.count, found.followed.of)],
  ] as const;
  return texts.map(([libelle, valeur]) => ({ libelle, valeur }));
}

/** All that was ever published, as tab-separated cells: what the correspondant imports, and nothing else. */
function exportOf(input: ActivityFacts): string {
  const rows = frozenRows(input).map((row) => [
    row.period,
    publishedHeadingLabels[row.heading],
    row.value === undefined ? '' : String(row.value),
    row.mention === undefined ? '' : publishedMentionLabels[row.mention],
    frenchDay(row.publishedOn),
  ]);
  return rows.length === 0 ? '' : [sentences.headers, ...rows].map((cells) => cells.join('\t')).join('\n');
}

function markOf(year: number, input: ActivityFacts): string {
  return fingerprintOf([year, publicationOf(year, input), input.publication.rows]);
}

/** The year shown where none is asked: the last that is over. */
export function lastYear(today: Day): number {
  return civilOf(today).year - 1;
}

/** The panel « Activité à publier »: what leaves with its reason, what stays, and the export of what left. */
export function viewActivity(year: number, input: ActivityFacts): ActivityResult {
  const frozen = frozenOf(year, input);
  const day = frenchDay(frozen[0]?.publishedOn);
  const isCurrent = year > lastYear(input.today);
  const pending = isCurrent ? sentences.current(year) : sentences.preview(year);
  return {
    annee: year,
    marque: markOf(year, input),
    publieLe: day,
    message: frozen.length > 0 ? sentences.frozen(year, day) : pending,
    lignes: (frozen.length > 0 ? frozen : publicationOf(year, input)).map(lineOf),
    chiffres: figureTexts(year, input),
    export: exportOf(input),
  };
}

/** The plan that freezes a year exactly as its preview showed it, or why it cannot be. */
export function planPublication(
  { annee: year, marque }: { readonly annee: number; readonly marque: string },
  input: ActivityFacts,
): WorkbookPlan | ActivityRefusal {
  const published = publishedYears(frozenRows(input)).map((one) => one.year);
  if (year > lastYear(input.today)) return 'not-over';
  if (published.includes(year)) return 'published';
  if (published.some((one) => one > year)) return 'order';
  if (markOf(year, input) !== marque) return 'changed';
  const rows = publicationOf(year, input).map((row) => ({
    ...row,
    state: 'frozen' as const,
    publishedOn: input.today,
  }));
  return appendRows(publicationTab, input.publication, rows);
}
