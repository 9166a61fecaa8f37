import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { consultationTabs } from '../../outputs/consultation/consultation-sources';
import type { Tabs } from '../../outputs/read-sources';
import { readTabs } from '../read-tabs';

/** The tabs that preparing a consultation reads and writes; one that is not there is left out. */
export function readConsultationTabs(): Tabs {
  return readTabs([...consultationTabs, eventsTab, rejectedLinesTab].map(({ name }) => name));
}
