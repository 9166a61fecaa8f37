import type { CallCounts } from '../../run/execution';
import type { CostKind } from '../../services/costs';

/** Kinds of calls outside the grid that the file keeps. */
const kept: readonly CostKind[] = ['propertyWrite', 'cacheWrite', 'mail', 'trigger', 'document', 'openDocument'];

/** True if an execution may have changed something that the file keeps. */
export function changesDocument({ writes, byKind }: CallCounts): boolean {
  return writes > 0 || kept.some((kind) => (byKind[kind] ?? 0) > 0);
}
