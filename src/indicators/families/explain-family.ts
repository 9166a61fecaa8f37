import type { Scope } from '../../law/scope';
import { scopeProfilesOf } from '../../law/scope-profiles';
import type { Period } from '../../model/period';
import type { IndicatorDefinition } from '../definition';
import { holds } from '../period-grid';
import type { Fact, FactLabel, FactSource, FamilyMeasure, FamilySpec } from './family';
import { slotOfFact } from './fold-family';
import { startRepeated, type RepeatedPart } from './repeated-lines';

/** Facts of one label that stand alike in a figure. */
export interface FamilyComponent {
  readonly label: FactLabel;
  readonly inNumerator: boolean;
  readonly inDenominator: boolean;
  /** The condition is met, is not, or is not known. */
  readonly isKnown: boolean;
  readonly presumed: boolean;
  /** Sum of what the measure adds up: cents or a number. */
  readonly value: number;
  readonly facts: number;
}

export interface FamilyExplanation {
  /** The greatest first. */
  readonly components: readonly FamilyComponent[];
  /** Lines behind the numerator: the first 200, and how many there are. */
  readonly sources: readonly FactSource[];
  readonly count: number;
  /** Sums of the parts in numerator and denominator, where the figure adds up just these. */
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** What of it comes from files that repeat amounts; undefined where nothing does. */
  readonly repeated: RepeatedPart | undefined;
}

const keptSources = 200;

function measureOf<Traits, Sum extends string>(
  { measures }: FamilySpec<Traits, Sum>,
  { measure }: IndicatorDefinition,
): FamilyMeasure<Sum> {
  const found = measures[measure];
  if (!found) throw new Error(`no measure of this family: ${measure}`);
  return found;
}

type About = Omit<FamilyComponent, 'value' | 'facts'>;

/** What a kind is to an indicator. */
function aboutOf<Traits, Sum extends string>(
  { membershipOf, labelOf }: FamilySpec<Traits, Sum>,
  { population, relativeTo }: IndicatorDefinition,
): (traits: Traits) => About {
  const part = membershipOf(population);
  const whole = relativeTo === undefined ? undefined : membershipOf(relativeTo);
  return (traits) => ({
    ...{ label: labelOf(traits), inNumerator: part.has(traits), inDenominator: whole?.has(traits) ?? false },
    ...{ isKnown: !part.concerns(traits) || part.isKnown(traits), presumed: part.isPresumed(traits) },
  });
}

/** Whether a fact is in a figure’s period and scope. */
function isIn<Traits, Sum extends string>(period: Period, scope: Scope): (fact: Fact<Traits, Sum>) => boolean {
  const profiles = scopeProfilesOf([scope]);
  return (fact) => {
    const slot = slotOfFact(fact);
    if (slot === undefined || !holds(period, slot)) return false;
    const { entityNumber, familyNumber, profileOf, meets } = profiles;
    return meets(profileOf(entityNumber(fact.entity), familyNumber(fact.family)), scope);
  };
}

/**
 * Components and lines behind one figure of a family: its facts are handed over once more, as the refresh took them. The
 * parts are of the sum that the measure adds up; a rate’s are of what it is divided by. Lines that say why there is no
 * value are among the lines, and no part.
 */
export function explainFamily<Traits, Sum extends string>(
  spec: FamilySpec<Traits, Sum>,
  definition: IndicatorDefinition,
  period: Period,
  scope: Scope,
): FamilyExplanation {
  const measure = measureOf(spec, definition);
  const { sum, over, per, lacks = [] } = measure;
  const counted = per ?? sum;
  const wanted: readonly Sum[] = [counted, ...lacks.map((lack) => lack.sum)];
  const isInFigure = isIn<Traits, Sum>(period, scope);
  const repeated = startRepeated(spec, definition, measure);
  const judge = aboutOf(spec, definition);
  const building = new Map<string, { about: About; value: number; facts: number }>();
  const sources: FactSource[] = [];
  let count = 0;
  spec.visit((fact) => {
    if (!isInFigure(fact)) return;
    repeated.take(fact);
    if (!wanted.includes(fact.sum)) return;
    const about = judge(fact.traits);
    if (fact.sum === counted) {
      const key = JSON.stringify(about);
      const component = building.get(key) ?? { about, value: 0, facts: 0 };
      building.set(key, component);
      component.value += fact.value;
      component.facts++;
    }
    if (about.inNumerator && ++count <= keptSources) sources.push(fact.source);
  });
  const components = [...building.values()].map(({ about, value, facts }) => ({ ...about, value, facts }));
  const isOwnWhole = definition.relativeTo !== undefined && per === undefined && over === undefined;
  const sumOf = (key: 'inNumerator' | 'inDenominator'): number =>
    components.reduce((total, component) => total + (component[key] ? component.value : 0), 0);
  return {
    ...{ components: components.sort((one, other) => other.value - one.value), sources, count },
    numerator: per === undefined ? sumOf('inNumerator') : undefined,
    denominator: isOwnWhole ? sumOf('inDenominator') : undefined,
    repeated: repeated.found(),
  };
}
