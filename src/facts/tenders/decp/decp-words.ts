import { procedureLabels, type socialLabels } from '../../../../sheets-templates/tenders/tender-choices';
import { keysOf } from '../../../model/typed-keys';
import { foldText } from '../../../workbook/fold-text';

type Procedure = keyof typeof procedureLabels;

/** Names of procedures in older files, folded, by what they are called today. */
const formerNames: Readonly<Record<string, Procedure>> = {
  'marche negocie sans publicite ni mise en concurrence prealable': 'direct',
  'marche public negocie sans publicite ni mise en concurrence prealable': 'direct',
  'marche passe sans publicite ni mise en concurrence': 'direct',
  'procedure concurrentielle avec negociation': 'negotiated',
  'procedure negociee avec mise en concurrence prealable': 'negotiated',
  'procedure negociee apres publication prealable d un avis de marche': 'negotiated',
  'marche a procedure adaptee': 'adapted',
  mapa: 'adapted',
};

/** The procedure that a text names; undefined where the list has none such. */
export function procedureOf(text: string): Procedure | undefined {
  const folded = foldText(text);
  return keysOf(procedureLabels).find((code) => foldText(procedureLabels[code]) === folded) ?? formerNames[folded];
}

/** The social considerations that a text lists; undefined where it says nothing. */
export function socialOf(text: string): keyof typeof socialLabels | undefined {
  const folded = foldText(text);
  const clause = folded.includes('clause sociale');
  const criterion = folded.includes('critere social');
  if (clause && criterion) return 'both';
  if (clause) return 'clause';
  if (criterion) return 'criterion';
  return folded.includes('pas de consideration') || folded.includes('marche reserve') ? 'none' : undefined;
}

/** Whether a text says that the contract is reserved; the DECP does not say to whom. */
export function isReserved(text: string): boolean {
  return foldText(text).includes('marche reserve');
}

/** Whether nature or techniques say a framework agreement: its amount is then a ceiling. */
export function isFrameworkNamed(nature: string, techniques: string): boolean {
  return `${foldText(nature)} ${foldText(techniques)}`.includes('accord cadre');
}

/** Whether a text names a concession, which is no « marché ». */
export function isConcession(kind: string): boolean {
  return /concession|delegation de service public/.test(foldText(kind));
}
