import { amountOfCents, type Amount } from '../../../model/amount';
import type { AwardedContract, DecpLine } from './contract';

/**
 * Three answers to « combien ? », since a DECP file repeats the amount of a contract on each holder and modification.
 * `once` is the one that is written in the workbook (ADR 0014).
 */
export interface DecpAmounts {
  /** Every line added: a contract counts as often as it has holders and modifications. */
  readonly naive: Amount;
  /** Each holder's latest amount; one that several holders of a contract carry is shared between them. */
  readonly shared: Amount;
  /** One amount per contract, the one in force. */
  readonly once: Amount;
}

/** The distinct amounts that the holders of a contract carry today. */
export function distinctAmounts({ holders }: AwardedContract): readonly Amount[] {
  return [...new Set(holders.flatMap(({ amount }) => (amount === undefined ? [] : [amount])))];
}

function sumOf(amounts: readonly (Amount | undefined)[]): Amount {
  return amountOfCents(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
}

/** The three figures of a file. */
export function decpAmounts(lines: readonly DecpLine[], contracts: readonly AwardedContract[]): DecpAmounts {
  return {
    naive: sumOf(lines.map(({ amount }) => amount)),
    shared: sumOf(contracts.flatMap(distinctAmounts)),
    once: sumOf(contracts.map(({ amount }) => amount)),
  };
}
