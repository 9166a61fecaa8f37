import { addInt, intAt } from '../model/typed-column';
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
    addInt(starts, intAt(cube.member, cell) + 1, 1);
  }
  for (let member = 0; member < members; member++) {
    addInt(starts, member + 1, intAt(starts, member));
  }
  const next = starts.slice();
  const cells = new Int32Array(cube.size);
  for (let cell = 0; cell < cube.size; cell++) {
    const member = intAt(cube.member, cell);
    cells[intAt(next, member)] = cell;
    addInt(next, member, 1);
  }
  return { starts, cells };
}
