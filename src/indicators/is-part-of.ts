import { sizeClasses } from '../model/size-class';
import { populations, type PopulationCode } from './populations';
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

/** Whether every supplier of a population is one of another: only then is a share of it between 0 and 1. */
export function isPartOf(part: PopulationCode, whole: PopulationCode): boolean {
  for (const traits of allTraits()) {
    if (populations[part].has(traits) && !populations[whole].has(traits)) return false;
  }
  return true;
}
