import type { DecpSummary } from '../bridge/decp-messages';
import type { DecpWords } from '../facts/tenders/decp/plan-decp-import';
import { formatNumber } from './format-figure';
import { importWords } from './import-sentences';
import { plural } from './plural';

function euros(amount: number): string {
  return `${formatNumber(amount, 2)}\u00a0€`;
}

/** The figures of a DECP file as a person reads them. */
function summaryOf(summary: Omit<DecpSummary, 'resume'>, lines: number): readonly string[] {
  const { marches, montants, identifiants, lignesUneOffre, titulairesAbsents } = summary;
  const { siret, ...others } = identifiants;
  const doubtful = Object.values(others).reduce((sum, count) => sum + count, 0);
  return [
    `${plural(marches, 'marché', 'marchés')} sur ${plural(lines, 'ligne', 'lignes')}.`,
    `Montants : ${euros(montants.uneFois)} une fois par marché, retenu et écrit dans Lots ; ${euros(montants.partage)} partagé entre titulaires ; ${euros(montants.naif)} si l’on additionnait les lignes, où un même montant est répété par titulaire et par modification.`,
    `Un montant de DECP est celui du contrat, souvent un maximum estimé : il ne se compare pas à des achats payés.`,
    `${plural(lignesUneOffre, 'ligne n’a reçu qu’une offre', 'lignes n’ont reçu qu’une offre')}.`,
    `Titulaires : ${plural(siret, 'ligne a un SIRET valide', 'lignes ont un SIRET valide')}, ${plural(doubtful, 'est à vérifier', 'sont à vérifier')} ; ${plural(titulairesAbsents, 'titulaire est absent du panel', 'titulaires sont absents du panel')}.`,
  ];
}

/** French words of an import of DECP. */
export const decpWords: DecpWords = { ...importWords, summaryOf };
