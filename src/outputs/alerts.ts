import type { IndicatorDefinition } from '../indicators/definition';
import { amountOfEuros, eurosOf, amountOfCents } from '../model/amount';
import { alertSentences } from '../text/alert-sentences';
import { formatShare, formatValue } from '../text/format-figure';
import { writtenDay } from '../text/proof-sentences';
import type { StoredFigure } from './figure-rows';
import type { Renewal } from './renewals';

/** A figure on the wrong side of its target or of its alert threshold. */
export interface Alert {
  /** Code and period: by them an alert of a former run is known again. */
  readonly key: string;
  readonly figure: StoredFigure;
  /** In the unit of `_figures`. */
  readonly bound: { readonly kind: 'target' | 'threshold'; readonly value: number };
}

/** Alert threshold in the unit of `_figures`: money in euros. */
function thresholdOf({ alert, unit }: IndicatorDefinition): number | undefined {
  return alert === undefined || unit !== 'amount' ? alert : eurosOf(amountOfCents(Math.round(alert)));
}

function boundPassed(figure: StoredFigure, definition: IndicatorDefinition): Alert['bound'] | undefined {
  const { state, target, value } = figure;
  if (state === 'missed' && target !== undefined) return { kind: 'target', value: target };
  const threshold = thresholdOf(definition);
  if (state !== 'noTarget' || value === undefined || threshold === undefined) return undefined;
  const { direction } = definition;
  const isPassed = direction === 'down' ? value > threshold : direction === 'up' && value < threshold;
  return isPassed ? { kind: 'threshold', value: threshold } : undefined;
}

/**
 * The fiscal years that are watched: the default one, and the one in progress where its figure does not merely grow
 * with the months (a share, or what must stay low).
 */
function isWatched(figure: StoredFigure, definition: IndicatorDefinition, defaultYear: string): boolean {
  if ((figure.scope ?? '') !== '' || !/^\d{4}$/.test(figure.period)) return false;
  if (figure.period === defaultYear) return true;
  return figure.period > defaultYear && (definition.unit === 'share' || definition.direction === 'down');
}

/** Alerts of followed indicators among the figures of `_figures`; a provisional figure is none. */
export function alertsAmong(
  figures: readonly StoredFigure[],
  definitions: readonly IndicatorDefinition[],
): readonly Alert[] {
  const followed = new Map(definitions.filter(({ active }) => active).map((one) => [one.code, one]));
  const defaultYear = figures.find(({ byDefault }) => byDefault === true)?.period;
  if (defaultYear === undefined) return [];
  return figures.flatMap((figure) => {
    const definition = followed.get(figure.code);
    if (!definition || !isWatched(figure, definition, defaultYear)) return [];
    const bound = boundPassed(figure, definition);
    return bound ? [{ key: `${figure.code} ${figure.period}`, figure, bound }] : [];
  });
}

/** What was not there before: what a digest tells. */
export function newSince<Told extends { readonly key: string }>(
  known: readonly string[],
  present: readonly Told[],
): readonly Told[] {
  const before = new Set(known);
  return present.filter(({ key }) => !before.has(key));
}

/** A value of `_figures` in French. */
function shown(value: number | undefined, unit: StoredFigure['unit']): string {
  return formatValue(value === undefined || unit !== 'amount' ? value : amountOfEuros(value).amount, unit);
}

/** How many claims of one task are to renew, and the last day of the first. */
function renewalLine(task: Renewal['task'], renewals: readonly Renewal[]): readonly string[] {
  const found = renewals.filter((renewal) => renewal.task === task);
  const [first] = found;
  return first ? [alertSentences.renewals[task](found.length, writtenDay(first.day))] : [];
}

/** The mail that tells alerts and claims to renew: figures, what they rest on, numbers and days, never a supplier. */
export function alertDigest(
  alerts: readonly Alert[],
  renewals: readonly Renewal[],
): { readonly subject: string; readonly body: string } {
  const lines = alerts.map(({ figure, bound }) =>
    alertSentences.line({
      ...{ code: figure.code, label: figure.label ?? '', period: figure.period },
      value: shown(figure.value, figure.unit),
      bound: alertSentences.bound[bound.kind](shown(bound.value, figure.unit)),
      coverage: figure.coverage === undefined ? alertSentences.unknownCoverage : formatShare(figure.coverage),
    }),
  );
  const renewed = [...renewalLine('expired', renewals), ...renewalLine('soon', renewals)];
  return {
    subject: alertSentences.subject(alerts.length, renewals.length),
    body: alertSentences.body(lines, renewed),
  };
}
