import type { publishedHeadingLabels } from '../../../sheets-templates/mediation-published/published-activity-tab';
import type { CaseFacts } from '../cases/case';

/** A heading of the publication. */
export type Heading = keyof typeof publishedHeadingLabels;

/** What cases may be told apart by; each case belongs to exactly one group of each, so that groups add up to the total. */
export const dimensions = {
  route: ['direct', 'national'],
  motive: ['money', 'performance', 'contract', 'relation'],
  size: ['small', 'others'],
  outcome: ['agreement', 'noAgreement', 'otherOutcome'],
} as const satisfies Record<string, readonly Heading[]>;

export type Dimension = keyof typeof dimensions;
export type GroupHeading = (typeof dimensions)[Dimension][number];

/** How many cases each group of a dimension has, in the order of `dimensions`. */
export type Histogram = readonly number[];

/** The group of a case; undefined where the mediator has yet to qualify it. */
const groupOf: Readonly<Record<Dimension, (facts: CaseFacts) => GroupHeading | undefined>> = {
  route: ({ route }) => route,
  motive: ({ group }) => group,
  // A size that is not known counts with the others: a group of its own would be small and tell much.
  size: ({ size }) => (size === 'small' ? 'small' : 'others'),
  // A case still open has no outcome of note yet: it is « autre », as one redirected or withdrawn is.
  outcome: ({ outcome }) => (outcome === undefined || outcome === 'other' ? 'otherOutcome' : outcome),
};

/** Cases by group; undefined where a case has none yet, since groups that do not add up would tell of it. */
export function histogramOf(dimension: Dimension, facts: readonly CaseFacts[]): Histogram | undefined {
  const groups = facts.map(groupOf[dimension]);
  if (groups.includes(undefined)) return undefined;
  return dimensions[dimension].map((heading) => groups.filter((group) => group === heading).length);
}

/** Whether every group has enough cases to be told. */
export function isTellable(histogram: Histogram, smallest: number): boolean {
  return histogram.every((count) => count >= smallest);
}
