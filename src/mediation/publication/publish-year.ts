import type { publicationReasonLabels } from '../../../sheets-templates/mediator/publication-tab';
import type { publishedMentionLabels } from '../../../sheets-templates/mediation-published/published-activity-tab';
import { keysOf } from '../../model/typed-keys';
import type { CaseFacts } from '../cases/case';
import { dimensions, histogramOf, isTellable, type Dimension, type Heading, type Histogram } from './dimensions';
import { isSumTellable, sumOf } from './sum-of-years';

export type Mention = keyof typeof publishedMentionLabels;
export type PublicationReason = keyof typeof publicationReasonLabels;

/** A line of « Activité à publier »: what leaves (`period` to `mention`), and what stays with the mediator. */
export interface PublicationRow {
  /** `2026`, `2024-2026`, or the years of the block that are told together: `2024+2026`. */
  readonly period: string;
  readonly heading: Heading;
  /** Undefined where the mention stands in its place. */
  readonly value: number | undefined;
  readonly mention: Mention;
  /** The number itself; undefined where there is none to give. Never leaves. */
  readonly exact: number | undefined;
  readonly reason: PublicationReason;
}

/** A year as it was published: frozen, whatever is corrected since. */
export interface PublishedYear {
  readonly year: number;
  readonly total: number;
  /** Exact histogram of each dimension; undefined where cases were not qualified. */
  readonly histograms: Readonly<Record<Dimension, Histogram | undefined>>;
  readonly told: ReadonlySet<Dimension>;
}

export interface PublicationRules {
  /** Fewest cases of a group that may be told (MED_K: 5, never under 3). */
  readonly smallest: number;
  /** Totals under 5 are told as « moins de 5 ». */
  readonly hidesFewTotals: boolean;
  /** Working days to the first contact, and days from the entry agreement to closing, that the mediator promises. */
  readonly contactDays: number;
  readonly closingDays: number;
}

export interface PublicationInput {
  readonly year: number;
  /** Cases referred in the year. */
  readonly facts: readonly CaseFacts[];
  /** Years published before, in any order. */
  readonly earlier: readonly PublishedYear[];
  readonly rules: PublicationRules;
}

/** Under what a total is « moins de 5 », and no group is ever told. */
const fewTotal = 5;
const leastSmallest = 3;

function totalRow(period: string, total: number, isHidden: boolean): PublicationRow {
  return {
    ...{ period, heading: 'total', exact: total },
    ...(isHidden
      ? { value: undefined, mention: 'fewerThanFive', reason: 'option' }
      : { value: total, mention: 'exact', reason: 'total' }),
  };
}

function groupRows(
  period: string,
  dimension: Dimension,
  histogram: Histogram | undefined,
  isTold: boolean,
  reason: PublicationReason,
): readonly PublicationRow[] {
  return dimensions[dimension].map((heading, group) => {
    const exact = histogram?.[group];
    return isTold
      ? { period, heading, value: exact, mention: 'exact', exact, reason }
      : { period, heading, value: undefined, mention: 'withheld', exact, reason };
  });
}

/**
 * The promises of the mediator: kept for every case of the year, of either voie, or not for all; how many they were kept
 * for never leaves. A mediation counts from its entry agreement, a case that never entered one from its referral.
 */
function promiseRows(period: string, facts: readonly CaseFacts[], rules: PublicationRules): readonly PublicationRow[] {
  const isWithin = (days: number | undefined, most: number): boolean => days !== undefined && days <= most;
  const promises = [
    ['contactDelay', facts.filter((one) => isWithin(one.contactDelay, rules.contactDays)).length],
    ['duration', facts.filter((one) => isWithin(one.duration ?? one.durationFromReceipt, rules.closingDays)).length],
  ] as const;
  return promises.map(([heading, exact]) => {
    const mention = exact === facts.length ? 'keptForAll' : 'notForAll';
    return { period, heading, value: undefined, mention, exact, reason: 'kept' };
  });
}

/** The block of three years, counted from the first year ever published; blocks never overlap and never roll. */
function blockOf(year: number, firstYear: number): readonly number[] {
  const start = firstYear + 3 * Math.floor((year - firstYear) / 3);
  return [start, start + 1, start + 2];
}

function nameOf(years: readonly number[]): string {
  const [first, , last] = years;
  return years.length === 3 ? `${first ?? ''}-${last ?? ''}` : years.join('+');
}

/** What the years of a closed block tell together of a dimension that some of them could not tell alone. */
function blockRows(
  dimension: Dimension,
  years: readonly PublishedYear[],
  { smallest }: PublicationRules,
): readonly PublicationRow[] {
  const untold = years.filter(({ told }) => !told.has(dimension));
  const histograms = untold.map(({ histograms }) => histograms[dimension]).filter((one) => one !== undefined);
  if (untold.length < 2 || histograms.length < untold.length) return [];
  const sum = sumOf(histograms);
  const isTold = isSumTellable(histograms, smallest);
  const period = nameOf(untold.map(({ year }) => year));
  return groupRows(period, dimension, sum, isTold, isTold ? 'block' : 'blockTooFew');
}

/**
 * What may be published of a year, once (product rule of confidentiality, from INSEE's on small cells): the total; each
 * dimension whose every group has enough cases, else once per closed block of three years; the mediator's promises as
 * kept for all or not. Never a case, a month, a number, an entity, a family, an amount.
 */
export function publishYear({ year, facts, earlier, rules }: PublicationInput): readonly PublicationRow[] {
  const smallest = Math.max(rules.smallest, leastSmallest);
  const period = String(year);
  const here = yearOf(year, facts, smallest);
  const rowsOf = (dimension: Dimension): readonly PublicationRow[] => {
    const isTold = here.told.has(dimension);
    const histogram = here.histograms[dimension];
    return groupRows(period, dimension, histogram, isTold, isTold ? 'enough' : histogram ? 'tooFew' : 'unqualified');
  };
  const block = blockOf(year, Math.min(year, ...earlier.map((one) => one.year)));
  const years = [...earlier.filter((one) => block.includes(one.year) && one.year < year), here];
  const closesBlock = block[2] === year;
  const isHidden = rules.hidesFewTotals && facts.length < fewTotal;
  const isTold = !isHidden && facts.length > 0;
  return [
    totalRow(period, facts.length, isHidden),
    // A hidden total of 0 has the lines of a hidden total of 4: their absence would tell.
    ...(isHidden || isTold ? keysOf(dimensions).flatMap(rowsOf) : []),
    ...(isTold ? promiseRows(period, facts, rules) : []),
    ...(closesBlock ? keysOf(dimensions).flatMap((one) => blockRows(one, years, { ...rules, smallest })) : []),
  ];
}

function yearOf(year: number, facts: readonly CaseFacts[], smallest: number): PublishedYear {
  const histograms = {
    route: histogramOf('route', facts),
    motive: histogramOf('motive', facts),
    size: histogramOf('size', facts),
    outcome: histogramOf('outcome', facts),
  };
  const told = keysOf(dimensions).filter((one) => {
    const histogram = histograms[one];
    return histogram !== undefined && isTellable(histogram, smallest);
  });
  return { year, total: facts.length, histograms, told: new Set(told) };
}
