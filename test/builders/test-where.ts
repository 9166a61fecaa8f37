import { existsSync } from 'node:fs';

/** The `test` of those who read data that are no part of this project: it skips where they are absent, and the run counts it. */
export function testWhere(path: string): jest.It {
  return existsSync(path) ? test : test.skip;
}
