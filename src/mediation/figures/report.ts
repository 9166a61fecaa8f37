import { publishedHeadingLabels } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { civilOf } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import type { LetterPart, LetterPlan } from '../../plans/letter';
import { reportTexts as texts } from '../../text/mediation/report-texts';
import { decodeRows } from '../../workbook/decode-rows';
import { motiveGroupLabels } from '../../../sheets-templates/mediator/case-choices';
import type { MediatorSettings } from '../settings';
import { plain } from '../views/labels';
import { figureTexts, frozenOf, publishedText, type ActivityFacts } from './activity';
import { mediationFigures } from './mediation-figures';

const heading = (text: string): LetterPart => ({ kind: 'heading', text });
const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text });
const item = (text: string): LetterPart => ({ kind: 'item', text });

/** How suppliers reach the mediator, and the other door for a mere question. */
export function contactSheet({ organisation, correspondent, name, email, phone }: MediatorSettings): string {
  const reach = [email, phone].filter((text) => text !== '').join(', ');
  return texts.sheet({ organisation, correspondent, mediator: name, reach });
}

/** Actions and trainings of a year that bear on mediation. */
function cultureCounts(year: number, events: TabCells | undefined): string {
  const rows = events ? decodeRows(eventsTab, events).rows.map(({ row }) => row) : [];
  const ofYear = rows.filter(({ date, topic }) => civilOf(date).year === year && topic === 'mediation');
  const sum = (key: 'participants' | 'buyers'): number => ofYear.reduce((total, row) => total + (row[key] ?? 0), 0);
  const trainings = ofYear.filter(({ type }) => type === 'training').length;
  return texts.cultureCounts(ofYear.length, trainings, sum('participants'), sum('buyers'));
}

function activityParts(year: number, input: ActivityFacts): readonly LetterPart[] {
  const rows = frozenOf(year, input);
  const total = rows.find(({ heading: one }) => one === 'total');
  if (!total) return [paragraph(texts.notPublished(year))];
  if (total.value === 0) return [paragraph(texts.none(year))];
  const cells = rows.map((row) => [row.period, publishedHeadingLabels[row.heading], publishedText(row)]);
  return [{ kind: 'table', rows: cells }, paragraph(texts.method), paragraph(texts.agreementRate)];
}

function recommendationParts(year: number, { recommendations }: ActivityFacts): readonly LetterPart[] {
  const shown = recommendations.filter(
    ({ issuedOn, inReport }) => inReport === true && civilOf(issuedOn).year === year,
  );
  if (shown.length === 0) return [paragraph(texts.noRecommendation)];
  return shown.map(({ group, text }) =>
    item(group === undefined ? plain(text) : `${plain(text)} (${motiveGroupLabels[group]})`),
  );
}

/** The mediator's own report: of numbers, only those that he published; of words, only what he ticked. */
export function reportLetter(year: number, input: ActivityFacts, events: TabCells | undefined): LetterPlan {
  const { settings, facts, recommendations } = input;
  const { followed } = mediationFigures(year, facts, recommendations);
  return {
    name: texts.name(year),
    title: texts.name(year),
    footer: texts.footer(settings.name),
    parts: [
      heading(texts.role),
      paragraph(texts.roleText(settings.organisation)),
      heading(texts.activity),
      ...activityParts(year, input),
      heading(texts.recommendations),
      ...recommendationParts(year, input),
      heading(texts.followUp),
      paragraph(texts.followed(followed.count, followed.of)),
      heading(texts.culture),
      paragraph(cultureCounts(year, events)),
      heading(texts.contact),
      ...contactSheet(settings).split('\n\n').map(paragraph),
      paragraph(texts.signature(settings.name)),
    ],
  };
}

/** Exact numbers of the year, for the director who signs and nobody else. */
export function annexLetter(year: number, input: ActivityFacts): LetterPlan {
  const rows = frozenOf(year, input).map((row) => [
    publishedHeadingLabels[row.heading],
    row.exact === undefined ? '' : String(row.exact),
    publishedText(row),
  ]);
  return {
    name: texts.annexName(year),
    title: texts.annexName(year),
    footer: texts.annexFooter,
    parts: [
      paragraph(texts.annexIntro),
      ...figureTexts(year, input).map(({ libelle, valeur }) => item(`${libelle} : ${valeur}`)),
      ...(rows.length > 0 ? [{ kind: 'table' as const, rows }] : []),
    ],
  };
}

/** A document as text, for its preview. */
export function letterText({ title, parts }: LetterPlan): string {
  const lines = parts.map((part) =>
    part.kind === 'table' ? part.rows.map((row) => row.join(' · ')).join('\n') : part.text,
  );
  return [title, ...lines].join('\n\n');
}
