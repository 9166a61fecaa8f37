import type { Block, KeyFigure, Runs } from '../../../plans/document';
import { formatShare } from '../../../text/format-figure';
import { figureComments } from '../../../text/report/figure-comments';
import { formatShortEuros } from '../../../text/report/report-numbers';
import { reportWords } from '../../../text/report/report-titles';
import { sectionSentences } from '../../../text/report/section-sentences';
import type { StoredFigure } from '../../figure-rows';
import { cell, list, note, paragraph } from '../blocks';
import { commentFigure, trendOf } from '../comment-figure';
import { noteAlerts } from './committee-sections';
import { trendChart } from '../figure-charts';
import { figureRun } from '../figure-runs';
import { figureTable } from '../figure-table';
import type { ReportFacts } from '../report-facts';
import { figuresOf, knownAmong, type SectionBlocks } from '../section';

/** Indicators that stand out at the head of a report, the first ones that have a value. */
const leadingCodes = [
  ...['ACH-01', 'ACH-05', 'ACH-04', 'INC-01-P', 'AO-03-N', 'PAY-01-N', 'PAY-02', 'DEP-01-N', 'INC-04-P', 'REL-01'],
  ...['ACH-06-V', 'INC-01-V', 'AO-01'],
];
const shownKeyFigures = 6;

/** Figures that stand out, in their order. */
function leadingFigures(facts: ReportFacts): readonly StoredFigure[] {
  const found = leadingCodes.flatMap((code) => facts.figureOf(code) ?? []);
  return knownAmong(found).slice(0, shownKeyFigures);
}

function keyFigureOf(figure: StoredFigure): KeyFigure {
  const { code, period, unit, value = 0 } = figure;
  const shown =
    unit === 'amount'
      ? { text: formatShortEuros(value), cites: { code, period, part: 'value' as const } }
      : figureRun(figure, 'value');
  const state = figureComments.states[figure.state];
  const comment: Runs =
    figure.target === undefined ? cell(state) : figureComments.stateWithTarget(state, figureRun(figure, 'target'));
  return { label: figure.label ?? code, value: [shown], comment };
}

/** The figures that stand out, side by side. */
export function keyFigures(figuresShown: readonly StoredFigure[]): readonly Block[] {
  const figures = figuresShown.map(keyFigureOf);
  return figures.length === 0 ? [] : [{ kind: 'keyFigures', figures }];
}

/** Key figures, what changed and what to watch, in one page. */
export const synthesisSection: SectionBlocks = (facts) => {
  const figures = leadingFigures(facts);
  if (figures.length === 0) return [];
  return [...keyFigures(figures), ...list(figures.map((figure) => commentFigure(facts, figure)))];
};

/** Moves since the year before, the greatest first; those that cannot be compared say why. */
export const changesSection: SectionBlocks = (facts) => {
  const moves = leadingFigures(facts).flatMap((figure): Runs[] => {
    const trend = trendOf(facts, figure);
    if (trend.length === 0) return [];
    return [
      [...cell(figure.label ?? figure.code), { text: '\u00a0: ' }, figureRun(figure, 'value'), { text: '.' }, ...trend],
    ];
  });
  return list(moves);
};

/** For a committee, what its note chose; else every target missed and every provisional figure. */
export const watchSection: SectionBlocks = (facts, { kind }) => {
  const watched = facts.definitions
    .flatMap(({ code }) => facts.figureOf(code) ?? [])
    .filter(({ state }) => state === 'missed' || state === 'provisional');
  const items =
    kind === 'tableau' ? watched.map((figure) => commentFigure(facts, figure)) : noteAlerts(facts, facts.note());
  return list(items);
};

/** The word of the correspondant, as written. */
export const wordSection: SectionBlocks = (_facts, { word }) =>
  word
    .split(/\n+/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => paragraph(cell(text), 'quote'));

/** Who the correspondant is and how to reach them. */
export const mandateSection: SectionBlocks = ({ organisation, correspondent, contact }) => {
  if (correspondent === '') return [];
  const { role, contact: reach, mediator } = sectionSentences.mandate;
  return [
    paragraph(role(organisation === '' ? reportWords.noOrganisation : organisation, correspondent)),
    ...(contact === '' ? [] : [paragraph(reach(contact))]),
    paragraph(mediator),
  ];
};

/** Every followed indicator of the purchases, in a table, and the curves of the first ones. */
export const keyFiguresSection: SectionBlocks = (facts, { kind }) => {
  const figures = facts.definitions.flatMap(({ code }) => facts.figureOf(code) ?? []);
  if (knownAmong(figures).length === 0) return [];
  const provisional = figures.filter(({ state }) => state === 'provisional');
  const minimum = formatShare(facts.settings.minimumCoverage);
  return [
    ...figureTable(facts, sectionSentences.figures.followed, figures),
    ...(provisional.length === 0 ? [] : [note('warning', sectionSentences.method.coverage(minimum))]),
    ...trendChart(facts, 'ACH-01'),
    ...(kind === 'comite' ? [] : trendChart(facts, 'ACH-04')),
  ];
};

/** Indicators of the user's own families. */
export const ownSection: SectionBlocks = (facts) => {
  const families = ['ACH', 'INC', 'AO', 'PAY', 'DEP', 'OETH', 'REL', 'MED'];
  const built = new Set(figuresOf(facts, families).map(({ code }) => code));
  const own = facts.definitions.flatMap(({ code }) => (built.has(code) ? [] : (facts.figureOf(code) ?? [])));
  return list(own.map((figure) => commentFigure(facts, figure)));
};
