import { dashboardTab } from '../../sheets-templates/dashboard-tab';
import { figuresTab } from '../../sheets-templates/figures-tab';
import { homeTab } from '../../sheets-templates/home-tab';
import { settingsTab } from '../../sheets-templates/settings-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { refresh } from '../../src/outputs/refresh';
import type { TabCells } from '../../src/plans/cell';
import { decodeRows } from '../../src/workbook/decode-rows';
import { aDay, aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { afterPlan, aWorkbook } from '../builders/a-workbook';

const today = aDay('2026-11-23');
const stamp = '2026-11-23 10:00:00';

function refreshed(tabs: Map<string, TabCells>) {
  const outcome = refresh({ tabs, today, stamp });
  const after = afterPlan(tabs, outcome.plan);
  const rowsOf = <Tab extends Parameters<typeof decodeRows>[0]>(tab: Tab) =>
    decodeRows(tab, after.get(tab.name)!).rows.map(({ row }) => row);
  return { outcome, after, rowsOf };
}

const workbook = () =>
  aWorkbook({
    suppliers: [
      aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '21' }),
      aSupplier({ code: 'F2', inseeClass: 'GE' }),
      aSupplier({ code: 'F3', headcountBand: '11' }),
      aSupplier({ code: 'F4', sizeClass: 'ADM', sizeClassOrigin: 'typed' }),
      aSupplier({ code: 'F5', inseeClass: 'GE', sizeClass: 'PME', sizeClassOrigin: 'declared' }),
      aSupplier({ code: 'F6' }),
    ],
    purchases: [
      aPurchase({ supplier: 'F1', euros: 1234567.89, on: '2025-02-01' }),
      aPurchase({ supplier: 'F2', euros: 1000000, on: '2025-02-01' }),
      aPurchase({ supplier: 'F3', euros: 500000.5, on: '2025-07-01' }),
      aPurchase({ supplier: 'F1', euros: 100, on: '2024-02-01' }),
      aPurchase({ supplier: 'F2', euros: 100, on: '2024-02-01' }),
      aPurchase({ supplier: 'F1', euros: 10, on: '2026-02-01' }),
      aPurchase({ supplier: 'F99', euros: 1 }),
    ],
  });

describe('refresh', () => {
  it('fills _figures with the closed grid and marks the last complete year', () => {
    const { rowsOf, outcome } = refreshed(workbook());
    expect(outcome.years).toEqual([2024, 2025, 2026]);
    const rows = rowsOf(figuresTab);
    expect(rows.length).toBe(15 * (3 * 17 + 1));
    expect(new Set(rows.filter(({ byDefault }) => byDefault).map(({ period }) => period))).toEqual(new Set(['2025']));
    expect(rows.find(({ code, period }) => code === 'ACH-05' && period === '2025')).toMatchObject({
      ...{ unit: 'amount', value: 1734568.39, presumed: 500000.5, state: 'noTarget', refreshedOn: today },
    });
  });

  it('writes the dashboard of the last complete year in French typography', () => {
    const rows = refreshed(workbook()).rowsOf(dashboardTab);
    expect(rows.map(({ code }) => code)).toEqual([
      ...['ACH-01', 'ACH-04', 'ACH-05', 'ACH-06-V', 'ACH-06-N'],
      ...['INC-01-V', 'INC-01-P', 'INC-04-V', 'INC-04-P'],
    ]);
    expect(rows[5]).toMatchObject({ value: 'n.d.', state: 'notComputable', coverage: '0,0\u00a0%' });
    expect(rows[0]).toMatchObject({
      ...{ period: '2025', value: '63,4\u00a0%', previous: '50,0\u00a0%', trend: '▲ +13,4\u00a0points' },
      ...{ coverage: '100,0\u00a0%', numerator: '1\u202f734\u202f568,39\u00a0€' },
    });
    expect(rows[0]?.remark).toContain('dont 18,3\u00a0points présumés');
    expect(rows[3]).toMatchObject({
      target: '95,0\u00a0%',
      state: 'reached',
      gap: '+5,0\u00a0points (+136\u202f728,42\u00a0€)',
    });
  });

  it('shows the year that was asked for', () => {
    const tabs = workbook();
    const { plan } = refresh({ tabs, today, stamp, year: 2024 });
    const [row] = decodeRows(dashboardTab, afterPlan(tabs, plan).get(dashboardTab.name)!).rows;
    expect(row?.row).toMatchObject({ period: '2024', value: '50,0\u00a0%' });
  });

  it('writes only the computed columns of Fournisseurs, and not over what a person typed or declared', () => {
    const tabs = workbook();
    const { rowsOf, after, outcome } = refreshed(tabs);
    expect(rowsOf(suppliersTab).map((row) => [row.code, row.sizeClass, row.sizeClassOrigin, row.toConfirm])).toEqual([
      ['F1', 'PME', 'insee', undefined],
      ['F2', 'GE', 'insee', undefined],
      ['F3', 'PME', 'derived', true],
      ['F4', 'ADM', 'typed', undefined],
      ['F5', 'PME', 'declared', true],
      ['F6', 'NC', undefined, undefined],
    ]);
    const written = outcome.plan.filter((step) => step.do === 'write' && step.tab === suppliersTab.name);
    expect(written).toHaveLength(3);
    const again = refresh({ tabs: after, today, stamp });
    expect(again.plan.some((step) => 'tab' in step && step.tab === suppliersTab.name)).toBe(false);
  });

  it('gives the same workbook when it is run twice', () => {
    const { after } = refreshed(workbook());
    const twice = afterPlan(after, refresh({ tabs: after, today, stamp }).plan);
    expect(twice).toEqual(after);
  });

  it('moves the cell MAJ', () => {
    const rows = refreshed(workbook()).rowsOf(settingsTab);
    expect(rows.find(({ key }) => key === 'Dernière actualisation')?.value).toBe(stamp);
  });

  it('says on Accueil what to do this week', () => {
    const rows = refreshed(workbook()).rowsOf(homeTab);
    expect(rows.filter(({ state }) => state === 'todo').map(({ what }) => what)).toEqual([
      '1 ligne dont le fournisseur n’est pas dans le panel : aucun chiffre ne les compte.',
      '1 fournisseur sans catégorie : complétez l’effectif ou la catégorie INSEE.',
      '2 catégories présumées ou déclarées sans preuve à confirmer, les plus gros achats d’abord.',
      'L’exercice 2024 est terminé et n’est pas clôturé : ses chiffres peuvent encore bouger.',
    ]);
  });

  it('says on an empty workbook where to begin, and shows no figure', () => {
    const { rowsOf, outcome } = refreshed(aWorkbook({}));
    expect(outcome).toMatchObject({ figures: [], years: [], problems: [] });
    expect(
      rowsOf(homeTab)
        .filter(({ state }) => state === 'todo')
        .map(({ topic }) => topic),
    ).toEqual(['Panel', 'Achats']);
    expect(rowsOf(dashboardTab)).toEqual([]);
  });

  it('does nothing and breaks nothing where tabs are missing', () => {
    expect(refresh({ tabs: new Map(), today, stamp }).plan).toEqual([]);
  });

  it('tells a wrong setting and what to write', () => {
    const { outcome } = refreshed(aWorkbook({ settings: { 'Base des achats': 'commandé' } }));
    expect(outcome.problems).toEqual([
      'Paramètres, ligne 4, Base des achats (« commandé ») : écrivez « facturé » ou « payé » ; « facturé » s’applique en attendant.',
    ]);
  });
});
