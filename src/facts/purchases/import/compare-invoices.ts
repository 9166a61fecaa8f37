/** A line of either side: which invoice it belongs to, and what it says. */
export interface ComparedLine {
  /** Number of the invoice, or what stands for it (year of a total); undefined for a line that is its own invoice. */
  readonly number: string | undefined;
  /** Of its supplier. */
  readonly identity: string;
  /** The supplier is still to identify: it may be any supplier of the other side. */
  readonly unidentified: boolean;
  readonly signature: string;
  /** « Ligne » of the invoice, where it is told. */
  readonly rank: string | undefined;
}

/** What becomes of an invoice that stands with another content: kept, replaced, or completed by corrected lines of its file. */
export type ComparisonWay = 'keep' | 'replace' | 'complete';

/** What becomes of a line of the file. */
export type Verdict = 'added' | 'unchanged' | 'waiting';

export interface Comparison {
  /** One verdict per line of the file, in its order; `waiting` lines differ from what stands and are not imported. */
  readonly verdicts: readonly Verdict[];
  /** Positions of standing lines to delete. */
  readonly deleted: readonly number[];
  /** First line (position in the file) of each invoice to tell of. */
  readonly shortened: readonly number[];
  readonly replaced: readonly number[];
  readonly namesakes: readonly number[];
}

interface Group {
  readonly identity: string;
  readonly unidentified: boolean;
  /** Positions of its lines. */
  readonly lines: number[];
}

type Groups = ReadonlyMap<string, ReadonlyMap<string, Group>>;

function groupsOf(lines: readonly ComparedLine[], wanted?: Groups): Groups {
  const groups = new Map<string, Map<string, Group>>();
  lines.forEach(({ number, identity, unidentified }, position) => {
    if (number === undefined || (wanted && !wanted.has(number))) return;
    const ofNumber = groups.get(number) ?? new Map<string, Group>();
    groups.set(number, ofNumber);
    const group = ofNumber.get(identity) ?? { identity, unidentified, lines: [] };
    ofNumber.set(identity, group);
    group.lines.push(position);
  });
  return groups;
}

/** Up to this many lines, a list is searched faster than a map is made: most invoices have few lines. */
const fewLines = 12;

function shortStock(signatures: (string | undefined)[]): (signature: string) => boolean {
  return (signature) => {
    const index = signatures.indexOf(signature);
    if (index >= 0) signatures[index] = undefined;
    return index >= 0;
  };
}

/** Lines by signature, taken one by one. */
function stock(lines: readonly ComparedLine[], positions: readonly number[]): (signature: string) => boolean {
  if (positions.length <= fewLines) return shortStock(positions.map((position) => lines[position]?.signature));
  const counts = new Map<string, number>();
  for (const position of positions) {
    const signature = lines[position]?.signature ?? '';
    counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  return (signature) => {
    const left = counts.get(signature) ?? 0;
    if (left > 0) counts.set(signature, left - 1);
    return left > 0;
  };
}

/**
 * Pairs of one invoice number: the same supplier on both sides first; then a supplier to identify with whatever is left
 * on the other side, so that a corrected identifier does not count the invoice twice.
 */
function counterpartsOf(
  incoming: ReadonlyMap<string, Group>,
  standing: ReadonlyMap<string, Group> | undefined,
): ReadonlyMap<Group, Group> {
  const pairs = new Map<Group, Group>();
  if (!standing) return pairs;
  for (const [identity, group] of incoming) {
    const same = standing.get(identity);
    if (same) pairs.set(group, same);
  }
  const left = [...standing.values()].filter(({ identity }) => !incoming.has(identity));
  for (const group of incoming.values()) {
    if (pairs.has(group)) continue;
    const index = left.findIndex(({ unidentified }) => unidentified || group.unidentified);
    const [found] = index < 0 ? [] : left.splice(index, 1);
    if (found) pairs.set(group, found);
  }
  return pairs;
}

/** How a group of the file stands against its counterpart, line by line. */
function sameLines(group: Group, incoming: readonly ComparedLine[], other: Group, standing: readonly ComparedLine[]) {
  const take = stock(standing, other.lines);
  const found = group.lines.map((position) => take(incoming[position]?.signature ?? ''));
  const same = found.filter((isSame) => isSame).length;
  return { found, allFound: same === group.lines.length, allTaken: same === other.lines.length };
}

/** True for a corrected line whose « Ligne » the invoice does not have: its file was to bring it. */
function isMissing(line: ComparedLine | undefined, other: Group, standing: readonly ComparedLine[]): boolean {
  return line?.rank === undefined || other.lines.every((position) => standing[position]?.rank !== line.rank);
}

/** Compares a file with what stands in Achats, invoice by invoice; each line is looked at a fixed number of times. */
export function compareInvoices(
  incoming: readonly ComparedLine[],
  standing: readonly ComparedLine[],
  way: ComparisonWay,
): Comparison {
  const verdicts = incoming.map((): Verdict => 'added');
  const deleted: number[] = [];
  const shortened: number[] = [];
  const replaced: number[] = [];
  const namesakes: number[] = [];

  function compareGroup(group: Group, other: Group): void {
    const { found, allFound, allTaken } = sameLines(group, incoming, other, standing);
    const [first = 0] = group.lines;
    if (way === 'replace' && !(allFound && allTaken)) {
      for (const position of other.lines) deleted.push(position);
      replaced.push(first);
      return;
    }
    const isNew = (position: number): boolean => way === 'complete' && isMissing(incoming[position], other, standing);
    group.lines.forEach((position, index) => {
      verdicts[position] = found[index] ? 'unchanged' : isNew(position) ? 'added' : 'waiting';
    });
    if (way === 'keep' && allFound && !allTaken) shortened.push(first);
  }

  const incomingGroups = groupsOf(incoming);
  const standingGroups = groupsOf(standing, incomingGroups);
  for (const [number, groups] of incomingGroups) {
    const ofNumber = standingGroups.get(number);
    const pairs = counterpartsOf(groups, ofNumber);
    for (const group of groups.values()) {
      const other = pairs.get(group);
      if (other) compareGroup(group, other);
      else if (ofNumber) namesakes.push(group.lines[0] ?? 0);
    }
  }
  const takeFree = stock(standing, freeLines(standing));
  for (const position of freeLines(incoming)) {
    if (takeFree(incoming[position]?.signature ?? '')) verdicts[position] = 'unchanged';
  }
  return { verdicts, deleted: deleted.sort((a, b) => a - b), shortened, replaced, namesakes };
}

/** Positions of the lines that belong to no invoice: they are compared by content and number of equals. */
function freeLines(lines: readonly ComparedLine[]): number[] {
  return lines.flatMap(({ number }, position) => (number === undefined ? [position] : []));
}
