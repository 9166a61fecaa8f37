import type { DemoSupplier } from './demo-supplier';
import { pickWeighted } from './random';

export type Random = () => number;
export type Lines = string[][];

/** « 31/12/2025 ». */
export function french(day: Date): string {
  const iso = day.toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** So many days later. */
export function later(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

/** Euros by the hundred. */
export function euros(amount: number): string {
  return String(Math.round(amount / 100) * 100);
}

/** One tender of the demonstration while it is written. */
export interface Draft {
  readonly reference: string;
  readonly family: string;
  readonly launched: Date;
  readonly due: Date;
  readonly awarded: Date;
  readonly estimated: number;
  /** Offers are in, and the award is made. */
  readonly isClosed: boolean;
  readonly isAwarded: boolean;
}

/** The n-th tender, twenty a year from 2024. */
export function draftOf(random: Random, n: number, family: string): Draft {
  const year = 2024 + Math.floor((n - 1) / 20);
  const months = year === 2026 ? 11 : 12;
  const launched = new Date(Date.UTC(year, Math.floor(((n - 1) % 20) * (months / 20)), 2 + Math.floor(random() * 25)));
  const due = later(
    launched,
    pickWeighted(random, [
      [35, 5],
      [21, 3],
      [10, 1],
    ]),
  );
  const awarded = later(due, 30 + Math.floor(random() * 40));
  const now = Date.UTC(2026, 10, 23);
  return {
    ...{ reference: `CS-${year}-${String(n).padStart(3, '0')}`, family, launched, due, awarded },
    estimated: 20_000 * (1 + Math.floor(random() * 30)),
    ...{ isClosed: due.getTime() < now, isAwarded: awarded.getTime() < now },
  };
}

/** One of some things. */
export function anyOf<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** Companies that answer: those of the family first, some others. */
export function candidatesOf(
  random: Random,
  suppliers: readonly DemoSupplier[],
  family: string,
): readonly DemoSupplier[] {
  const ofFamily = suppliers.filter((supplier) => supplier.family === family);
  const pool = ofFamily.length >= 4 ? ofFamily : suppliers;
  const count = 1 + Math.floor(random() * 5);
  return [...new Set(Array.from({ length: count }, () => anyOf(random, pool)))].flatMap((found) => found ?? []);
}
