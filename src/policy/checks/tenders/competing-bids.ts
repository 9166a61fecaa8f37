import type { Bid } from '../../../facts/tenders/bid';
import { answersOf, type TenderLot } from '../../../facts/tenders/tender';

/** Offers of a lot that competed: not set aside, of candidates alone or leading. */
export function validBids(lot: TenderLot): readonly Bid[] {
  return answersOf(lot).filter(({ setAside }) => !setAside);
}

/** Who made an offer: the panel’s number, else the text that names it. */
export function bidderOf({ party }: Bid): string {
  return party.supplier === undefined ? party.written.trim().toUpperCase() : String(party.supplier);
}

/** Whether an offer is the one that was awarded. */
export function hasWon(bid: Bid, { holders }: TenderLot): boolean {
  const [leader] = holders;
  if (!leader) return bid.awarded;
  return leader.supplier === undefined ? leader.written === bid.party.written : leader.supplier === bid.party.supplier;
}

/** Whether a lot was awarded to one company, alone. */
export function hasOneHolder({ status, holders }: TenderLot): boolean {
  return status === 'awarded' && holders.length === 1;
}

/**
 * How much dearer the second lowest valid offer is than the winning one, as a share of it; undefined where the winner is
 * not the lowest, or prices or a single holder lack (R024 and R058 of Cardinal).
 */
export function priceGap(lot: TenderLot): number | undefined {
  if (!hasOneHolder(lot)) return undefined;
  const priced = validBids(lot).flatMap((bid) =>
    bid.amount === undefined || bid.amount <= 0 ? [] : [{ won: hasWon(bid, lot), amount: bid.amount }],
  );
  const lowest = (won: boolean): number =>
    Math.min(...priced.filter((bid) => bid.won === won).map(({ amount }) => amount));
  const gap = (lowest(false) - lowest(true)) / lowest(true);
  return Number.isFinite(gap) && gap >= 0 ? gap : undefined;
}
