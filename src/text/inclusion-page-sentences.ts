import type { ProofMessage } from '../bridge/inclusion-messages';
import { plural } from './plural';

/** What the panel of claims says. */
export const proofPageSentences = {
  again: 'Relire les justificatifs',
  accept: 'Valider',
  refuse: 'Refuser',
  acceptOf: ({ qualite, fournisseur }: ProofMessage) => `Valider ${qualite}, ${fournisseur}`,
  refuseOf: ({ qualite, fournisseur }: ProofMessage) => `Refuser ${qualite}, ${fournisseur}`,
  title: ({ qualite, fournisseur }: ProofMessage) => `${qualite} · ${fournisseur}`,
  dates: ({ du, au, origine }: ProofMessage) => {
    const end = au === '' ? 'sans fin' : `jusqu’au ${au}`;
    return `${origine}, ${du === '' ? end : `du ${du} ${au === '' ? 'sans fin' : `au ${au}`}`}`;
  },
  line: (line: number) => `Justificatifs ESS, ligne ${line}`,
  nothing: 'Rien.',
  more: (count: number) => `… et ${plural(count, 'autre', 'autres')}, dans l’onglet.`,
  summary: (toValidate: number, toRenew: number, conflicts: number) =>
    `${toValidate} à valider, ${toRenew} à renouveler, ${plural(conflicts, 'contradiction', 'contradictions')}.`,
} as const;
