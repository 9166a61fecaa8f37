import { addInt, addNumber, intAt, numberAt } from '../model/typed-column';

/**
 * Additive cells of a fact table: one per member × slot × profile that occurs. Sums are exact as long as the values are
 * integers, so neither the order of rows nor the way they were cut into chunks changes a cell.
 */
export interface Cube {
  /** Number of cells; the arrays may be longer. */
  size: number;
  member: Int32Array;
  slot: Int32Array;
  profile: Int32Array;
  /** Sum of the values of the cell's rows. */
  sum: Float64Array;
  /** Number of rows, and of those whose value is positive. */
  rows: Int32Array;
  positives: Int32Array;
  /** Open-addressing table: place of a cell + 1, 0 = free; its length is a power of two. */
  table: Int32Array;
}

/** Rows to fold, as typed columns of one length. */
export interface FactColumns {
  readonly member: Int32Array;
  readonly slot: Int32Array;
  readonly profile: Int32Array;
  readonly value: Float64Array;
}

/** A cube without cells, with room for about `expected` of them. */
export function emptyCube(expected = 1024): Cube {
  const room = 2 ** Math.ceil(Math.log2(Math.max(16, expected)));
  return {
    size: 0,
    member: new Int32Array(room),
    slot: new Int32Array(room),
    profile: new Int32Array(room),
    sum: new Float64Array(room),
    rows: new Int32Array(room),
    positives: new Int32Array(room),
    table: new Int32Array(room * 2),
  };
}

function hashOf(member: number, slot: number, profile: number): number {
  const mixed = Math.imul(member, 0x9e3779b1) ^ Math.imul(slot, 0x85ebca6b) ^ Math.imul(profile, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

function longer<Column extends Int32Array | Float64Array>(column: Column, fresh: Column): Column {
  fresh.set(column);
  return fresh;
}

/** Twice the room, every cell found again in the table. */
function grow(cube: Cube): void {
  const room = cube.member.length * 2;
  cube.member = longer(cube.member, new Int32Array(room));
  cube.slot = longer(cube.slot, new Int32Array(room));
  cube.profile = longer(cube.profile, new Int32Array(room));
  cube.sum = longer(cube.sum, new Float64Array(room));
  cube.rows = longer(cube.rows, new Int32Array(room));
  cube.positives = longer(cube.positives, new Int32Array(room));
  cube.table = new Int32Array(room * 2);
  const mask = cube.table.length - 1;
  for (let cell = 0; cell < cube.size; cell++) {
    let place = hashOf(intAt(cube.member, cell), intAt(cube.slot, cell), intAt(cube.profile, cell)) & mask;
    while (cube.table[place] !== 0) place = (place + 1) & mask;
    cube.table[place] = cell + 1;
  }
}

/** The cell of a member, slot and profile, made where there is none. */
function cellAt(cube: Cube, member: number, slot: number, profile: number): number {
  if (cube.size === cube.member.length) grow(cube);
  const { table } = cube;
  const mask = table.length - 1;
  let place = hashOf(member, slot, profile) & mask;
  for (;;) {
    const cell = intAt(table, place) - 1;
    if (cell < 0) break;
    if (cube.member[cell] === member && cube.slot[cell] === slot && cube.profile[cell] === profile) return cell;
    place = (place + 1) & mask;
  }
  const cell = cube.size++;
  table[place] = cell + 1;
  cube.member[cell] = member;
  cube.slot[cell] = slot;
  cube.profile[cell] = profile;
  return cell;
}

function addToCell(cube: Cube, cell: number, sum: number, rows: number, positives: number): void {
  addNumber(cube.sum, cell, sum);
  addInt(cube.rows, cell, rows);
  addInt(cube.positives, cell, positives);
}

/** Adds the rows `from` (included) to `to` (excluded) to a cube: the only loop over facts. */
export function foldInto(cube: Cube, columns: FactColumns, from = 0, to = columns.value.length): void {
  const { member, slot, profile, value } = columns;
  for (let row = from; row < to; row++) {
    const added = numberAt(value, row);
    const cell = cellAt(cube, intAt(member, row), intAt(slot, row), intAt(profile, row));
    addToCell(cube, cell, added, 1, added > 0 ? 1 : 0);
  }
}

/**
 * Adds the cells of another cube to a cube; the cube of a union of rows is the merge of their cubes.
 * @internal the algebra that the property tests hold the fold to
 */
export function mergeInto(cube: Cube, other: Cube): void {
  for (let at = 0; at < other.size; at++) {
    const cell = cellAt(cube, intAt(other.member, at), intAt(other.slot, at), intAt(other.profile, at));
    addToCell(cube, cell, numberAt(other.sum, at), intAt(other.rows, at), intAt(other.positives, at));
  }
}
