import type { SupplierSheetResult } from '../../bridge/supplier-sheet-messages';
import type { Day } from '../../model/day';
import { currentSizeClass } from '../../suppliers/size-class-in-year';
import { searchSuppliers } from '../../suppliers/search-suppliers';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { supplierSheetBlocks, supplierSheetSentences } from '../../text/supplier-sheet-sentences';
import { cellsOf, readSources, type Tabs } from '../read-sources';
import { spendOfSupplier } from './spend-of-supplier';
import { tendersOfSupplier } from './tenders-of-supplier';

const shownCandidates = 20;

/** The page about the supplier that a text means, or those among which to choose; undefined where there is none. */
export function supplierSheet(tabs: Tabs, search: string, today: Day): SupplierSheetResult | undefined {
  const sources = readSources(tabs, today);
  const { suppliers } = sources;
  const found = searchSuppliers(suppliers, search);
  const [number] = found;
  const supplier = suppliers.suppliers[number ?? -1];
  if (number === undefined || !supplier) return undefined;
  if (found.length > 1) {
    const candidats = found.slice(0, shownCandidates).flatMap((each) => {
      const row = suppliers.suppliers[each]?.row;
      return row ? [{ code: row.code, nom: row.name ?? row.code }] : [];
    });
    return { nom: '', sousTitre: supplierSheetSentences.several(found.length), blocs: [], candidats };
  }
  const { fiscalStart } = sources.settings.settings;
  const { facts } = sources.purchases;
  return {
    nom: supplier.row.name ?? supplier.row.code,
    sousTitre: supplierSheetSentences.subtitle(supplier.row.code, today),
    blocs: supplierSheetBlocks({
      supplier,
      sizeClass: currentSizeClass(supplier),
      ...spendOfSupplier(facts, number, fiscalStart, cellsOf(tabs, purchasesTab.name)),
      tenders: tendersOfSupplier(tabs, suppliers, number),
    }),
    candidats: [],
  };
}
