/** One thing to measure: the time of `run` is printed as a median, after it what it counted (service calls, bytes). */
export interface BenchCase {
  readonly name: string;
  readonly run: () => unknown;
  readonly counts?: () => Readonly<Record<string, number>>;
}

/** What a `*.bench.ts` file exports as `bench`; ratios are to the first case. Nothing is asserted. */
export interface Bench {
  readonly title: string;
  readonly cases: readonly BenchCase[];
}
