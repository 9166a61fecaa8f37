import { nextId, nextNumber } from '../../../src/mediation/cases/plan-save';

test.each([
  [[], '2026-001'],
  [['2026-001', '2026-003'], '2026-004'],
  [['2025-009'], '2026-001'],
  [['2026-0999', '2026-1000'], '2026-1001'],
  [['R2026-007', '2026-007-bis', 'x2026-008'], '2026-001'],
])('after %j the next case is %s: a rank that says nothing, and that nobody bore', (taken, expected) => {
  expect(nextNumber(taken, 2026)).toBe(expected);
});

test('the next identifier of a case is above all, one typed by hand left aside', () => {
  expect(nextId([])).toBe('1');
  expect(nextId([{ id: '2' }, { id: '10' }, { id: 'à la main' }])).toBe('11');
});
