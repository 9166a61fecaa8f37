import type { recommendationsTab } from '../../../sheets-templates/mediator/recommendations-tab';
import { civilOf } from '../../model/day';
import type { RowOf } from '../../workbook/define-tab';
import type { CaseFacts } from '../cases/case';

export type RecommendationRow = RowOf<typeof recommendationsTab>;

/** The mediator's figures of a year, for himself and for the director who signs (MED-01 to MED-06). */
export interface MediationFigures {
  readonly year: number;
  readonly total: number;
  readonly direct: number;
  readonly national: number;
  /** MED-02, voie A: admissible of those decided. */
  readonly admissible: Ratio;
  /** MED-03, voie A: agreements of mediations engaged and ended; never of all referrals. */
  readonly agreements: Ratio;
  /** MED-04, voie A: median days from entry agreement to closing; undefined under five cases. */
  readonly duration: Median;
  readonly durationFromReceipt: Median;
  /** MED-05, voie A: median working days to first contact. */
  readonly contact: Median;
  /** MED-06: done of those issued the year before. */
  readonly followed: Ratio;
}

export interface Ratio {
  readonly count: number;
  readonly of: number;
}

/** A median, and of how many. */
export interface Median {
  readonly value: number | undefined;
  readonly of: number;
}

const fewestForMedian = 5;

/** The middle of the values (mean of the two middle ones); undefined under five of them. */
function medianOf(values: readonly (number | undefined)[]): Median {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const of = known.length;
  if (of < fewestForMedian) return { value: undefined, of };
  const half = Math.floor(of / 2);
  const upper = known[half] ?? 0;
  return { value: of % 2 === 1 ? upper : ((known[half - 1] ?? 0) + upper) / 2, of };
}

function ratioOf<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): Ratio {
  return { count: items.filter(isCounted).length, of: items.length };
}

/** Endings of a case that are not those of a mediation, whatever was signed before. */
const notMediated: ReadonlySet<CaseFacts['status']> = new Set([
  ...(['inadmissible', 'redirected', 'refused', 'transferred'] as const),
]);

/** Ended mediations of voie A. */
function isEndedMediation({ isEngaged, outcome, status }: CaseFacts): boolean {
  return isEngaged && outcome !== undefined && !notMediated.has(status);
}

/** MED-01 to MED-06 of a year. */
export function mediationFigures(
  year: number,
  facts: readonly CaseFacts[],
  recommendations: readonly RecommendationRow[],
): MediationFigures {
  const ofYear = facts.filter((one) => one.year === year);
  const direct = ofYear.filter(({ route }) => route === 'direct');
  const issued = recommendations.filter(({ issuedOn }) => civilOf(issuedOn).year === year - 1);
  return {
    year,
    total: ofYear.length,
    direct: direct.length,
    national: ofYear.length - direct.length,
    admissible: ratioOf(
      direct.filter(({ isAdmissible }) => isAdmissible !== undefined),
      ({ isAdmissible }) => isAdmissible === true,
    ),
    agreements: ratioOf(direct.filter(isEndedMediation), ({ outcome }) => outcome === 'agreement'),
    duration: medianOf(direct.map(({ duration }) => duration)),
    durationFromReceipt: medianOf(direct.map(({ durationFromReceipt }) => durationFromReceipt)),
    contact: medianOf(direct.map(({ contactDelay }) => contactDelay)),
    followed: ratioOf(issued, ({ status }) => status === 'done'),
  };
}
