import type { eventMeasureLabels } from '../../../sheets-templates/indicators-tab';
import type { FamilyMeasure } from '../families/family';

/** What events are added up by. */
export type EventSum = 'events' | 'met' | 'consulted';

/** How measures of events are read from their sums. */
export const eventMeasures: Readonly<Record<keyof typeof eventMeasureLabels, FamilyMeasure<EventSum>>> = {
  events: { unit: 'count', sum: 'events' },
  consultedAfterwards: { unit: 'count', sum: 'consulted', over: 'met' },
};
