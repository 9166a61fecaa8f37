import type { Migration } from '../src/workbook/plan-migration';

/** How a workbook of each older version becomes one of the next; there is one version so far. */
export const migrations: readonly Migration[] = [];
