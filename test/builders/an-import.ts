import { lotsTab } from '../../sheets-templates/lots-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { ImportRequest } from '../../src/bridge/messages';
import type { CellValue, TabCells } from '../../src/plans/cell';
import type { WorkbookPlan } from '../../src/plans/workbook-plan';
import type { TabDefinition } from '../../src/workbook/define-tab';

export interface Book {
  readonly purchases: TabCells;
  readonly suppliers: TabCells;
  readonly rejected: TabCells;
  readonly lots: TabCells;
}

export const moment = { lot: 'L1', at: '2026-11-23T10:00:00', by: 'camille@exemple.fr' };

/** A request to import purchases. */
export function anImport(request: Partial<ImportRequest>): ImportRequest {
  return { type: 'achats', fileName: 'achats.csv', rows: [], columns: {}, replace: false, ...request };
}

function emptyTab(tab: TabDefinition): TabCells {
  const headers = Object.values(tab.columns).map(({ header }) => header);
  return { tab: tab.name, rows: [headers] };
}

/** The tabs that imports touch, as installed. */
export function emptyBook(): Book {
  return {
    purchases: emptyTab(purchasesTab),
    suppliers: emptyTab(suppliersTab),
    rejected: emptyTab(rejectedLinesTab),
    lots: emptyTab(lotsTab),
  };
}

/** A tab after the steps of a plan that concern it: writes and deletions, in order. */
function appliedTo(cells: TabCells, plan: WorkbookPlan): TabCells {
  let rows: CellValue[][] = cells.rows.map((row) => [...row]);
  for (const step of plan) {
    if (step.do === 'write' && step.tab === cells.tab) {
      step.values.forEach((values, down) => {
        const at = step.row - 1 + down;
        while (rows.length <= at) rows.push([]);
        const row: CellValue[] = rows[at]!;
        values.forEach((value, right) => {
          while (row.length < step.column - 1 + right) row.push('');
          row[step.column - 1 + right] = value;
        });
      });
    }
    if (step.do === 'delete-rows' && step.tab === cells.tab) {
      const gone = new Set(step.rows);
      rows = rows.filter((_, index) => !gone.has(index + 1));
    }
  }
  return { ...cells, rows };
}

/** The workbook after a plan. */
export function applied(book: Book, plan: WorkbookPlan): Book {
  return {
    purchases: appliedTo(book.purchases, plan),
    suppliers: appliedTo(book.suppliers, plan),
    rejected: appliedTo(book.rejected, plan),
    lots: appliedTo(book.lots, plan),
  };
}

/** The rows of a tab as records by column key, blanks left out. */
export function recordsOf(tab: TabDefinition, cells: TabCells): Record<string, CellValue>[] {
  const keys = Object.keys(tab.columns);
  return cells.rows.slice(1).map((row) => {
    const entries = keys.map((key, index): [string, CellValue] => [key, row[index] ?? '']);
    return Object.fromEntries(entries.filter(([, cell]) => cell !== ''));
  });
}
