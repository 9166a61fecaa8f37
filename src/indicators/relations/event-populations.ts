import type { Membership } from '../membership';
import { isOfEvents, type EventPopulationCode, type PopulationCode } from '../populations';

/** What is known of a meeting. */
export interface EventTraits {
  /** Suppliers were invited: neither a training nor a talk. */
  readonly open: boolean;
  /** How many TPE and PME came is written; so is how many were consulted afterwards. */
  readonly followed: boolean;
}

interface EventPopulation extends Omit<Membership<EventTraits>, 'isPresumed'> {
  readonly restsOn: 'nothing' | 'filled';
  readonly within: readonly EventPopulationCode[];
}

const always = (): boolean => true;
const everything = { concerns: always, isKnown: always, restsOn: 'nothing' } as const;

/** Populations of events. */
export const eventPopulations: Readonly<Record<EventPopulationCode, EventPopulation>> = {
  everyEvent: { has: always, ...everything, within: [] },
  openEvents: { has: ({ open }) => open, ...everything, within: ['everyEvent'] },
  followedEvents: {
    has: ({ open, followed }) => open && followed,
    concerns: ({ open }) => open,
    isKnown: ({ followed }) => followed,
    restsOn: 'filled',
    within: ['openEvents', 'everyEvent'],
  },
};

/** Whom a population of events holds. */
export function eventMembershipOf(code: PopulationCode): Membership<EventTraits> {
  if (!isOfEvents(code)) throw new Error(`no population of events: ${code}`);
  return { ...eventPopulations[code], isPresumed: () => false };
}
