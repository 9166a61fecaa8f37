import { formatAmount } from './format-figure';
import { plural } from './plural';

interface Counted {
  readonly count: number;
  /** Cents. */
  readonly amount: number;
}

interface MarketCounts {
  readonly year: number;
  readonly lines: number;
  readonly amount: number;
  readonly leftOut: { readonly noSiret: Counted; readonly notPositive: Counted };
}

function counted({ count, amount }: Counted, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${plural(count, one, many)} (${formatAmount(amount)})`];
}

/** What is said of the purchases exported for le Marché de l'inclusion. */
export const marketSentences = {
  fileName: (year: number) => `Achats ${year} – Marché de l’inclusion.csv`,
  made: ({ year, lines, amount, leftOut }: MarketCounts) => {
    const all = `Achats ${year} pour le Marché de l’inclusion : ${plural(lines, 'ligne', 'lignes')}, ${formatAmount(amount)}.`;
    const missing = [
      ...counted(leftOut.noSiret, 'ligne sans SIRET', 'lignes sans SIRET'),
      ...counted(leftOut.notPositive, 'ligne nulle ou négative', 'lignes nulles ou négatives'),
    ];
    if (missing.length === 0) return all;
    return `${all} Il n’accepte que des lignes avec un SIRET et une dépense positive : ${missing.join(' et ')} n’y sont pas.`;
  },
  noPurchases: (year: number | null) =>
    year === null
      ? 'Aucun achat à exporter : importez d’abord vos achats.'
      : `Aucun achat à exporter pour l’exercice ${year}.`,
} as const;
