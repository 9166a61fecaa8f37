import type { Cube } from './cube';

/** Cells of a cube grouped by member: those of member `m` are `cells[starts[m]]` to `cells[starts[m + 1] - 1]`. */
export interface CellsByMember {
  readonly starts: Int32Array;
  readonly cells: Int32Array;
}

/** Groups the cells of a cube by member in one counting sort. */
export function cellsByMember(cube: Cube, members: number): CellsByMember {
  const starts = new Int32Array(members + 1);
  for (let cell = 0; cell < cube.size; cell++) {
    const after = (cube.member[cell] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let member = 0; member < members; member++) {
    starts[member + 1] = (starts[member + 1] ?? 0) + (starts[member] ?? 0);
  }
  const next = starts.slice();
  const cells = new Int32Array(cube.size);
  for (let cell = 0; cell < cube.size; cell++) {
    const member = cube.member[cell] ?? 0;
    const place = next[member] ?? 0;
    cells[place] = cell;
    next[member] = place + 1;
  }
  return { starts, cells };
}
