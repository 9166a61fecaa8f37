import { parameterOn } from '../law/parameter-on';
import type { Day } from '../model/day';
import { sizeClasses, type SizeClass } from '../model/size-class';
import type { ClassInYear } from '../suppliers/size-class-in-year';
import type { Supplier } from '../suppliers/supplier';

/** What populations look at: everything that tells suppliers apart in a fiscal year. */
export interface SupplierTraits {
  readonly sizeClass: SizeClass;
  readonly presumed: ClassInYear['presumed'];
  /** Not known to be foreign. */
  readonly french: boolean;
  /** SIAE in the strict sense of L5132-4 C. trav. */
  readonly insertion: boolean;
  /** The same, GEIQ and SEP included (le Marché de l’inclusion). */
  readonly wideInsertion: boolean;
  /** ESAT, EA, EATT or TIH. */
  readonly disability: boolean;
  /** Undefined where nothing is known. */
  readonly ess: boolean | undefined;
  /** Whether someone looked for the statuses of inclusion. */
  readonly inclusionKnown: boolean;
}

/** Kinds of SIAE in the strict sense on a day. */
export function strictSiaeKinds(day: Day): ReadonlySet<string> {
  return new Set(String(parameterOn('SIAE_TYPES_STRICT', day) ?? '').split(', '));
}

/** The traits of a supplier in a fiscal year; `elsewhere`: in its establishments that are no ESAT, EA or EATT. */
export function traitsOf(
  supplier: Supplier,
  { sizeClass, presumed }: ClassInYear,
  strictKinds: ReadonlySet<string>,
  elsewhere: boolean,
): SupplierTraits {
  const { siae = [], disability, independentWorker, ess, verifiedOn } = supplier.row;
  const wideInsertion = siae.length > 0;
  const isKnown = disability !== undefined || independentWorker === true;
  return {
    sizeClass,
    presumed,
    french: !supplier.foreign,
    insertion: siae.some((kind) => strictKinds.has(kind)),
    wideInsertion,
    disability: (disability !== undefined && !elsewhere) || independentWorker === true,
    ess,
    inclusionKnown: wideInsertion || isKnown || verifiedOn !== undefined,
  };
}

const presumptions = ['no', 'split', 'class'] as const;

/** Traits as one number, the same for equal traits: suppliers of one number are one kind. */
export function traitsNumber(traits: SupplierTraits): number {
  const flags = [traits.french, traits.insertion, traits.wideInsertion, traits.disability, traits.inclusionKnown];
  const bits = flags.reduce((sum, flag) => sum * 2 + Number(flag), 0);
  const ess = traits.ess === undefined ? 0 : Number(traits.ess) + 1;
  return ((bits * 3 + ess) * 3 + presumptions.indexOf(traits.presumed)) * 6 + sizeClasses.indexOf(traits.sizeClass);
}
