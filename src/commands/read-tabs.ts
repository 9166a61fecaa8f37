import { readTab } from '../google/read-workbook';
import type { TabCells } from '../plans/cell';

/** The cells of these tabs, each in one read; those that are not there are left out. */
export function readTabs(names: readonly string[]): ReadonlyMap<string, TabCells> {
  return new Map(
    names.flatMap((name) => {
      const cells = readTab(name);
      return cells ? [[name, cells] as const] : [];
    }),
  );
}
