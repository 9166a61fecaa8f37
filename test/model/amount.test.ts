import fc from 'fast-check';
import { amountOfEuros, eurosOf } from '../../src/model/amount';

describe('amountOfEuros', () => {
  test.each([
    [12.5, 1250, true],
    [1.005, 101, false],
    [-1.005, -101, false],
    [0.1 + 0.2, 30, true],
    [2471621977.42, 247162197742, true],
    [-0.004, 0, false],
  ])('%d € is %d cents, half a cent away from zero', (euros, cents, exact) => {
    expect(amountOfEuros(euros)).toEqual({ amount: cents, exact });
  });

  test('a number of cents comes back from its euros', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const { amount, exact } = amountOfEuros(cents / 100);
        expect(exact).toBe(true);
        expect(Math.round(eurosOf(amount) * 100)).toBe(cents);
      }),
    );
  });
});
