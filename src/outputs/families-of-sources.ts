import { eventFamily } from '../indicators/relations/event-family';
import { tenderFamily } from '../indicators/tenders/tender-family';
import type { Day } from '../model/day';
import { supplierBookOf, type Sources } from './read-sources';

/** The families of facts beside purchases, as the tabs hold them. */
export function familiesOfSources(sources: Sources, today: Day) {
  const { tenders, events, settings } = sources;
  const { buyer } = settings.settings;
  return {
    tenders: tenderFamily({ tenders: tenders.tenders, book: supplierBookOf(sources), buyer }),
    events: eventFamily(events, today),
  };
}
