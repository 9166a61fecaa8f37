import type { IndicatorDefinition } from './definition';
import { indicatorKinds, type IndicatorKinds, type Membership } from './indicator-kinds';

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
