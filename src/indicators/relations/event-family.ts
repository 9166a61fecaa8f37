import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import type { EventRow } from '../../facts/relations/read-events';
import { isoOf, type Day } from '../../model/day';
import type { Located } from '../../workbook/decode-rows';
import type { FamilySpec } from '../families/family';
import { eventMembershipOf, type EventTraits } from './event-populations';
import { eventMeasures, type EventSum } from './event-measures';

/** Meetings that suppliers come to; trainings and talks are for the organisation’s own people. */
const openTypes = {
  reverseFair: true,
  sourcing: true,
  fair: true,
  club: true,
  training: false,
  talk: false,
} as const satisfies Record<EventRow['type'], boolean>;

function traitsOf({ type, small, consulted }: EventRow): EventTraits {
  return { open: openTypes[type], followed: small !== undefined && consulted !== undefined };
}

/** Meetings with suppliers as a family of facts; what is planned after today does not count yet. */
export function eventFamily(events: readonly Located<EventRow>[], today: Day): FamilySpec<EventTraits, EventSum> {
  return {
    ...{ measures: eventMeasures, membershipOf: eventMembershipOf, noData: 'noEvents' },
    keyOf: ({ open, followed }) => `${String(open)}/${String(followed)}`,
    labelOf: () => ({ kind: 'condition' }),
    visit: (take) => {
      for (const { line, row } of events) {
        if (row.date > today) continue;
        const about = {
          ...{ traits: traitsOf(row), day: row.date, entity: row.entity ?? '', family: '' },
          source: { tab: eventsTab.name, line, key: row.title ?? isoOf(row.date) },
        };
        take({ ...about, sum: 'events', value: 1 });
        take({ ...about, sum: 'met', value: row.small ?? 0 });
        take({ ...about, sum: 'consulted', value: row.consulted ?? 0 });
      }
    },
  };
}
