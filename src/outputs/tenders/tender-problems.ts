import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { judgeTenders } from '../../facts/tenders/judge-tenders';
import { settingsOf } from '../../law/settings-of';
import type { Day } from '../../model/day';
import { indexSuppliers } from '../../suppliers/index-suppliers';
import { tenderExclusionSentence, tenderHomeSentences, tenderIssueSentence } from '../../text/tender-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { cellsOf, committedLots, tendersIn, type Tabs } from '../read-sources';

/** What « Vérifier » says of Consultations, Lots and Offres, in French: what does not hold together, what is not counted. */
export function tenderProblems(tabs: Tabs, today: Day): readonly string[] {
  const { settings } = settingsOf(decodeRows(settingsTab, cellsOf(tabs, settingsTab.name)).rows);
  const suppliers = indexSuppliers(decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows);
  const { tenders, exclusions } = tendersIn(tabs, {
    suppliers,
    committedLots: committedLots(tabs),
    fiscalStart: settings.fiscalStart,
    today,
  });
  return [
    ...judgeTenders(tenders).map(tenderIssueSentence),
    ...exclusions.map((exclusion) => tenderHomeSentences.leftOut(tenderExclusionSentence(exclusion)).what),
  ];
}
