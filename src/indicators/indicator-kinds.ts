import type { IndicatorDefinition } from './definition';
import type { Membership } from './membership';

/** Kinds that each part of an indicator adds up, as positions. */
export interface IndicatorKinds {
  readonly all: readonly number[];
  readonly population: readonly number[];
  readonly presumed: readonly number[];
  /** The population and everyone who could belong to it. */
  readonly possible: readonly number[];
  readonly whole: readonly number[];
  /** The whole as it would be if everything were known. */
  readonly possibleWhole: readonly number[];
  readonly concerned: readonly number[];
  /** Everyone who is in the indicator, or would be if everything were known. */
  readonly regarded: readonly number[];
  readonly known: readonly number[];
}

/** Whether someone is in an indicator, or would be if everything were known. */
export function regardedBy<Traits>(
  { has, concerns }: Membership<Traits>,
  whole: Membership<Traits> | undefined,
): (traits: Traits) => boolean {
  return (traits) => has(traits) || concerns(traits) || whole?.has(traits) === true;
}

function indicatorKinds<Traits>(
  traits: readonly Traits[],
  population: Membership<Traits>,
  whole: Membership<Traits> | undefined,
): IndicatorKinds {
  const { has, concerns, isKnown, isPresumed } = population;
  const kinds = (isWanted: (kind: Traits) => boolean): readonly number[] =>
    traits.flatMap((kind, position) => (isWanted(kind) ? [position] : []));
  const isUnknown = (kind: Traits): boolean => concerns(kind) && !isKnown(kind);
  const inWhole = (kind: Traits): boolean => whole?.has(kind) === true;
  return {
    all: traits.map((_, position) => position),
    population: kinds(has),
    presumed: kinds(isPresumed),
    possible: kinds((kind) => has(kind) || isUnknown(kind)),
    whole: kinds(inWhole),
    possibleWhole: kinds((kind) => inWhole(kind) || isUnknown(kind)),
    concerned: kinds(concerns),
    regarded: kinds(regardedBy(population, whole)),
    known: kinds((kind) => concerns(kind) && isKnown(kind)),
  };
}

/** The kinds of an indicator among those that occur, the same lists for all that have its populations. */
export function kindsByPopulation<Traits>(
  traits: readonly Traits[],
  membershipOf: (population: IndicatorDefinition['population']) => Membership<Traits>,
): (definition: IndicatorDefinition) => IndicatorKinds {
  const known = new Map<string, IndicatorKinds>();
  return ({ population, relativeTo }) => {
    const key = `${population}/${relativeTo ?? ''}`;
    const whole = relativeTo === undefined ? undefined : membershipOf(relativeTo);
    const found = known.get(key) ?? indicatorKinds(traits, membershipOf(population), whole);
    known.set(key, found);
    return found;
  };
}
