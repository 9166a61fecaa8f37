import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `test` and `test.each`, of those that read the data. */
interface SharedTest {
  (title: string, run: jest.ProvidesCallback, timeout?: number): void;
  readonly each: <Row extends readonly unknown[] | readonly [unknown]>(
    rows: readonly Row[],
  ) => (title: string, run: (...row: Row) => void | Promise<void>) => void;
}

let skipped = 0;

function skip(count: number): void {
  // A test file is read in one go: by then all that it skips is counted. Jest hides the console of a file that skips all.
  if (skipped === 0) {
    queueMicrotask(() => {
      process.stderr.write(`data of ../shared absent: ${skipped} test(s) skipped\n`);
    });
  }
  skipped += count;
}

const skippedTest: SharedTest = Object.assign(
  (title: string) => {
    skip(1);
    test.skip(title, () => undefined);
  },
  {
    each: <Row extends readonly unknown[]>(rows: readonly Row[]) => {
      skip(rows.length);
      return (title: string) => {
        test.skip.each(rows)(title, () => undefined);
      };
    },
  },
);

/**
 * Public data beside the checkout, in ../shared/data, that are no part of this project: the path of `place` in it, and
 * the `test` of those who read it, which skips where it is absent and prints once how many tests of the file skip.
 */
export function sharedData(place: string): { readonly path: string; readonly whenPresent: SharedTest } {
  const path = join(__dirname, '../../../shared/data', place);
  return { path, whenPresent: existsSync(path) ? test : skippedTest };
}
