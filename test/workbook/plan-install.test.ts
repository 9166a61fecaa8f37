import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { settingsTab } from '../../sheets-templates/settings-tab';
import type { CellRows, TabCells } from '../../src/plans/cell';
import { decodeRows } from '../../src/workbook/decode-rows';
import { findColumns } from '../../src/workbook/find-columns';
import { planInstall } from '../../src/workbook/plan-install';

const words = { computed: 'Calculé', warning: 'Calculé' };

function cellsOf(tab: string, rows: CellRows): TabCells {
  return { tab, rows };
}

test('an empty workbook gets each tab with its headers and default rows', () => {
  const { plan, issues } = planInstall([settingsTab], new Map(), words);
  expect(issues).toEqual([]);
  expect(plan.map((step) => step.do)).toEqual(['create-tab', 'write', 'dress-tab', 'write']);
  expect(plan[1]).toMatchObject({ row: 1, column: 1, values: [['Paramètre', 'Valeur', 'Signification']] });
});

test('a tab whose columns were moved keeps them; missing ones are added right of everything', () => {
  const rows = [
    ['Mes notes', 'Montant HT', 'FOURNISSEUR', 'N° de facture'],
    ['à voir', 12, 'F1', 'A'],
  ];
  const { plan } = planInstall([purchasesTab], new Map([['Achats', cellsOf('Achats', rows)]]), words);
  const writes = plan.filter((step) => step.do === 'write');
  expect(writes).toHaveLength(1);
  expect(writes[0]).toMatchObject({ row: 1, column: 5 });
  expect(writes[0]?.values[0]?.slice(0, 2)).toEqual(['Ligne', 'Date facture']);
});

test('installing again writes nothing', () => {
  const first = planInstall([settingsTab], new Map(), words);
  const written = first.plan.flatMap((step) => (step.do === 'write' ? step.values : []));
  const again = planInstall([settingsTab], new Map([['Paramètres', cellsOf('Paramètres', written)]]), words);
  expect(again.plan.map((step) => step.do)).toEqual(['dress-tab']);
});

test('a long text is told to wrap when its column is made, and left as the person set it afterwards', () => {
  const wrapping = (tabs: ReadonlyMap<string, TabCells>) =>
    planInstall([settingsTab], tabs, words).plan.flatMap((step) =>
      step.do === 'dress-tab' ? step.look.columns.filter(({ wraps }) => wraps).map(({ position }) => position) : [],
    );
  expect(wrapping(new Map())).toEqual([3]);
  const rows = [['Paramètre', 'Valeur', 'Signification']];
  expect(wrapping(new Map([['Paramètres', cellsOf('Paramètres', rows)]]))).toEqual([]);
});

test('a tab of the same name that holds something else is not touched', () => {
  const rows = [['Liste de courses'], ['pain']];
  const { plan, issues } = planInstall([purchasesTab], new Map([['Achats', cellsOf('Achats', rows)]]), words);
  expect(plan).toEqual([]);
  expect(issues).toEqual([{ code: 'foreign-tab', line: 1, column: 'Achats', value: '' }]);
});

test('a header wins over another column’s alias, accents and case do not matter', () => {
  const { places, headerRow } = findColumns(purchasesTab, [['Titre'], ['date', 'DATE FACTURE', 'siret', 'Échéance']]);
  expect(headerRow).toBe(1);
  expect(places.get('invoicedOn')).toBe(1);
  expect(places.get('supplier')).toBe(2);
  expect(places.get('dueOn')).toBe(3);
});

test('rows without a required value are listed, blank rows skipped', () => {
  const decoded = decodeRows(
    purchasesTab,
    cellsOf('Achats', [
      ['Fournisseur', 'Montant HT', 'Date facture'],
      ['F1', '1 000,50', '01/02/2025'],
      ['', '', ''],
      ['F2', '', 'hier'],
    ]),
  );
  expect(decoded.rows.map(({ line, row }) => [line, row.supplier, row.amount])).toEqual([[2, 'F1', 100050]]);
  expect(decoded.issues.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['not-a-day', 4, 'Date facture'],
    ['required', 4, 'Montant HT'],
  ]);
});
