import { tenderFamily } from '../indicators/tenders/tender-family';
import { eventFamily } from '../indicators/relations/event-family';
import type { Day } from '../model/day';
import type { Sources } from './read-sources';

/** The families of facts beside purchases, as the tabs hold them. */
export function familiesOfSources(
  {
    tenders,
    events,
    suppliers,
    settings,
    frozen,
  }: Pick<Sources, 'tenders' | 'events' | 'suppliers' | 'settings' | 'frozen'>,
  today: Day,
) {
  const { fiscalStart, buyer } = settings.settings;
  return {
    tenders: tenderFamily({ tenders: tenders.tenders, suppliers: suppliers.suppliers, fiscalStart, frozen, buyer }),
    events: eventFamily(events, today),
  };
}
