import fc from 'fast-check';
import { cellsByMember } from '../../src/cube/cells-by-member';
import { emptyCube, foldInto, mergeInto, type Cube, type FactColumns } from '../../src/cube/cube';

type Row = readonly [member: number, slot: number, profile: number, value: number];

const row = fc.tuple(fc.nat(6), fc.nat(5), fc.nat(2), fc.integer({ min: -1000, max: 1000 }));
const rows = fc.array(row, { maxLength: 80 });

function columnsOf(all: readonly Row[]): FactColumns {
  return {
    member: Int32Array.from(all, ([member]) => member),
    slot: Int32Array.from(all, ([, slot]) => slot),
    profile: Int32Array.from(all, ([, , profile]) => profile),
    value: Float64Array.from(all, ([, , , value]) => value),
  };
}

function cubeOf(all: readonly Row[]): Cube {
  const cube = emptyCube(1);
  foldInto(cube, columnsOf(all));
  return cube;
}

/** Cells in an order of their own, to compare cubes. */
function cellsOf(cube: Cube): readonly string[] {
  const cells = Array.from({ length: cube.size }, (_, cell) =>
    [cube.member, cube.slot, cube.profile, cube.sum, cube.rows, cube.positives].map((column) => column[cell]).join('/'),
  );
  return cells.sort();
}

describe('cube', () => {
  it('adds the rows of one member, slot and profile into one cell', () => {
    expect(
      cellsOf(
        cubeOf([
          [1, 2, 0, 100],
          [1, 2, 0, -30],
          [1, 2, 1, 5],
        ]),
      ),
    ).toEqual(['1/2/0/70/2/1', '1/2/1/5/1/1']);
  });

  it('row order never matters', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(cellsOf(cubeOf([...all].reverse()))).toEqual(cellsOf(cubeOf(all)));
      }),
    );
  });

  it('the cube of a union is the merge of the cubes', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const merged = cubeOf(one);
        mergeInto(merged, cubeOf(other));
        expect(cellsOf(merged)).toEqual(cellsOf(cubeOf([...one, ...other])));
      }),
    );
  });

  it('folding by chunks gives the same cells', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const cube = emptyCube(1);
        const columns = columnsOf(all);
        for (let from = 0; from < all.length; from += size) {
          foldInto(cube, columns, from, Math.min(all.length, from + size));
        }
        expect(cellsOf(cube)).toEqual(cellsOf(cubeOf(all)));
      }),
    );
  });

  it('grows past its first room', () => {
    const all = Array.from({ length: 5000 }, (_, n) => [n, n % 7, 0, 1] as const);
    expect(cubeOf(all).size).toBe(5000);
  });

  it('groups cells by member, every cell once', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const cube = cubeOf(all);
        const { starts, cells } = cellsByMember(cube, 7);
        expect([...cells].sort((a, b) => a - b)).toEqual(Array.from({ length: cube.size }, (_, cell) => cell));
        for (let member = 0; member < 7; member++) {
          for (const cell of cells.subarray(starts[member], starts[member + 1])) expect(cube.member[cell]).toBe(member);
        }
      }),
    );
  });
});
