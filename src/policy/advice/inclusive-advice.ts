import type { adviceLabels } from '../../../sheets-templates/inclusion/opportunities-tab';

export type InclusiveAdvice = keyof typeof adviceLabels;

/** What the advice rests on: structures that could serve a need, its budget and what they earn on average (cents). */
export interface InclusiveOffer {
  readonly structures: number;
  readonly budget: number;
  /** Undefined where no structure's turnover is known: reserving the whole is then not advised. */
  readonly meanTurnover: number | undefined;
}

/**
 * How to open a need to inclusive structures, by the thresholds of le Marché de l'inclusion: over 30 structures and a
 * budget under 30 % of their mean turnover, reserve it all; over 10, a reserved lot; over 1, a social clause; one or none,
 * a social criterion.
 */
export function inclusiveAdvice({ structures, budget, meanTurnover }: InclusiveOffer): InclusiveAdvice {
  const isBearable = meanTurnover !== undefined && meanTurnover > 0 && budget / meanTurnover < 0.3;
  if (structures > 30 && isBearable) return 'reserve';
  if (structures > 10) return 'lot';
  return structures > 1 ? 'clause' : 'criterion';
}
