import { lotsTab } from '../../../sheets-templates/lots-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { judgeTenders } from '../../facts/tenders/judge-tenders';
import { settingsOf } from '../../law/settings-of';
import type { Day } from '../../model/day';
import { indexSuppliers } from '../../suppliers/index-suppliers';
import { tenderExclusionSentence, tenderHomeSentences, tenderIssueSentence } from '../../text/tender-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { cellsOf, committedLotsOf, tendersIn, type Tabs } from '../read-sources';

/** What « Vérifier » says of Consultations, Lots and Offres, in French: what does not hold together, what is not counted. */
export function tenderProblems(tabs: Tabs, today: Day): readonly string[] {
  const { settings } = settingsOf(decodeRows(settingsTab, cellsOf(tabs, settingsTab.name)).rows);
  const suppliers = indexSuppliers(decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows);
  const committedLots = committedLotsOf(cellsOf(tabs, lotsTab.name));
  const { tenders, exclusions } = tendersIn(tabs, {
    suppliers,
    committedLots,
    fiscalStart: settings.fiscalStart,
    today,
  });
  return [
    ...judgeTenders(tenders).map(tenderIssueSentence),
    ...exclusions.map((exclusion) => tenderHomeSentences.leftOut(tenderExclusionSentence(exclusion)).what),
  ];
}
