import type { StoredSheet, StoredValue } from './workbook';

/** What a formula has spread over the grid the last time: rows of values, its own cell first. */
export interface Spill {
  /** `cellKey` of the formula. */
  readonly anchor: number;
  readonly values: readonly (readonly StoredValue[])[];
}

const spillsBySheet = new WeakMap<StoredSheet, readonly Spill[]>();

/** The spills of a sheet: written by the engine, kept by the files, so that a spill does not block itself. */
export function spillsOf(sheet: StoredSheet): readonly Spill[] {
  return spillsBySheet.get(sheet) ?? [];
}

/** Replaces the spills of a sheet. */
export function setSpills(sheet: StoredSheet, spills: readonly Spill[]): void {
  spillsBySheet.set(sheet, spills);
}
