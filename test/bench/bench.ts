/** One thing to measure: the time of `run` is printed as a median, after it what it counted (service calls, bytes). */
export interface BenchCase {
  readonly name: string;
  readonly run: () => unknown;
  /** Lines that one run goes through: the time of one is printed. */
  readonly lines?: number;
  readonly counts?: () => Readonly<Record<string, number>>;
}

/** What another program measured by itself: its times in milliseconds; undefined where it is not installed. */
export interface OtherProgram {
  readonly name: string;
  readonly times: () => readonly number[] | undefined;
}

/** What a `*.bench.ts` file exports as `bench`; ratios are to the first case. Nothing is asserted. */
export interface Bench {
  readonly title: string;
  readonly cases: readonly BenchCase[];
  readonly others?: readonly OtherProgram[];
}
