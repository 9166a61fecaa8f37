import { sortRows } from '../../../src/mediation/cases/committed-rows';

type Line = [line: number, number: string, id: string, revision?: number, removed?: boolean];

const rowsOf = (...lines: readonly Line[]) =>
  lines.map(([line, number, id, revision, removed]) => ({ line, row: { number, id, revision, removed } }));

function sorted(...lines: readonly Line[]) {
  const { byCase, strayLines } = sortRows(
    rowsOf(...lines),
    new Map([
      ['2026-001', 3],
      ['2026-002', 1],
    ]),
  );
  return {
    counted: [...byCase].map(([number, rows]) => [number, rows.map(({ line }) => line)]),
    strayLines,
  };
}

test('a row counts up to the revision of its case; one of a save cut short is swept', () => {
  expect(sorted([2, '2026-001', '1', 3], [3, '2026-001', '2', 4])).toEqual({
    counted: [['2026-001', [2]]],
    strayLines: [3],
  });
});

test('of one identifier the highest revision counts, wherever it stands', () => {
  expect(sorted([2, '2026-001', '1', 3], [3, '2026-001', '1', 1])).toEqual({
    counted: [['2026-001', [2]]],
    strayLines: [3],
  });
});

test('the same identifier in two cases is two rows', () => {
  expect(sorted([2, '2026-001', '1', 1], [3, '2026-002', '1', 1])).toEqual({
    counted: [
      ['2026-001', [2]],
      ['2026-002', [3]],
    ],
    strayLines: [],
  });
});

test('a party taken away neither counts nor lets its former row count', () => {
  expect(sorted([2, '2026-001', '1', 1], [3, '2026-001', '1', 2, true])).toEqual({ counted: [], strayLines: [2, 3] });
});

test('a row typed by hand, without revision, counts and is never swept, even of a case that is not there', () => {
  expect(sorted([2, '2026-001', '1'], [3, '2026-009', '1'])).toEqual({
    counted: [
      ['2026-001', [2]],
      ['2026-009', [3]],
    ],
    strayLines: [],
  });
  expect(sorted([2, '2026-001', '1'], [3, '2026-001', '1', 2])).toEqual({
    counted: [['2026-001', [3]]],
    strayLines: [],
  });
});

test('a row of a case that is not there, written by a save that died, is swept', () => {
  expect(sorted([2, '2026-009', '1', 1])).toEqual({ counted: [], strayLines: [2] });
});
