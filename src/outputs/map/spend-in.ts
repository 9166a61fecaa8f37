import { emptyCube, foldInto } from '../../cube/cube';
import type { PurchaseFacts } from '../../facts/purchases/read-purchases';
import { holds } from '../../indicators/period-grid';
import type { Period } from '../../model/period';
import { intAt, numberAt } from '../../model/typed-column';

/** Purchases of a period from one establishment in one family. */
export interface Spend {
  /** Number among the establishments of the facts. */
  readonly establishment: number;
  /** Number among the families of the facts; 0 = none. */
  readonly family: number;
  /** Cents, credit notes taken off. */
  readonly amount: number;
  /** Whether one line is above 0: a credit note alone is no purchase. */
  readonly active: boolean;
}

/** Purchases of a period by establishment and family, from one fold of the facts. */
export function spendIn(period: Period, facts: PurchaseFacts): readonly Spend[] {
  const { count, establishment, slot, family, amount } = facts;
  const cube = emptyCube(count);
  foldInto(cube, { member: establishment, slot, profile: family, value: amount });
  const found = new Map<string, Spend>();
  for (let cell = 0; cell < cube.size; cell++) {
    if (!holds(period, intAt(cube.slot, cell))) continue;
    const place = { establishment: intAt(cube.member, cell), family: intAt(cube.profile, cell) };
    const key = `${place.establishment}/${place.family}`;
    const before = found.get(key);
    found.set(key, {
      ...place,
      amount: (before?.amount ?? 0) + numberAt(cube.sum, cell),
      active: before?.active === true || intAt(cube.positives, cell) > 0,
    });
  }
  return [...found.values()];
}
