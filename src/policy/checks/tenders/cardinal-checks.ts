import { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import { answersOf } from '../../../facts/tenders/tender';
import type { Examined } from '../check';
import { fencesOf, type Fences } from '../quartiles';
import { bidderOf, hasWon, priceGap, validBids } from './competing-bids';
import { heterogeneousHolders, oftenSetAside, unsuccessfulBidders } from './bidder-checks';
import {
  everyLot,
  examinedLot,
  lotsOfAll,
  verdictOf,
  type Judged,
  type TenderCheck,
  type TenderCheckFacts,
  type Verdict,
} from './tender-check';

const { columns } = offersTab;

function needing(...keys: readonly (keyof typeof columns)[]) {
  return keys.map((key) => ({ tab: offersTab.name, header: columns[key].header }));
}

/** Examines gaps between the winning price and the next one, all of them being the yardstick. */
function everyGap(isFlagged: (gap: number, fences: Fences, threshold: number | undefined) => boolean) {
  return (facts: TenderCheckFacts, threshold: number | undefined): readonly Examined[] => {
    const awarded = lotsOfAll(facts).filter(({ lot }) => lot.status === 'awarded');
    const gaps = awarded.map((judged) => ({ judged, gap: priceGap(judged.lot) }));
    const fences = fencesOf(gaps.flatMap(({ gap }) => gap ?? []));
    return gaps.flatMap(({ judged, gap }) => {
      const isKnown = gap !== undefined && fences !== undefined;
      return examinedLot(judged, verdictOf(isKnown ? isFlagged(gap, fences, threshold) : undefined));
    });
  };
}

/** R024: a losing price so close to the winning one that it is a low outlier. */
function isTooClose(gap: number, { firstQuartile, low }: Fences, threshold: number | undefined): boolean {
  if (threshold !== undefined) return gap <= threshold;
  return firstQuartile > 0 && low > 0 && gap <= low;
}

/** R058: a winning price so far under the next one that it is a high outlier. */
function isTooLow(gap: number, { high }: Fences, threshold: number | undefined): boolean {
  return threshold === undefined ? high > 0 && gap >= high : gap >= threshold;
}

/** R028: several companies at the same price, set aside or not. */
function samePrice({ lot }: Judged): Verdict {
  const priced = answersOf(lot).filter(({ amount }) => amount !== undefined);
  if (priced.length < 2) return answersOf(lot).length < 2 ? undefined : 'unknown';
  const byPrice = new Map<number | undefined, Set<string>>();
  for (const bid of priced) byPrice.set(bid.amount, (byPrice.get(bid.amount) ?? new Set<string>()).add(bidderOf(bid)));
  return verdictOf([...byPrice.values()].some(({ size }) => size > 1));
}

/** R030: the offer that won came after the deadline. */
function lateWinner({ tender, lot }: Judged): Verdict {
  const { dueOn } = tender.row;
  const winners = validBids(lot).filter((bid) => hasWon(bid, lot));
  if (lot.status !== 'awarded') return undefined;
  const isKnown = dueOn !== undefined && winners.some(({ receivedOn }) => receivedOn !== undefined);
  return verdictOf(isKnown ? winners.some(({ receivedOn = 0 }) => receivedOn > dueOn) : undefined);
}

/** R035: one company was left, and won; at least so many others were set aside. */
function allOthersSetAside({ lot }: Judged, threshold: number): Verdict {
  if (lot.status !== 'awarded') return undefined;
  const answers = answersOf(lot);
  if (answers.length === 0) return 'unknown';
  const valid = new Set(validBids(lot).map(bidderOf));
  const setAside = new Set(answers.filter((bid) => bid.setAside && !valid.has(bidderOf(bid))).map(bidderOf));
  const isOnlyOne = valid.size === 1 && validBids(lot).every((bid) => hasWon(bid, lot));
  return verdictOf(isOnlyOne && setAside.size >= threshold);
}

/** R036: the lowest price was set aside. */
function lowestSetAside({ lot }: Judged): Verdict {
  if (lot.status !== 'awarded') return undefined;
  const priced = answersOf(lot).flatMap(({ amount, setAside }) => (amount === undefined ? [] : [{ amount, setAside }]));
  if (!priced.some(({ setAside }) => !setAside)) return 'unknown';
  const lowest = priced.reduce((one, other) => (other.amount < one.amount ? other : one));
  return verdictOf(lowest.setAside);
}

/**
 * Methods of Cardinal (Open Contracting Partnership), off from the start: they look for collusion and favour, and a flag
 * is a question, never a proof.
 * @see https://cardinal.readthedocs.io
 */
export const cardinalChecks: readonly TenderCheck[] = [
  { code: 'AO-R024', needs: needing('amount'), threshold: undefined, examine: everyGap(isTooClose) },
  { code: 'AO-R025', needs: needing('answered', 'awarded'), threshold: undefined, examine: unsuccessfulBidders },
  { code: 'AO-R028', needs: needing('amount'), threshold: undefined, examine: everyLot(samePrice) },
  { code: 'AO-R030', needs: needing('receivedOn'), threshold: undefined, examine: everyLot(lateWinner) },
  {
    code: 'AO-R035',
    needs: needing('answered', 'setAside'),
    threshold: 1,
    examine: everyLot((judged, _, threshold) => allOthersSetAside(judged, threshold)),
  },
  { code: 'AO-R036', needs: needing('amount', 'setAside'), threshold: undefined, examine: everyLot(lowestSetAside) },
  { code: 'AO-R038', needs: needing('answered', 'setAside'), threshold: undefined, examine: oftenSetAside },
  {
    code: 'AO-R048',
    needs: [{ tab: consultationsTab.name, header: consultationsTab.columns.cpv.header }],
    threshold: 20,
    examine: heterogeneousHolders,
  },
  { code: 'AO-R058', needs: needing('amount'), threshold: undefined, examine: everyGap(isTooLow) },
];
