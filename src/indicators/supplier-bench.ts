import type { Cube } from '../cube/cube';
import { addInt, addNumber, intAt, numberAt } from '../model/typed-column';

/** Per period, what the supplier at hand did; `touched` lists the periods to read and to clear. */
export interface SupplierBench {
  readonly amount: Float64Array;
  readonly purchases: Int32Array;
  readonly lines: Int32Array;
  readonly isTouched: Uint8Array;
  readonly touched: Int32Array;
  count: number;
  /** Month of its first purchase; Infinity where it has none. */
  firstMonth: number;
}

export function startBench(periods: number): SupplierBench {
  return {
    amount: new Float64Array(periods),
    purchases: new Int32Array(periods),
    lines: new Int32Array(periods),
    isTouched: new Uint8Array(periods),
    touched: new Int32Array(periods),
    count: 0,
    firstMonth: Infinity,
  };
}

/** Marks a period as one to read, once. */
export function touchPeriod(bench: SupplierBench, period: number): void {
  if (bench.isTouched[period] === 1) return;
  bench.isTouched[period] = 1;
  bench.touched[bench.count++] = period;
}

/** Adds a cell of the cube to one of the periods that hold it. */
export function addCell(bench: SupplierBench, cube: Cube, cell: number, period: number): void {
  touchPeriod(bench, period);
  addNumber(bench.amount, period, numberAt(cube.sum, cell));
  addInt(bench.purchases, period, intAt(cube.positives, cell));
  addInt(bench.lines, period, intAt(cube.rows, cell));
}

/** Makes the bench ready for the next supplier. */
export function clearBench(bench: SupplierBench): void {
  for (let index = 0; index < bench.count; index++) {
    const period = intAt(bench.touched, index);
    bench.amount[period] = 0;
    bench.purchases[period] = 0;
    bench.lines[period] = 0;
    bench.isTouched[period] = 0;
  }
  bench.count = 0;
  bench.firstMonth = Infinity;
}
