import { formatAmount } from './format-figure';
import type { InclusiveAdvice } from '../policy/advice/inclusive-advice';
import { plural } from './plural';

const reasons = {
  reserve: 'plus de 30, et un budget sous 30 % de leur chiffre d’affaires moyen',
  lot: 'plus de 10',
  clause: 'plus d’une',
  criterion: 'trop peu pour un lot, donc un critère social ; cherchez l’offre sur le Marché de l’inclusion',
  none: '',
} as const satisfies Record<InclusiveAdvice, string>;

/** What Opportunités ESS writes of a family. */
export const opportunitySentences = {
  method: (structures: number, meanTurnover: number | undefined, advice: InclusiveAdvice) => {
    const turnover = meanTurnover === undefined ? 'CA inconnu' : `CA moyen ${formatAmount(meanTurnover)}`;
    return `${plural(structures, 'structure inclusive du panel', 'structures inclusives du panel')} (${turnover}) : ${reasons[advice]}.`;
  },
  others: (count: number) => `et ${plural(count, 'autre', 'autres')}`,
} as const;
