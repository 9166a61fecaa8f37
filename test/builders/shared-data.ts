import { join } from 'node:path';
import { testWhere } from './test-where';

/** Public data beside the checkout: the path of `place` in ../shared/data, and the `test` of those who read it. */
export function sharedData(place: string): { readonly path: string; readonly whenPresent: jest.It } {
  const path = join(__dirname, '../../../shared/data', place);
  return { path, whenPresent: testWhere(path) };
}
