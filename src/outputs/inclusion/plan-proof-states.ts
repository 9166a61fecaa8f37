import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import type { Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { proofStateOn, type LocatedProof } from '../../suppliers/status-proof';
import { codecs } from '../../workbook/codecs/codec';
import { findColumns } from '../../workbook/find-columns';

const { state: stateColumn } = statusProofsTab.columns;

/** The step that writes « État » of the claims as it is on a day, in one block; none where it already stands so. */
export function planProofStates(cells: TabCells, proofs: readonly LocatedProof[], today: Day): WorkbookPlan {
  const { headerRow, places } = findColumns(statusProofsTab, cells.rows);
  const place = places.get('state');
  if (headerRow === undefined || place === undefined) return [];
  const byLine = new Map(proofs.map(({ line, row }) => [line, row]));
  const body = cells.rows.slice(headerRow + 1);
  const values = body.map((row, offset) => {
    const proof = byLine.get(headerRow + offset + 2);
    return [proof ? codecs.choice.encode(proofStateOn(proof, today), stateColumn) : (row[place] ?? '')];
  });
  const changed = values.some(([after], offset) => after !== (body[offset]?.[place] ?? ''));
  return changed ? [{ do: 'write', tab: cells.tab, row: headerRow + 2, column: place + 1, values }] : [];
}
