import { archiveTab } from '../../../sheets-templates/mediator/archive-tab';
import { motiveGroups } from '../../../sheets-templates/mediator/case-choices';
import type { TabCells } from '../../plans/cell';
import { decodeRows } from '../../workbook/decode-rows';
import type { CaseFacts } from '../cases/case';
import { factsOfCase, outcomeOf, sizeGroupOf } from '../cases/case-facts';
import type { CaseLog } from '../cases/read-case-log';
import type { ArchiveRow } from '../retention/due-actions';

function factsOfArchive(row: ArchiveRow): readonly CaseFacts[] {
  const { year, route, status, motive, announcedOutcome } = row;
  if (year === undefined || route === undefined || status === undefined) return [];
  return [
    {
      ...{ year, route, status, motive },
      group: motive === undefined ? undefined : motiveGroups[motive],
      size: sizeGroupOf(row.supplierSize),
      outcome: outcomeOf(status, announcedOutcome),
      isAdmissible: row.isAdmissible,
      isEngaged: row.isEngaged === true,
      contactDelay: row.contactDelay,
      duration: row.duration,
      durationFromReceipt: row.durationFromReceipt,
    },
  ];
}

/** Facts of every case, open, archived or purged; one that is in both tabs (an archive cut short) counts once. */
export function yearlyFacts({ cases }: CaseLog, archive: TabCells | undefined): readonly CaseFacts[] {
  const archived = archive ? decodeRows(archiveTab, archive).rows.map(({ row }) => row) : [];
  const numbers = new Set(archived.map(({ number }) => number));
  const standing = cases.filter(({ row }) => !numbers.has(row.number));
  return [...standing.map(({ row }) => factsOfCase(row)), ...archived.flatMap(factsOfArchive)];
}
