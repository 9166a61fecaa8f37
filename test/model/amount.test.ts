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

  test('the quick way for whole cents gives what the digits give', () => {
    const byDigits = (euros: number) => {
      const scaled = Number((Math.abs(euros) * 100).toPrecision(15));
      const cents = Math.floor(scaled + 0.5) * Math.sign(euros);
      return { amount: cents + 0, exact: Math.abs(cents) === scaled };
    };
    const nearCents = fc
      .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(0, 1e-9, -1e-9, 0.005, -0.005, 0.0049))
      .map(([cents, shift]) => cents / 100 + shift);
    fc.assert(
      fc.property(fc.oneof(nearCents, fc.double({ min: -1e13, max: 1e13, noNaN: true })), (euros) => {
        expect(amountOfEuros(euros)).toEqual(byDigits(euros));
      }),
      { numRuns: 2000 },
    );
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
