import type { Run, Runs } from '../../plans/document';
import { reasonSentence } from '../../text/figure-sentences';
import { formatShare } from '../../text/format-figure';
import { figureComments as words } from '../../text/report/figure-comments';
import { reportValue } from '../../text/report/report-numbers';
import type { StoredFigure } from '../figure-rows';
import { changeRun, figureRun, gapRun } from './figure-runs';
import type { ReportFacts } from './report-facts';

/** Coverages further apart than this make two years speak of different things. */
const comparableCoverage = 0.1;

/** Differences that only binary fractions make. */
const binaryNoise = 1e-9;

/** A figure of the year before: its value, and where it comes from. */
interface Before {
  readonly period: string;
  readonly value: number | undefined;
  readonly coverage: number | undefined;
  readonly state: StoredFigure['state'] | undefined;
  readonly reason: string | undefined;
  readonly isTyped: boolean;
  readonly shown: Run;
}

/** The same indicator a year before: computed, else as Historique holds it; undefined where nothing is known. */
export function beforeOf(facts: ReportFacts, figure: StoredFigure): Before | undefined {
  const period = String(facts.year - 1);
  const computed = facts.figureOf(figure.code, period);
  const past = computed?.value === undefined ? facts.pastOf(figure.code, period) : undefined;
  if (past?.value !== undefined) {
    const text = reportValue(past.value, figure.unit);
    const shown: Run = { text, cites: { code: figure.code, period, part: 'value' } };
    const isTyped = past.origin === 'typed';
    return { period, value: past.value, coverage: past.coverage, state: undefined, reason: undefined, isTyped, shown };
  }
  if (!computed) return undefined;
  const { value, coverage, state, reason } = computed;
  return { period, value, coverage, state, reason, isTyped: false, shown: figureRun(computed, 'value') };
}

/** Why a figure is not compared with the year before; undefined where it can be. */
function obstacleOf(facts: ReportFacts, figure: StoredFigure, before: Before): Runs | string | undefined {
  const { because } = words;
  if (before.value === undefined) return because.noValue(reasonSentence(before.reason) ?? '');
  if (!facts.isOver && figure.unit !== 'share') return because.unfinished;
  if (before.state === 'provisional') return because.provisional(before.period);
  if (figure.state === 'provisional') return because.provisional(figure.period);
  const { coverage } = figure;
  if (coverage === undefined || before.coverage === undefined) return undefined;
  if (Math.abs(coverage - before.coverage) <= comparableCoverage) return undefined;
  const was: Run = {
    text: formatShare(before.coverage),
    cites: { code: figure.code, period: before.period, part: 'coverage' },
  };
  return because.coverage(was, figureRun(figure, 'coverage'));
}

/** How the figure moved since the year before, or why nobody can say. */
export function trendOf(facts: ReportFacts, figure: StoredFigure): Runs {
  const before = figure.value === undefined ? undefined : beforeOf(facts, figure);
  if (!before || figure.value === undefined) return [];
  const obstacle = obstacleOf(facts, figure, before);
  if (obstacle !== undefined) return words.notComparable(before.period, obstacle);
  const difference = figure.value - (before.value ?? 0);
  const typed = before.isTyped ? words.typedBefore(before.period) : [];
  if (Math.abs(difference) < binaryNoise) return [...words.same(before.period), ...typed];
  const change = changeRun(figure, before.value ?? 0, before.period);
  return [...words[difference > 0 ? 'up' : 'down'](change, before.period, before.shown), ...typed];
}

function targetOf(figure: StoredFigure): Runs {
  if (figure.target === undefined || figure.value === undefined) return [];
  const target = figureRun(figure, 'target');
  if (figure.state === 'reached') return words.reached(target);
  if (figure.state === 'provisional') return words.notJudged(target);
  if (figure.state === 'near' || figure.state === 'missed') return words[figure.state](target, gapRun(figure));
  return [];
}

function knowledgeOf(facts: ReportFacts, figure: StoredFigure): Runs {
  const { coverage, presumed, low, high } = figure;
  if (figure.state === 'provisional') {
    const known = coverage === undefined ? '0' : figureRun(figure, 'coverage');
    return words.provisional(known, formatShare(facts.settings.minimumCoverage));
  }
  const bounds = low === undefined || high === undefined || high - low < binaryNoise;
  return [
    ...(coverage === undefined || coverage > 1 - binaryNoise ? [] : words.coverage(figureRun(figure, 'coverage'))),
    ...(presumed === undefined || presumed < binaryNoise ? [] : words.presumed(figureRun(figure, 'presumed'))),
    ...(bounds ? [] : words.bounds(figureRun(figure, 'low'), figureRun(figure, 'high'))),
  ];
}

/** Whether numerator and denominator are money. */
function measuresMoney(facts: ReportFacts, code: string): boolean {
  const measure = facts.definitions.find((definition) => definition.code === code)?.measure;
  return measure === 'amount' || measure === 'topTen';
}

function partsOf(facts: ReportFacts, figure: StoredFigure): Runs {
  if (figure.unit !== 'share' || figure.numerator === undefined || figure.denominator === undefined) return [];
  const money = measuresMoney(facts, figure.code);
  return words.parts(figureRun(figure, 'numerator', money), figureRun(figure, 'denominator', money));
}

/** A figure in whole sentences: value, trend, target, what is known, outside reference. Honest before flattering. */
export function commentFigure(facts: ReportFacts, figure: StoredFigure): Runs {
  const label = figure.label ?? figure.code;
  if (figure.value === undefined) return words.noValue(label, figure.period, reasonSentence(figure.reason) ?? '');
  const reference = facts.definitions.find(({ code }) => code === figure.code)?.reference ?? '';
  return [
    ...words.value(label, { ...figureRun(figure, 'value'), look: 'strong' }, figure.period),
    ...partsOf(facts, figure),
    { text: '.' },
    ...trendOf(facts, figure),
    ...targetOf(figure),
    ...knowledgeOf(facts, figure),
    ...(reference === '' ? [] : words.reference(reference)),
  ];
}
