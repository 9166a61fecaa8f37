import type { Exclusion, ExclusionCode } from '../facts/purchases/exclusions';
import { formatAmount } from './format-figure';
import { plural } from './plural';

const exclusionReasons = {
  uncommittedLot: 'd’un import non terminé',
  outOfScope: 'hors périmètre (motif écrit dans Achats)',
  noAmount: 'sans montant lisible',
  unknownSupplier: 'dont le fournisseur n’est pas dans Fournisseurs',
  intragroup: 'de fournisseurs intragroupe',
  notPaid: 'pas encore payées (base « payé »)',
  noDate: 'sans date lisible',
  afterToday: 'datées après l’exercice en cours',
} as const satisfies Record<ExclusionCode, string>;

/** « 3 lignes hors périmètre (1 200,00 €) ». */
export function exclusionSentence({ code, count, amount }: Exclusion): string {
  const euros = amount === 0 ? '' : ` : ${formatAmount(amount)}`;
  return `${plural(count, 'ligne', 'lignes')} ${exclusionReasons[code]}${euros}`;
}
