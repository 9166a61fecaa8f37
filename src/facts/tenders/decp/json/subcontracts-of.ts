import { findIn, itemsOf, textOf, type Found } from './json-value';

/** An act of subcontracting as written, its amount being that of its last modification. */
export interface WrittenSubcontract {
  readonly id: string;
  readonly type: string;
  readonly amount: Found;
}

function actsIn(contract: Found, list: string, item: string): readonly Found[] {
  return itemsOf(findIn(contract, [list]))
    .map((act) => findIn(act, [item]) ?? act)
    .filter(({ value }) => typeof value === 'object' && value !== null);
}

/** The acts of subcontracting of a contract, the modifications of each applied in order. */
export function subcontractsOf(contract: Found): readonly WrittenSubcontract[] {
  const changed = new Map<string, Found>();
  for (const act of actsIn(contract, 'modificationsActesSousTraitance', 'modificationActeSousTraitance')) {
    const amount = findIn(act, ['montant']);
    if (amount) changed.set(textOf(findIn(act, ['id'])), amount);
  }
  return actsIn(contract, 'actesSousTraitance', 'acteSousTraitance').map((act) => ({
    id: textOf(findIn(act, ['sousTraitant.id'])),
    type: textOf(findIn(act, ['sousTraitant.typeIdentifiant'])),
    amount: changed.get(textOf(findIn(act, ['id']))) ??
      findIn(act, ['montant']) ?? { value: '', path: `${act.path}.montant` },
  }));
}
