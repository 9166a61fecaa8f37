import { entitiesTab } from '../../sheets-templates/settings/entities-tab';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../sheets-templates/tenders/tender-lots-tab';
import type { ImportRequest, ImportResult } from '../../src/bridge/messages';
import { planDecpImport, type DecpTabs } from '../../src/facts/tenders/decp/plan-decp-import';
import type { CellValue, TabCells } from '../../src/plans/cell';
import type { WorkbookPlan } from '../../src/plans/workbook-plan';
import { decpWords } from '../../src/text/decp-summary';
import type { TabDefinition } from '../../src/workbook/define-tab';
import { moment } from './an-import';
import { applyInMemory } from './apply-in-memory';
import { tabCells } from './tab-cells';

const tabs: Readonly<Record<keyof DecpTabs, TabDefinition>> = {
  consultations: consultationsTab,
  tenderLots: tenderLotsTab,
  offers: offersTab,
  suppliers: suppliersTab,
  entities: entitiesTab,
  rejected: rejectedLinesTab,
  lots: lotsTab,
};

/** The tabs that an import of DECP touches, as installed but for some rows. */
export function decpBook(rows: Partial<Record<keyof DecpTabs, TabCells>> = {}): DecpTabs {
  const empty = (key: keyof DecpTabs): TabCells => rows[key] ?? tabCells(tabs[key], []);
  return {
    ...{ consultations: empty('consultations'), tenderLots: empty('tenderLots'), offers: empty('offers') },
    ...{ suppliers: empty('suppliers'), entities: empty('entities'), rejected: empty('rejected') },
    lots: empty('lots'),
  };
}

/** What an import of DECP gives; a refused one fails the test. */
export function imported(
  rows: readonly (readonly string[])[],
  book: DecpTabs = decpBook(),
  request: Partial<ImportRequest> = {},
): { readonly plan: WorkbookPlan; readonly result: ImportResult; readonly after: DecpTabs } {
  const asked = { type: 'decp', fileName: 'decp.csv', rows, columns: {}, replace: false, ...request };
  const outcome = planDecpImport(asked, book, moment, decpWords);
  if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused));
  const cells = new Map(Object.values(book).map((tab: TabCells) => [tab.tab, tab]));
  const after = applyInMemory(cells, outcome.plan);
  const of = (key: keyof DecpTabs): TabCells => after.get(tabs[key].name)!;
  return {
    ...outcome,
    after: decpBook({
      ...{ consultations: of('consultations'), tenderLots: of('tenderLots'), offers: of('offers') },
      ...{ suppliers: of('suppliers'), rejected: of('rejected'), lots: of('lots') },
    }),
  };
}

/** The rows of a tab as records by header, blanks left out. */
export function recordsIn(cells: TabCells): Record<string, CellValue>[] {
  const [headers = [], ...rows] = cells.rows;
  return rows.map((row) =>
    Object.fromEntries(
      headers.flatMap((header, at): [string, CellValue][] =>
        (row[at] ?? '') === '' ? [] : [[String(header), row[at]!]],
      ),
    ),
  );
}

/** The cells of a JSON file, as the command line sends them. */
export function jsonRows(value: unknown): string[][] {
  return [[JSON.stringify(value)]];
}
