import { marketHeaders, marketSheetName } from '../../../sheets-templates/inclusion/market-file';
import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Answer } from '../../bridge/messages';
import { parseMarketRequest } from '../../bridge/parse-reports';
import type { MarketResult } from '../../bridge/report-messages';
import { readMoment } from '../../google/clock';
import { base64OfText } from '../../google/download-document';
import { marketPurchases } from '../../outputs/inclusion/market-purchases';
import { tabCsv } from '../../outputs/tab-csv';
import { marketSentences } from '../../text/market-sentences';
import { dayOfMoment } from '../day-of-moment';
import { readTabs } from '../read-tabs';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

const neededTabs = [suppliersTab, purchasesTab, settingsTab, lotsTab];

/** The purchases of a year in the import header of le Marché de l'inclusion, for the page or the command line. */
export function exportMarket(message: unknown): Answer<MarketResult> {
  return runReading('exporterMarcheInclusion', () => {
    const { annee, separateur } = parseMarketRequest(message);
    const tabs = readTabs(neededTabs.map(({ name }) => name));
    const found = marketPurchases(tabs, annee ?? undefined, dayOfMoment(readMoment()));
    if (!found) throw new Refusal('no-purchases', marketSentences.noPurchases(annee));
    const base64 = base64OfText(tabCsv(found.cells, undefined, separateur));
    return {
      annee: found.year,
      fichier: { nom: marketSentences.fileName(found.year), type: 'text/csv', base64 },
      feuille: marketSheetName,
      colonneMontant: marketHeaders.indexOf('Dépense achat (€)'),
      message: marketSentences.made(found),
    };
  });
}
