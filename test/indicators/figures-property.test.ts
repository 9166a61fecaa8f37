import fc from 'fast-check';
import { headcountBandLabels } from '../../sheets-templates/choices';
import { keysOf } from '../../src/model/typed-keys';
import { aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { computeFigures } from '../builders/figures';

const supplier = fc.record(
  {
    inseeClass: fc.constantFrom('PME' as const, 'ETI' as const, 'GE' as const),
    headcountBand: fc.constantFrom(...keysOf(headcountBandLabels)),
    country: fc.constantFrom('FR', 'DE', ''),
    intragroup: fc.boolean(),
  },
  { requiredKeys: [] },
);
const panel = fc.array(supplier, { minLength: 1, maxLength: 8 });
const purchase = fc.record({
  supplier: fc.integer({ min: 1, max: 9 }).map((n) => `F${n}`),
  euros: fc.integer({ min: -50_000, max: 500_000 }).map((cents) => cents / 100),
  on: fc.constantFrom('2024-01-01', '2024-06-30', '2025-02-28', '2025-12-31', '2026-03-03'),
  entity: fc.constantFrom('DSI', 'Siège'),
});
const purchases = fc.array(purchase, { maxLength: 30 });

function figuresOf(rows: readonly object[], lines: readonly Parameters<typeof aPurchase>[0][]) {
  return computeFigures({
    suppliers: rows.map((row, index) => aSupplier({ ...row, code: `F${index + 1}` })),
    purchases: lines.map(aPurchase),
    settings: { 'Périmètres déclarés': 'entite=DSI' },
  }).figures;
}

describe('figures, whatever the rows', () => {
  it('row order never changes a figure', () => {
    fc.assert(
      fc.property(panel, purchases, fc.infiniteStream(fc.nat()), (rows, lines, keys) => {
        const order = lines.map((line) => ({ line, key: keys.next().value as number }));
        const shuffled = order.sort((one, other) => one.key - other.key).map(({ line }) => line);
        expect(figuresOf(rows, shuffled)).toEqual(figuresOf(rows, lines));
      }),
      { numRuns: 60 },
    );
  });

  it('a figure has a value or a reason, a share in number lies within 0 and 1, and bounds are in order', () => {
    fc.assert(
      fc.property(panel, purchases, (rows, lines) => {
        for (const figure of figuresOf(rows, lines)) {
          expect(figure.value === undefined).toBe(figure.reason !== undefined);
          if (figure.code === 'ACH-04' && figure.value !== undefined) {
            expect(figure.value).toBeGreaterThanOrEqual(0);
            expect(figure.value).toBeLessThanOrEqual(1);
            expect(figure.low).toBeLessThanOrEqual(figure.value);
            expect(figure.high).toBeGreaterThanOrEqual(figure.value);
          }
          if (figure.low !== undefined) expect(figure.low).toBeLessThanOrEqual(figure.high!);
          if (figure.coverage !== undefined) expect(Math.abs(figure.coverage - 0.5)).toBeLessThanOrEqual(0.5);
        }
      }),
      { numRuns: 60 },
    );
  });
});
