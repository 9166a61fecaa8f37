import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { checkReferences } from '../../src/workbook/check-references';
import { labelCells } from '../builders/tab-cells';

const tabs = [suppliersTab, consultationsTab, offersTab];
const panel = labelCells(suppliersTab, [
  { code: 'F1', siren: '552081317', siret: '55208131766522', aliases: 'OLD1, OLD2' },
  { code: 'F2' },
]);

function offersOf(...suppliers: readonly (string | number)[]) {
  return labelCells(
    offersTab,
    suppliers.map((supplier) => ({ consultation: 'C1', supplier })),
  );
}

test('a supplier is named by its code, an older code, its SIREN or its SIRET, as a text or a number', () => {
  const offers = offersOf('f1', 'OLD2', 552081317, '55208131766522', 'F2');
  expect(checkReferences(tabs, new Map([panel, offers].map((cells) => [cells.tab, cells])))).toEqual([]);
});

test('a name that is nowhere is told with its column, how many there are, and one of them', () => {
  const offers = offersOf('F1', 'F7', 'F8', '');
  expect(checkReferences(tabs, new Map([panel, offers].map((cells) => [cells.tab, cells])))).toEqual([
    { tab: 'Offres', header: 'Fournisseur', target: 'Fournisseurs', count: 2, example: 'F7' },
  ]);
});

test('where the other tab is missing or empty, nothing can be said', () => {
  const empty = labelCells(consultationsTab, []);
  expect(checkReferences(tabs, new Map([empty, offersOf('F7')].map((cells) => [cells.tab, cells])))).toEqual([]);
});
