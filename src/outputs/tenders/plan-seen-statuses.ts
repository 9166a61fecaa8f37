import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import type { Tender } from '../../facts/tenders/tender';
import { mayFollow } from '../../facts/tenders/tender-status';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { rewriteCells } from '../../workbook/rewrite-cells';

/** The steps that keep in Consultations the status seen at this refresh; one that could not follow is not taken over. */
export function planSeenStatuses(cells: TabCells, tenders: readonly Tender[]): WorkbookPlan {
  const seen = tenders.flatMap(({ line, row: { status, seenStatus } }) =>
    status !== undefined && (seenStatus === undefined || mayFollow(seenStatus, status))
      ? [[line, { seenStatus: status }] as const]
      : [],
  );
  return rewriteCells(consultationsTab, cells, ['seenStatus'], new Map(seen));
}
