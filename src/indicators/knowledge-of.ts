import { eventPopulations } from './relations/event-populations';
import { publishedPopulation } from './mediation/mediation-family';
import { tenderPopulations } from './tenders/tender-populations';
import {
  isOfEvents,
  isOfPublished,
  isOfSuppliers,
  populations,
  type PopulationCode,
  type SupplierKnowledge,
} from './populations';

/** What must be known before something can be put in a population. */
export type Knowledge = SupplierKnowledge | 'participation' | 'filled';

interface KnowledgeOf {
  readonly restsOn: Knowledge;
  /** The population measures the knowledge itself: low knowledge is its result, not a doubt about it. */
  readonly measuresKnowledge?: true;
}

/** What a population of any family rests on. */
export function knowledgeOf(population: PopulationCode): KnowledgeOf {
  if (isOfSuppliers(population)) return populations[population];
  if (isOfPublished(population)) return publishedPopulation;
  return isOfEvents(population) ? eventPopulations[population] : tenderPopulations[population];
}
