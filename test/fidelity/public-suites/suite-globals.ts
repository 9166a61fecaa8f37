import { isDeepStrictEqual } from 'node:util';

/** One check of a suite that did not hold, or the exception that ended its section. */
export interface Miss {
  readonly section: string;
  readonly what: string;
}

/** What came of a suite: checks that held, and those that did not. */
export interface SuiteOutcome {
  held: number;
  readonly misses: Miss[];
}

/** Values as a suite of another realm compares them: enums and dates by their text. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? JSON.stringify(value) : ((JSON.stringify(value) as string | undefined) ?? 'undefined');
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

/** What a piece of work throws, as an error; undefined where it throws nothing. */
function thrownBy(work: () => unknown): { readonly message: string } | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'message' in error
      ? (error as { message: string })
      : new Error(String(error));
  }
}

/** The checks that the suites of gas-fakes call `t`, each counted in the outcome. */
function checksOf(section: string, outcome: SuiteOutcome) {
  const hold = (isTrue: boolean, what: () => string): void => {
    if (isTrue) outcome.held++;
    else outcome.misses.push({ section, what: what() });
  };
  const compared = (actual: unknown, expected: unknown) => `${shown(actual)} instead of ${shown(expected)}`;
  return {
    options: {},
    is: (actual: unknown, expected: unknown) => {
      hold(actual === expected, () => compared(actual, expected));
      return { actual, expect: expected };
    },
    not: (actual: unknown, expected: unknown) => {
      hold(actual !== expected, () => `not ${shown(expected)}`);
    },
    true: (actual: unknown) => {
      hold(actual === true, () => compared(actual, true));
    },
    false: (actual: unknown) => {
      hold(actual === false, () => compared(actual, false));
    },
    truthy: (actual: unknown) => {
      hold(Boolean(actual), () => compared(actual, 'something'));
    },
    falsey: (actual: unknown) => {
      hold(!actual, () => compared(actual, 'nothing'));
    },
    deepEqual: (actual: unknown, expected: unknown) => {
      hold(isDeepStrictEqual(plain(actual), plain(expected)), () => compared(actual, expected));
    },
    notDeepEqual: (actual: unknown, expected: unknown) => {
      hold(!isDeepStrictEqual(plain(actual), plain(expected)), () => `not ${shown(expected)}`);
    },
    rxMatch: (actual: unknown, expected: RegExp) => {
      hold(expected.test(String(actual)), () => compared(actual, String(expected)));
    },
    threw: thrownBy,
    fail: (what: string) => {
      hold(false, () => what);
    },
    skipFromHere: false,
  };
}

/** What a suite of gas-fakes is given in place of its own test library. */
export function suitePack(outcome: SuiteOutcome) {
  return {
    unit: {
      section: (name: string, work: (t: ReturnType<typeof checksOf>) => unknown) => {
        const thrown = thrownBy(() => work(checksOf(name, outcome)));
        if (thrown !== undefined) outcome.misses.push({ section: name, what: `throws: ${thrown.message}` });
      },
      report: () => undefined,
      deepEquals: (one: unknown, other: unknown) => isDeepStrictEqual(plain(one), plain(other)),
    },
    fixes: {
      PREFIX: '--f',
      CLEAN: false,
      TIMEZONE: 'Europe/London',
      TEST_LOCALE: 'en_US',
      EMAIL: 'owner@example.org',
      ...{ TEXT_FILE_CONTENT: 'foo is not bar', BLOB_NAME: 'foo.txt', BLOB_TYPE: 'text/plain' },
      ...{ ZIP_TYPE: 'application/zip', TEST_FOLDER_NAME: 'math' },
      OWNER_NAME: 'owner',
      SCRATCH_VIEWER: 'viewer@example.org',
      SCRATCH_EDITOR: 'editor@example.org',
      SCRATCH_B_VIEWER: 'viewer2@example.org',
      SCRATCH_B_EDITOR: 'editor2@example.org',
    },
  };
}
