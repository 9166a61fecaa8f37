import type { Day } from '../../../model/day';
import type { AwardedContract, DecpLine, HeldContract } from './contract';
import { sumOfKnown } from './contract-amounts';

/** Lines of each contract, contracts and lines in the order of the file. */
export function linesByContract(lines: readonly DecpLine[]): readonly (readonly DecpLine[])[] {
  const groups = new Map<string, DecpLine[]>();
  for (const line of lines) {
    const group = groups.get(line.reference);
    if (group) group.push(line);
    else groups.set(line.reference, [line]);
  }
  return [...groups.values()];
}

/**
 * Lines of a contract that hold today: those marked so, else those of its last modification. Undefined where the file
 * numbers no modification: its lines may then be holders, lots or states, which only their dates tell apart.
 */
function markedLines(lines: readonly DecpLine[]): readonly DecpLine[] | undefined {
  const current = lines.filter((line) => line.current === true);
  if (current.length > 0) return current;
  const ranks = lines.flatMap(({ modification }) => (modification === undefined ? [] : [modification]));
  if (ranks.length === 0) return undefined;
  const last = Math.max(...ranks);
  return lines.filter((line) => line.modification === last);
}

function latest(lines: readonly DecpLine[]): DecpLine | undefined {
  return lines.reduce<DecpLine | undefined>(
    (found, line) => (found && found.notifiedOn >= line.notifiedOn ? found : line),
    undefined,
  );
}

/** Each holder once, with the amount of its latest line; lines without holder count only where there is nobody else. */
function heldBy(lines: readonly DecpLine[]): HeldContract[] {
  const held = new Map<string, DecpLine>();
  for (const line of lines) {
    const known = held.get(line.holder.reference);
    if (!known || line.notifiedOn > known.notifiedOn) held.set(line.holder.reference, line);
  }
  const named = [...held.values()].filter(({ holder }) => holder.reference !== '');
  const kept = named.length > 0 ? named : [...held.values()];
  return kept.map(({ holder, amount }) => ({ holder, amount }));
}

function firstDay(lines: readonly DecpLine[]): Day | undefined {
  return lines.reduce<Day | undefined>(
    (found, { notifiedOn }) => (found === undefined || notifiedOn < found ? notifiedOn : found),
    undefined,
  );
}

/**
 * A contract from its lines: its first notification, and otherwise what its latest line says (the first one of the file
 * among equals); undefined where there is no line.
 */
export function contractOf(lines: readonly DecpLine[]): AwardedContract | undefined {
  const inForce = markedLines(lines) ?? lines;
  const main = latest(inForce);
  const notifiedOn = firstDay(lines);
  if (!main || notifiedOn === undefined) return undefined;
  return {
    ...main,
    ...{ notifiedOn, line: lines[0]?.line ?? main.line, holders: heldBy(inForce) },
    naive: sumOfKnown(lines.map(({ amount }) => amount)),
  };
}
