import { publishedActivityTab } from '../../sheets-templates/mediation-published/published-activity-tab';
import { statusProofsTab } from '../../sheets-templates/inclusion/status-proofs-tab';
import { establishmentsTab } from '../../sheets-templates/map/establishments-tab';
import { frozenClassesTab } from '../../sheets-templates/records/frozen-classes-tab';
import { historyTab } from '../../sheets-templates/records/history-tab';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { settingsTab } from '../../sheets-templates/settings-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { eventsTab } from '../../sheets-templates/relations/events-tab';
import { consultationsTab } from '../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../sheets-templates/tenders/tender-lots-tab';
import { readPublishedReferrals } from '../facts/mediation-published/read-published-activity';
import { readEvents } from '../facts/relations/read-events';
import { readTenders, type ReadTenders, type TenderContext } from '../facts/tenders/read-tenders';
import { readPurchases } from '../facts/purchases/read-purchases';
import { parseIndicators } from '../indicators/parse-indicators';
import { settingsOf } from '../law/settings-of';
import type { Day } from '../model/day';
import type { TabCells } from '../plans/cell';
import type { SupplierBook } from '../indicators/kinds';
import { frozenYearsOf } from '../suppliers/frozen-classes';
import { indexSuppliers } from '../suppliers/index-suppliers';
import { sitesOf } from '../suppliers/sites';
import { statusesOf } from '../suppliers/status-in-year';
import type { LocatedProof } from '../suppliers/status-proof';
import { decodeRows } from '../workbook/decode-rows';
import { readHistory } from './history';

/** Tabs as read, by name; a tab that is not there has no rows. */
export type Tabs = ReadonlyMap<string, TabCells>;

export function cellsOf(tabs: Tabs, tab: string): TabCells {
  return tabs.get(tab) ?? { tab, rows: [] };
}

/** Lots whose import ended: rows of the others are not read. */
export function committedLotsOf(cells: TabCells): ReadonlySet<string> {
  const { rows } = decodeRows(lotsTab, cells);
  return new Set(rows.filter(({ row }) => row.state === 'committed').map(({ row }) => row.lot));
}

/** Tenders as the three tabs of the module tell them. */
export function tendersIn(tabs: Tabs, context: TenderContext): ReadTenders {
  const consultations = cellsOf(tabs, consultationsTab.name);
  const lots = cellsOf(tabs, tenderLotsTab.name);
  return readTenders({ consultations, lots, offers: cellsOf(tabs, offersTab.name) }, context);
}

/** Everything that figures are computed from, read once from the tabs. */
export function readSources(tabs: Tabs, today: Day) {
  const settings = settingsOf(decodeRows(settingsTab, cellsOf(tabs, settingsTab.name)).rows);
  const panel = decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name));
  const suppliers = indexSuppliers(panel.rows);
  const committedLots = committedLotsOf(cellsOf(tabs, lotsTab.name));
  const purchases = readPurchases(cellsOf(tabs, purchasesTab.name), {
    ...{ suppliers, settings: settings.settings, committedLots, today },
  });
  const { fiscalStart } = settings.settings;
  const tenders = tendersIn(tabs, { suppliers, committedLots, fiscalStart, today });
  const events = readEvents(cellsOf(tabs, eventsTab.name), committedLots);
  const published = readPublishedReferrals(cellsOf(tabs, publishedActivityTab.name), committedLots);
  const indicators = parseIndicators(cellsOf(tabs, indicatorsTab.name), settings.settings.scopes);
  const history = readHistory(cellsOf(tabs, historyTab.name));
  const frozenRows = decodeRows(frozenClassesTab, cellsOf(tabs, frozenClassesTab.name)).rows.map(({ row }) => row);
  const frozen = frozenYearsOf(frozenRows, suppliers, history.closedYears);
  const proofs = readProofs(tabs);
  const statusOf = statusesOf(proofs, suppliers, settings.settings.fiscalStart, frozen?.statusOf);
  const sites = sitesOf(decodeRows(establishmentsTab, cellsOf(tabs, establishmentsTab.name)).rows);
  return {
    ...{ settings, panel, suppliers, purchases, tenders, events, published, indicators },
    ...{ history, frozen, proofs, statusOf, sites },
  };
}

/** Claims of Justificatifs ESS but those of an import that did not end; none where the module is not on. */
export function readProofs(tabs: Tabs): readonly LocatedProof[] {
  const committed = committedLotsOf(cellsOf(tabs, lotsTab.name));
  const { rows } = decodeRows(statusProofsTab, cellsOf(tabs, statusProofsTab.name));
  return rows.filter(({ row }) => row.lot === undefined || committed.has(row.lot));
}

export type Sources = ReturnType<typeof readSources>;

/** What the suppliers of the sources are in each fiscal year. */
export function supplierBookOf({ settings, suppliers, purchases, frozen, statusOf, sites }: Sources): SupplierBook {
  const { fiscalStart, localZone } = settings.settings;
  return {
    ...{ suppliers: suppliers.suppliers, establishments: purchases.establishments, fiscalStart },
    ...{ statusOf, sites, localZone },
    ...(frozen ? { frozen: frozen.classOf } : {}),
  };
}
