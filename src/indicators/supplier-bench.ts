import { addInt, addNumber, intAt } from '../model/typed-column';

/** Per period, what the supplier at hand did; `touched` lists the periods to read and to clear. */
export interface SupplierBench {
  readonly amount: Float64Array;
  readonly purchases: Int32Array;
  /** Establishments with purchases, and the last one counted: cells come one establishment after the other. */
  readonly establishments: Int32Array;
  readonly lastCounted: Int32Array;
  /** 1 where the supplier has lines, 2 where only the period before has. */
  readonly presence: Uint8Array;
  readonly touched: Int32Array;
  count: number;
}

export function startBench(periods: number): SupplierBench {
  return {
    amount: new Float64Array(periods),
    purchases: new Int32Array(periods),
    establishments: new Int32Array(periods),
    lastCounted: new Int32Array(periods).fill(-1),
    presence: new Uint8Array(periods),
    touched: new Int32Array(periods),
    count: 0,
  };
}

/** Has a period read that follows one with lines, even where it has none itself. */
export function touchPeriod(bench: SupplierBench, period: number): void {
  if (bench.presence[period] !== 0) return;
  bench.presence[period] = 2;
  bench.touched[bench.count++] = period;
}

/** Adds a cell of an establishment to one of the periods that hold it. */
export function addCell(
  bench: SupplierBench,
  period: number,
  establishment: number,
  amount: number,
  purchases: number,
): void {
  if (bench.presence[period] === 0) {
    bench.presence[period] = 1;
    bench.touched[bench.count++] = period;
  }
  addNumber(bench.amount, period, amount);
  if (purchases === 0) return;
  addInt(bench.purchases, period, purchases);
  if (bench.lastCounted[period] === establishment) return;
  bench.lastCounted[period] = establishment;
  addInt(bench.establishments, period, 1);
}

/** Makes the bench ready for the next supplier; what was counted last is another establishment then. */
export function clearBench(bench: SupplierBench): void {
  for (let index = 0; index < bench.count; index++) {
    const period = intAt(bench.touched, index);
    bench.amount[period] = 0;
    bench.purchases[period] = 0;
    bench.establishments[period] = 0;
    bench.presence[period] = 0;
  }
  bench.count = 0;
}
