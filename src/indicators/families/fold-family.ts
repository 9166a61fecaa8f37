import { emptyCube, foldInto, type Cube } from '../../cube/cube';
import type { ScopeProfiles } from '../../law/scope-profiles';
import { civilOf } from '../../model/day';
import { monthOfDay } from '../../model/month';
import { slotOfMonth, slotOfYear, type TimeSlot } from '../../model/time-slot';
import type { Fact, FamilySpec } from './family';

/** The facts of a family as additive cells, one cube per sum: its members are kinds. */
export interface FoldedFamily<Traits, Sum extends string> {
  readonly traits: readonly Traits[];
  /** Sums without a fact have none. */
  readonly cubes: ReadonlyMap<Sum, Cube>;
  readonly slots: ReadonlySet<TimeSlot>;
  readonly facts: number;
}

const chunk = 4096;

function emptyColumns() {
  return {
    member: new Int32Array(chunk),
    slot: new Int32Array(chunk),
    profile: new Int32Array(chunk),
    value: new Float64Array(chunk),
  };
}

/** Takes rows of one sum and folds them chunk by chunk. */
function startSum() {
  const cube = emptyCube(256);
  const columns = emptyColumns();
  let count = 0;
  const flush = (): Cube => {
    foldInto(cube, columns, 0, count);
    count = 0;
    return cube;
  };
  const add = (member: number, slot: number, profile: number, value: number): void => {
    columns.member[count] = member;
    columns.slot[count] = slot;
    columns.profile[count] = profile;
    columns.value[count] = value;
    if (++count === chunk) flush();
  };
  return { add, flush };
}

/** Numbers of kinds: the same for equal traits; an object met before is known at once. */
function startKinds<Traits>(keyOf: (traits: Traits) => string) {
  const traits: Traits[] = [];
  const byObject = new Map<Traits, number>();
  const byKey = new Map<string, number>();
  const numberOf = (found: Traits): number => {
    const known = byObject.get(found);
    if (known !== undefined) return known;
    const key = keyOf(found);
    const number = byKey.get(key) ?? traits.push(found) - 1;
    byKey.set(key, number);
    byObject.set(found, number);
    return number;
  };
  return { traits, numberOf };
}

/** The month of a fact, or its year where it is of a whole one; undefined outside 1990–2099. */
export function slotOfFact({ day, isOfYear }: Pick<Fact<unknown, string>, 'day' | 'isOfYear'>): TimeSlot | undefined {
  return isOfYear === true ? slotOfYear(civilOf(day).year) : slotOfMonth(monthOfDay(day));
}

/** The profile of each entity and family met, worked out once. */
function startProfiles(profiles: ScopeProfiles): (entity: string, family: string) => number {
  const known = new Map<string, number>();
  return (entity, family) => {
    const key = `${entity}\n${family}`;
    const found = known.get(key) ?? profiles.profileOf(profiles.entityNumber(entity), profiles.familyNumber(family));
    known.set(key, found);
    return found;
  };
}

/** Folds every fact of a family, in one pass. */
export function foldFamily<Traits, Sum extends string>(
  spec: FamilySpec<Traits, Sum>,
  profiles: ScopeProfiles,
): FoldedFamily<Traits, Sum> {
  const kinds = startKinds(spec.keyOf);
  const profileOf = startProfiles(profiles);
  const sums = new Map<Sum, ReturnType<typeof startSum>>();
  const slots = new Set<TimeSlot>();
  let facts = 0;
  spec.visit((fact) => {
    const { sum, traits, entity, family, value } = fact;
    const slot = slotOfFact(fact);
    if (slot === undefined) return;
    const rows = sums.get(sum) ?? startSum();
    if (!sums.has(sum)) sums.set(sum, rows);
    rows.add(kinds.numberOf(traits), slot, profileOf(entity, family), value);
    slots.add(slot);
    facts++;
  });
  return {
    ...{ traits: kinds.traits, slots, facts },
    cubes: new Map([...sums].map(([sum, rows]) => [sum, rows.flush()])),
  };
}
