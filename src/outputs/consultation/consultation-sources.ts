import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { entitiesTab } from '../../../sheets-templates/settings/entities-tab';
import { familiesTab } from '../../../sheets-templates/settings/families-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import { lastPurchases } from '../../facts/purchases/last-purchases';
import { lastConsulted } from '../../facts/tenders/last-consulted';
import { readTenders } from '../../facts/tenders/read-tenders';
import { settingsOf } from '../../law/settings-of';
import type { Day } from '../../model/day';
import type { CandidateFacts } from '../../policy/advice/candidates';
import { indexSuppliers } from '../../suppliers/index-suppliers';
import { decodeRows } from '../../workbook/decode-rows';
import { cellsOf, type Tabs } from '../read-sources';

/** Tabs that « Préparer une consultation » reads; those of the module may be missing. */
export const consultationTabs = [
  suppliersTab,
  purchasesTab,
  settingsTab,
  familiesTab,
  entitiesTab,
  lotsTab,
  consultationsTab,
  tenderLotsTab,
  offersTab,
] as const;

/** What the panel, past purchases and past tenders tell of who could answer for a family. */
export function candidateFacts(tabs: Tabs, family: string, today: Day): CandidateFacts {
  const { settings } = settingsOf(decodeRows(settingsTab, cellsOf(tabs, settingsTab.name)).rows);
  const suppliers = indexSuppliers(decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows);
  const lots = decodeRows(lotsTab, cellsOf(tabs, lotsTab.name)).rows;
  const committedLots = new Set(lots.filter(({ row }) => row.state === 'committed').map(({ row }) => row.lot));
  const { tenders } = readTenders(
    {
      consultations: cellsOf(tabs, consultationsTab.name),
      lots: cellsOf(tabs, tenderLotsTab.name),
      offers: cellsOf(tabs, offersTab.name),
    },
    { suppliers, committedLots, fiscalStart: settings.fiscalStart, today },
  );
  return {
    suppliers,
    purchases: lastPurchases(cellsOf(tabs, purchasesTab.name), suppliers, committedLots, family),
    consulted: lastConsulted(tenders),
  };
}
