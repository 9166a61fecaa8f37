import { amountOfCents, type Amount } from '../../../model/amount';
import type { AwardedContract } from './contract';

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

/** The amounts that are known, added; undefined where none is. */
export function sumOfKnown(amounts: readonly (Amount | undefined)[]): Amount | undefined {
  const known = amounts.flatMap((amount) => (amount === undefined ? [] : [amount]));
  return known.length === 0 ? undefined : amountOfCents(known.reduce<number>((sum, amount) => sum + amount, 0));
}

/** The latest amounts of the holders of a contract, one that several carry counted once. */
export function sharedAmount(contract: AwardedContract): Amount | undefined {
  return sumOfKnown(distinctAmounts(contract));
}

/** The three figures of a file. */
export function decpAmounts(contracts: readonly AwardedContract[]): DecpAmounts {
  const total = (amountOf: (contract: AwardedContract) => Amount | undefined): Amount =>
    sumOfKnown(contracts.map(amountOf)) ?? amountOfCents(0);
  return { naive: total(({ naive }) => naive), shared: total(sharedAmount), once: total(({ amount }) => amount) };
}
