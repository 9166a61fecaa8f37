import fc from 'fast-check';
import { mapTab } from '../../../sheets-templates/map/map-tab';
import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import { departmentTotals } from '../../../src/outputs/map/department-totals';
import { mapFactsOf } from '../../../src/outputs/map/map-facts';
import { mapRows } from '../../../src/outputs/map/plan-map';
import { readSources } from '../../../src/outputs/read-sources';
import { refresh } from '../../../src/outputs/refresh';
import { establishmentsTab } from '../../../sheets-templates/map/establishments-tab';
import { inventedSiren, inventedSiret } from '../../../sheets-templates/demo/invented-identifiers';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { aWorkbook } from '../../builders/a-workbook';
import { labelCells, tabCells } from '../../builders/tab-cells';

const today = aDay('2026-11-23');

const address = fc.record(
  {
    postalCode: fc.constantFrom(
      '29200',
      '97133',
      '97150',
      '98800',
      '20200',
      '48250',
      '05110',
      '35040 CEDEX',
      'x',
      '980',
    ),
    department: fc.constantFrom('29', '2A', '974', 'Finistère', 'ailleurs'),
    country: fc.constantFrom('FR', 'BE', 'NC', 'Monaco'),
    inseeClass: fc.constantFrom('PME' as const, 'GE' as const),
    intragroup: fc.boolean(),
  },
  { requiredKeys: [] },
);
const purchase = fc.record({
  supplier: fc.integer({ min: 1, max: 6 }),
  nic: fc.constantFrom(0, 1, 2, 3),
  euros: fc.integer({ min: -90_000, max: 900_000 }).map((cents) => cents / 100),
  family: fc.constantFrom('Nettoyage', 'NETTOYAGE', 'Conseil', ''),
});

function factsOf(
  rows: readonly object[],
  lines: readonly { supplier: number; nic: number; euros: number; family: string }[],
) {
  const suppliers = rows.map((row, index) => aSupplier({ ...row, code: `F${index + 1}` }));
  const tabs = aWorkbook({
    suppliers,
    purchases: lines.map(({ supplier, nic, ...rest }) =>
      aPurchase({ ...rest, supplier: nic === 0 ? `F${supplier}` : inventedSiret(inventedSiren(supplier), nic) }),
    ),
  });
  const known = { siret: inventedSiret(inventedSiren(1), 2), postalCode: '59000' };
  tabs.set(establishmentsTab.name, tabCells(establishmentsTab, [known]));
  return { facts: mapFactsOf(readSources(tabs, today), 2025), suppliers };
}

describe('Cartographie', () => {
  it('départements, outre-mer, étranger et inconnu font ensemble tout le panel, chaque fournisseur actif une fois, chaque euro', () => {
    fc.assert(
      fc.property(
        fc.array(address, { minLength: 1, maxLength: 6 }),
        fc.array(purchase, { maxLength: 25 }),
        (rows, lines) => {
          const { facts, suppliers } = factsOf(rows, lines);
          const all = departmentTotals(facts).flatMap(({ classes }) => [...classes.values()]);
          const sum = (key: 'panel' | 'suppliers' | 'amount'): number =>
            all.reduce((total, one) => total + one[key], 0);
          const counted = lines.filter(
            ({ supplier }) => suppliers[supplier - 1] && suppliers[supplier - 1]?.intragroup !== true,
          );
          const cents = counted.reduce((total, { euros }) => total + Math.round(euros * 100), 0);
          const active = new Set(counted.filter(({ euros }) => euros > 0).map(({ supplier }) => supplier));
          expect([sum('panel'), sum('suppliers'), sum('amount')]).toEqual([
            suppliers.filter(({ intragroup }) => intragroup !== true).length,
            active.size,
            cents,
          ]);
          const shown = mapRows(facts, today);
          for (const axis of ['family', 'department', 'region']) {
            const ofAxis = shown.filter((row) => row.axis === axis);
            expect(ofAxis.reduce((total, { amount }) => total + (amount ?? 0), 0)).toBe(cents);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('à la main : Brest 100 €, Saint-Barthélemy 50 €, Bruxelles 30 €, sans adresse 20 €', () => {
    const { facts } = factsOf(
      [{ postalCode: '29200' }, { postalCode: '97133' }, { country: 'BE' }, {}, { postalCode: '75001' }],
      [100, 50, 30, 20].map((euros, index) => ({ supplier: index + 1, nic: 0, euros, family: 'Conseil' })),
    );
    const totals = departmentTotals(facts);
    const shown = totals.map(({ kind, department, classes }) => {
      const { panel, suppliers, amount } = [...classes.values()][0]!;
      return [kind === 'department' ? department : kind, panel, suppliers, amount];
    });
    expect(shown).toEqual([
      ['29', 1, 1, 10_000],
      ['75', 1, 0, 0],
      ['977', 1, 1, 5_000],
      ['foreign', 1, 1, 3_000],
      ['unknown', 1, 1, 2_000],
    ]);
  });

  it('famille × catégorie × inclusion d’abord : nombre, montant, part, dépendance ; deux graphies font une famille', () => {
    const suppliers = [
      aSupplier({
        code: 'F1',
        inseeClass: 'PME',
        headcountBand: '21',
        siae: ['EI'],
        turnover: 100_000 as never,
        turnoverYear: 2025,
      }),
      aSupplier({ code: 'F2', inseeClass: 'GE', ess: false, verifiedOn: aDay('2025-01-01') }),
    ];
    const tabs = aWorkbook({
      suppliers,
      purchases: [
        aPurchase({ supplier: 'F1', euros: 300, family: 'Nettoyage' }),
        aPurchase({ supplier: 'F1', euros: -50, family: 'NETTOYAGE' }),
        aPurchase({ supplier: 'F2', euros: 750, family: 'Nettoyage' }),
      ],
    });
    const rows = mapRows(mapFactsOf(readSources(tabs, today), 2025), today).filter(({ axis }) => axis === 'family');
    expect(rows).toMatchObject([
      {
        member: 'Nettoyage',
        sizeClass: 'PME',
        inclusion: 'insertion',
        suppliers: 1,
        amount: 25_000,
        share: 0.25,
        dependent: 1,
      },
      {
        member: 'Nettoyage',
        sizeClass: 'GE',
        inclusion: 'none',
        suppliers: 1,
        amount: 75_000,
        share: 0.75,
        dependent: 0,
      },
    ]);
  });

  it('is written by the refresh where its tab stands, and nowhere else; states of proofs too', () => {
    const tabs = aWorkbook({ suppliers: [aSupplier({ postalCode: '29200' })], purchases: [aPurchase({})] });
    const written = (): readonly string[] =>
      refresh({ tabs, today, stamp: 'x' }).plan.flatMap((step) => ('tab' in step ? [step.tab] : []));
    expect(written()).not.toContain('Cartographie');
    tabs.set(mapTab.name, labelCells(mapTab, []));
    tabs.set(statusProofsTab.name, tabCells(statusProofsTab, [{ supplier: 'F1', status: 'EI' }]));
    expect(written()).toEqual(expect.arrayContaining(['Cartographie', 'Justificatifs ESS']));
  });
});
