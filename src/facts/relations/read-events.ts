import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import type { TabCells } from '../../plans/cell';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';

/** A row of Événements. */
export type EventRow = RowOf<typeof eventsTab>;

/** Meetings, trainings and talks as the tab holds them; those of an import that did not end are not there. */
export function readEvents(cells: TabCells, committedLots: ReadonlySet<string>): readonly Located<EventRow>[] {
  return decodeRows(eventsTab, cells).rows.filter(({ row }) => row.lot === undefined || committedLots.has(row.lot));
}
