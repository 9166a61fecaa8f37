import { eventFamily } from '../indicators/relations/event-family';
import { mediationFamily } from '../indicators/mediation/mediation-family';
import { tenderFamily } from '../indicators/tenders/tender-family';
import type { Day } from '../model/day';
import { supplierBookOf, type Sources } from './read-sources';

/** The families of facts beside purchases, as the tabs hold them. */
export function familiesOfSources(sources: Sources, today: Day) {
  const { tenders, events, published, settings } = sources;
  const { buyer, fiscalStart } = settings.settings;
  return {
    tenders: tenderFamily({ tenders: tenders.tenders, book: supplierBookOf(sources), buyer }),
    events: eventFamily(events, today),
    mediation: mediationFamily(published, fiscalStart),
  };
}
