import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import type { Moment } from '../../google/clock';
import { readTab } from '../../google/read-workbook';
import { dayOfIso, type Day } from '../../model/day';
import { consultationTabs } from '../../outputs/consultation/consultation-sources';
import type { Tabs } from '../../outputs/read-sources';

/** The tabs that preparing a consultation reads and writes; one that is not there is left out. */
export function readConsultationTabs(): Tabs {
  return new Map(
    [...consultationTabs, eventsTab, rejectedLinesTab].flatMap(({ name }) => {
      const cells = readTab(name);
      return cells ? [[name, cells] as const] : [];
    }),
  );
}

/** The day of a moment. */
export function dayOfMoment({ isoDay }: Moment): Day {
  const day = dayOfIso(isoDay);
  if (day === undefined) throw new Error(`The clock gives no day: ${isoDay}`);
  return day;
}
