import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { readPurchases } from '../../src/facts/purchases/read-purchases';
import { explainFigure } from '../../src/indicators/explain-figure';
import { parseIndicators } from '../../src/indicators/parse-indicators';
import { wholeScope } from '../../src/law/scope';
import { fiscalYear } from '../../src/model/period';
import { indexSuppliers } from '../../src/suppliers/index-suppliers';
import { sitesOfPanel } from '../../src/suppliers/sites';
import { statusOfPanel } from '../../src/suppliers/status-in-year';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay, aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { labelCells, tabCells } from '../builders/tab-cells';

const suppliers = indexSuppliers(
  decodeRows(
    suppliersTab,
    tabCells(suppliersTab, [
      aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21' }),
      aSupplier({ code: 'F2', inseeClass: 'GE' }),
      aSupplier({ code: 'F3', headcountBand: '12' }),
      aSupplier({ code: 'F4' }),
    ]),
  ).rows,
);
const definition = parseIndicators(labelCells(indicatorsTab, builtInIndicators), []).definitions[0]!;

function explain(purchases: readonly Parameters<typeof aPurchase>[0][]) {
  const { facts, profiles, establishments } = readPurchases(tabCells(purchasesTab, purchases.map(aPurchase)), {
    ...{ suppliers, committedLots: new Set<string>(), today: aDay('2026-11-23') },
    settings: { basis: 'invoiced', fiscalStart: 1, scopes: [] },
  });
  const period = fiscalYear(2025, 1);
  return explainFigure({
    ...{ definition, period, scope: wholeScope, facts, profiles, unnamed: 0 },
    book: {
      ...{ suppliers: suppliers.suppliers, establishments, fiscalStart: 1 },
      ...{ statusOf: statusOfPanel, sites: sitesOfPanel },
    },
  });
}

describe('explainFigure', () => {
  it('gives the components, the greatest first, and the lines of the numerator', () => {
    const { components, rows } = explain([
      { supplier: 'F1', euros: 100 },
      { supplier: 'F1', euros: -10 },
      { supplier: 'F2', euros: 300 },
      { supplier: 'F3', euros: 50 },
      { supplier: 'F4', euros: 20 },
      { supplier: 'F1', euros: 999, on: '2024-01-01' },
    ]);
    expect(
      components.map(({ basis, amount, suppliers: count, lines, inNumerator, inDenominator, presumed }) => [
        ...(basis.by === 'sizeClass' ? [basis.sizeClass, basis.origin] : []),
        ...[amount, count, lines, inNumerator, inDenominator, presumed],
      ]),
    ).toEqual([
      ['GE', 'insee', 30_000, 1, 1, false, true, false],
      ['PME', 'insee', 9_000, 1, 2, true, true, false],
      ['PME', 'derived', 5_000, 1, 1, true, true, true],
      ['NC', undefined, 2_000, 1, 1, false, false, false],
    ]);
    expect(rows).toEqual({ lines: [2, 3, 5], count: 3 });
  });

  it('keeps at most 200 lines, then a count', () => {
    const { rows } = explain(Array.from({ length: 250 }, () => ({ supplier: 'F1' })));
    expect(rows.lines).toHaveLength(200);
    expect(rows.count).toBe(250);
  });
});
