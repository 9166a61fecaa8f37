import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import type { Answer } from '../../bridge/messages';
import { parseSupplierSheetRequest, type SupplierSheetResult } from '../../bridge/supplier-sheet-messages';
import { readMoment } from '../../google/clock';
import { readActiveRow } from '../../google/read-workbook';
import { showSidebar } from '../../google/user-interface';
import type { Tabs } from '../../outputs/read-sources';
import { supplierSheet } from '../../outputs/supplier-sheet/supplier-sheet';
import { panelTitles } from '../../text/menu-labels';
import { supplierSheetSentences } from '../../text/supplier-sheet-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { dayOfMoment } from '../day-of-moment';
import { readTabs } from '../read-tabs';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

const neededTabs = [suppliersTab, purchasesTab, settingsTab, lotsTab, consultationsTab, tenderLotsTab, offersTab];

/** Code of the supplier whose row is selected. */
function selectedCode(tabs: Tabs): string {
  const row = readActiveRow(suppliersTab.name);
  const cells = tabs.get(suppliersTab.name);
  const found = cells && row !== undefined ? decodeRows(suppliersTab, cells).rows : [];
  const code = found.find(({ line }) => line === row)?.row.code;
  if (code === undefined) throw new Refusal('no-row', supplierSheetSentences.noRow);
  return code;
}

/** « Fiche fournisseur »: one page about the supplier that is searched for, or whose row is selected. */
export function readSupplierSheet(message: unknown): Answer<SupplierSheetResult> {
  return runReading('ficheFournisseur', () => {
    const { search } = parseSupplierSheetRequest(message);
    const tabs = readTabs(neededTabs.map(({ name }) => name));
    const wanted = search === '' ? selectedCode(tabs) : search;
    const sheet = supplierSheet(tabs, wanted, dayOfMoment(readMoment()));
    if (!sheet) throw new Refusal('unknown-supplier', supplierSheetSentences.unknown(wanted));
    return sheet;
  });
}

/** « Fiche fournisseur… » from the menu: its panel. */
export function openSupplierSheet(): void {
  showSidebar('SupplierSheet', panelTitles.supplierSheet);
}
