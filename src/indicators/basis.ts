import type { SizeClass } from '../model/size-class';
import type { ClassInYear } from '../suppliers/size-class-in-year';
import type { StatusInYear, StatusOrigin } from '../suppliers/status-in-year';
import type { SupplierKnowledge } from './populations';
import type { SupplierTraits } from './supplier-traits';

/** What a supplier is to inclusion, in the strict sense first. */
export type InclusionGroup = 'both' | 'insertion' | 'wideInsertion' | 'disability' | 'none' | 'unknown';

/** Why suppliers are in an indicator or out of it: what « Expliquer » groups them by. */
export type Basis =
  | { readonly by: 'sizeClass'; readonly sizeClass: SizeClass; readonly origin: ClassInYear['origin'] }
  | {
      readonly by: 'inclusion';
      readonly group: InclusionGroup;
      readonly insertion: StatusOrigin | undefined;
      readonly disability: StatusOrigin | undefined;
    }
  | { readonly by: 'ess'; readonly ess: boolean | undefined; readonly origin: StatusOrigin | undefined }
  | { readonly by: 'place'; readonly local: boolean | undefined }
  | { readonly by: 'area'; readonly priorityArea: boolean | undefined }
  | { readonly by: 'unnamed' };

function inclusionGroupOf({ insertion, wideInsertion, disability, inclusionKnown }: SupplierTraits): InclusionGroup {
  if (insertion) return disability ? 'both' : 'insertion';
  if (disability) return 'disability';
  if (wideInsertion) return 'wideInsertion';
  return inclusionKnown ? 'none' : 'unknown';
}

function inclusionBasis(traits: SupplierTraits, { origins }: StatusInYear): Basis {
  return {
    ...{ by: 'inclusion', group: inclusionGroupOf(traits) },
    insertion: traits.wideInsertion ? origins.siae : undefined,
    disability: traits.disability ? (origins.disability ?? origins.independentWorker) : undefined,
  };
}

/** The basis of a supplier for an indicator that rests on a knowledge. */
export function basisOf(
  restsOn: SupplierKnowledge,
  traits: SupplierTraits,
  { sizeClass, origin }: ClassInYear,
  status: StatusInYear,
): Basis {
  switch (restsOn) {
    case 'inclusion':
      return inclusionBasis(traits, status);
    case 'solidarity':
      return traits.insertion || traits.disability
        ? inclusionBasis(traits, status)
        : { by: 'ess', ess: status.ess, origin: status.origins.ess };
    case 'ess':
      return { by: 'ess', ess: status.ess, origin: status.origins.ess };
    case 'place':
      return { by: 'place', local: traits.local };
    case 'area':
      return { by: 'area', priorityArea: traits.priorityArea };
    case 'nothing':
    case 'sizeClass':
      return { by: 'sizeClass', sizeClass, origin };
  }
}
