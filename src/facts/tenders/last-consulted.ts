import type { Day } from '../../model/day';
import type { Tender } from './tender';

/** The day of the last tender for which each supplier (by its number in the panel) was consulted or answered. */
export function lastConsulted(tenders: readonly Tender[]): ReadonlyMap<number, Day> {
  const found = new Map<number, Day>();
  for (const { bids, day } of tenders) {
    if (day === undefined) continue;
    for (const { party, consulted, answered } of bids) {
      if (party.supplier === undefined || !(consulted || answered)) continue;
      if ((found.get(party.supplier) ?? 0) < day) found.set(party.supplier, day);
    }
  }
  return found;
}
