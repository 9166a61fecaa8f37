import { sizeClasses } from '../model/size-class';
import {
  isOfEvents,
  isOfPublished,
  isOfSuppliers,
  populations,
  type PopulationCode,
  type SupplierPopulationCode,
} from './populations';
import { eventPopulations } from './relations/event-populations';
import { tenderPopulations } from './tenders/tender-populations';
import type { SupplierTraits } from './supplier-traits';

const yesNo = [true, false] as const;

/** Every combination of traits, presumption apart. */
function* allTraits(): Generator<SupplierTraits> {
  for (const sizeClass of sizeClasses)
    for (const french of yesNo)
      for (const insertion of yesNo)
        for (const disability of yesNo)
          for (const wideInsertion of insertion ? [true] : yesNo)
            for (const ess of yesNo)
              for (const local of yesNo)
                for (const priorityArea of yesNo)
                  yield {
                    ...{ sizeClass, french, insertion, disability, ess, wideInsertion, local, priorityArea },
                    ...{ presumed: 'no', inclusionKnown: true },
                  };
}

/** Whether every supplier of a population is one of another. */
function isPartOfSuppliers(part: SupplierPopulationCode, whole: SupplierPopulationCode): boolean {
  for (const traits of allTraits()) {
    if (populations[part].has(traits) && !populations[whole].has(traits)) return false;
  }
  return true;
}

/** Whether everything in a population is in another one: only then is a share of it between 0 and 1. */
export function isPartOf(part: PopulationCode, whole: PopulationCode): boolean {
  if (part === whole) return true;
  if (isOfSuppliers(part)) return isOfSuppliers(whole) && isPartOfSuppliers(part, whole);
  if (isOfPublished(part)) return false;
  const { within }: { within: readonly PopulationCode[] } = isOfEvents(part)
    ? eventPopulations[part]
    : tenderPopulations[part];
  return within.includes(whole);
}
