import type { Issue } from '../../../model/issue';
import { isoOf } from '../../../model/day';
import type { AwardedContract } from './contract';
import { distinctAmounts } from './contract-amounts';
import type { DecpContractCode } from './decp-codes';

function about(
  code: DecpContractCode,
  { line, reference }: AwardedContract,
  column: string,
  detail: string,
): Issue<DecpContractCode> {
  return { code, line, column, value: reference, detail };
}

/** Contracts whose holders carry different amounts: lots filed under one number, of which one amount is kept. */
function severalAmounts(contracts: readonly AwardedContract[]): Issue<DecpContractCode>[] {
  return contracts.flatMap((contract) => {
    const amounts = distinctAmounts(contract);
    return amounts.length > 1 ? [about('several-amounts', contract, 'montant', String(amounts.length))] : [];
  });
}

/** Contracts of one buyer, notified on one day, for one amount: the total of a market may stand on each of its lots. */
function sameAmounts(contracts: readonly AwardedContract[]): Issue<DecpContractCode>[] {
  const groups = new Map<string, AwardedContract[]>();
  for (const contract of contracts) {
    if (contract.amount === undefined) continue;
    const key = `${contract.buyer} ${isoOf(contract.notifiedOn)} ${contract.amount}`;
    groups.set(key, [...(groups.get(key) ?? []), contract]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first && others.length > 0
      ? [about('same-amount-elsewhere', first, 'montant', others.map(({ reference }) => reference).join(', '))]
      : [],
  );
}

/** What a person should look at in contracts that are kept. */
export function checkContracts(contracts: readonly AwardedContract[]): readonly Issue<DecpContractCode>[] {
  return [...severalAmounts(contracts), ...sameAmounts(contracts)];
}
