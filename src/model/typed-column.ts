/** Entry of a column of integers; 0 outside it. */
export function intAt(column: Int32Array, index: number): number {
  return column[index] ?? 0;
}

/** Entry of a column of numbers; 0 outside it. */
export function numberAt(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}

/** Adds to one entry of a column of integers. */
export function addInt(column: Int32Array, index: number, added: number): void {
  column[index] = (column[index] ?? 0) + added;
}

/** Adds to one entry of a column of numbers. */
export function addNumber(column: Float64Array, index: number, added: number): void {
  column[index] = (column[index] ?? 0) + added;
}
