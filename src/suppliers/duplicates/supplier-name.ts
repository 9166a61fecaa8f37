import { foldText } from '../../workbook/fold-text';

/** Words that say the form of a company and nothing of which one it is. */
const formWords: ReadonlySet<string> = new Set([
  ...['sa', 'sas', 'sasu', 'sarl', 'sarlu', 'eurl', 'eirl', 'ei', 'sci', 'scp', 'snc', 'sca', 'scop', 'scic', 'scea'],
  ...['gie', 'gaec', 'earl', 'selarl', 'selas', 'sem', 'spl', 'ste', 'societe', 'ets', 'etablissements', 'entreprise'],
  ...['cie', 'compagnie', 'association', 'assoc', 'et', 'and', 'gmbh', 'ltd', 'inc', 'bv', 'spa', 'srl'],
]);

/**
 * A name as it is compared: without accents, case, punctuation, « & » and legal forms (« S.A.R.L. » too), so that
 * « Ets Dupont & Fils » is « DUPONT ET FILS SARL ». A name made of such words alone stays whole; '' for no name.
 */
export function comparableName(name: string): string {
  const joined = foldText(name).replace(/\b([a-z](?: [a-z])+)\b/g, (letters) => letters.replace(/ /g, ''));
  const words = joined.split(' ').filter((word) => !formWords.has(word));
  return words.length === 0 ? joined : words.join(' ');
}
