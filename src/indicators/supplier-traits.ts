import { parameterOn } from '../law/parameter-on';
import type { Day } from '../model/day';
import { sizeClasses, type SizeClass } from '../model/size-class';
import type { ClassInYear } from '../suppliers/size-class-in-year';
import type { NamedSite } from '../suppliers/sites';
import type { StatusInYear } from '../suppliers/status-in-year';
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
  /** In the zone that Paramètres calls local; undefined where the zone or the place is not known. */
  readonly local: boolean | undefined;
  /** In a QPV or an FRR commune; undefined where nobody looked. */
  readonly priorityArea: boolean | undefined;
}

/** Kinds of SIAE in the strict sense on a day. */
export function strictSiaeKinds(day: Day): ReadonlySet<string> {
  return new Set(String(parameterOn('SIAE_TYPES_STRICT', day) ?? '').split(', '));
}

/** Everything that gives a supplier its traits, at one of its establishments in a fiscal year. */
export interface TraitSources {
  readonly supplier: Supplier;
  readonly sizeClass: ClassInYear;
  readonly status: StatusInYear;
  readonly site: NamedSite;
  readonly strictKinds: ReadonlySet<string>;
  readonly local: boolean | undefined;
  readonly priorityArea: boolean | undefined;
}

/** Whether an establishment is an ESAT, an EA or an EATT: one SIRET, not its association (trap 12). */
function isProtectedAt({ disabilityAt }: StatusInYear, { siret, elsewhere }: NamedSite): boolean {
  return disabilityAt.some((place) => (place === '' ? !elsewhere : place === siret));
}

/** The traits of a supplier at one of its establishments in a fiscal year. */
export function traitsOf({ supplier, sizeClass, status, site, strictKinds, local, priorityArea }: TraitSources) {
  const { siae, independentWorker, ess, known } = status;
  return {
    sizeClass: sizeClass.sizeClass,
    presumed: sizeClass.presumed,
    french: !supplier.foreign,
    insertion: siae.some((kind) => strictKinds.has(kind)),
    wideInsertion: siae.length > 0,
    disability: independentWorker || isProtectedAt(status, site),
    ...{ ess, inclusionKnown: known, local, priorityArea },
  } satisfies SupplierTraits;
}

const presumptions = ['no', 'split', 'class'] as const;

/** Traits as one number, the same for equal traits: suppliers of one number are one kind. */
export function traitsNumber(traits: SupplierTraits): number {
  const flags = [traits.french, traits.insertion, traits.wideInsertion, traits.disability, traits.inclusionKnown];
  const bits = flags.reduce((sum, flag) => sum * 2 + Number(flag), 0);
  const known = [traits.ess, traits.local, traits.priorityArea].reduce<number>(
    (sum, flag) => sum * 3 + (flag === undefined ? 0 : Number(flag) + 1),
    bits,
  );
  return (known * 3 + presumptions.indexOf(traits.presumed)) * 6 + sizeClasses.indexOf(traits.sizeClass);
}
