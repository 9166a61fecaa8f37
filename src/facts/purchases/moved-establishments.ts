import { monthOfSlot } from '../../model/time-slot';
import { intAt } from '../../model/typed-column';
import type { Move } from '../../suppliers/duplicates/find-duplicates';
import type { Supplier } from '../../suppliers/supplier';
import type { Establishments } from './establishments';
import type { PurchaseFacts } from './read-purchases';

interface Span {
  first: number;
  last: number;
}

/** First and last month with lines of each establishment; yearly totals say nothing of when. */
function spansOf({ count, establishment, slot }: PurchaseFacts): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  for (let row = 0; row < count; row++) {
    const month = intAt(slot, row);
    if (monthOfSlot(month) === undefined) continue;
    const span = spans.get(intAt(establishment, row));
    if (!span) spans.set(intAt(establishment, row), { first: month, last: month });
    else if (month < span.first) span.first = month;
    else if (month > span.last) span.last = month;
  }
  return spans;
}

/** The other establishment that lines name last, where none names the panel's since it appeared; '' where there is none. */
function moveOf(
  { starts, elsewhere, sirets }: Establishments,
  spans: ReadonlyMap<number, Span>,
  member: number,
): string {
  let lastOfPanel = -1;
  let latest: { siret: string; span: Span } | undefined;
  for (let at = intAt(starts, member); at < intAt(starts, member + 1); at++) {
    const span = spans.get(at);
    if (!span) continue;
    if (elsewhere[at] === 0) lastOfPanel = Math.max(lastOfPanel, span.last);
    else if (!latest || span.last > latest.span.last) latest = { siret: sirets[at] ?? '', span };
  }
  return latest && lastOfPanel < latest.span.first ? latest.siret : '';
}

/**
 * Establishments that took the place of the panel's: lines name them, and none names the panel's since. An ESAT, an EA
 * or an EATT is left out: its association has other establishments that are none.
 */
export function movedEstablishments(
  facts: PurchaseFacts,
  establishments: Establishments,
  suppliers: readonly Supplier[],
): readonly Move[] {
  const spans = spansOf(facts);
  return suppliers.flatMap((supplier, member): Move[] => {
    const siret = supplier.row.disability === undefined ? moveOf(establishments, spans, member) : '';
    return siret === '' ? [] : [{ supplier, siret }];
  });
}
