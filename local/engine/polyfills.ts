/** What o-spreadsheet uses and Node 20 lacks; absent things only are added. */

interface Groups {
  groupBy?: (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => string) => Record<string, unknown[]>;
}
interface Differences {
  difference?: (this: Set<unknown>, other: Set<unknown>) => Set<unknown>;
}

const groups = Object as Groups;
groups.groupBy ??= (items, keyOf) => {
  const found: Record<string, unknown[]> = {};
  let index = 0;
  for (const item of items) (found[keyOf(item, index++)] ??= []).push(item);
  return found;
};

const sets = Set.prototype as Differences;
sets.difference ??= function difference(other) {
  return new Set([...this].filter((item) => !other.has(item)));
};
