import type { DraftCode } from '../../bridge/mediation-codes';
import type { CaseRow, Route } from '../cases/case';
import { isOpen } from '../cases/transitions';

const direct: readonly DraftCode[] = [
  ...(['acknowledgement', 'information', 'proposal', 'why', 'entry-agreement', 'invitation', 'protocol'] as const),
];

/** In voie B the ME writes to the parties: what is left is to bring the company in. */
const national: readonly DraftCode[] = ['why', 'proposal', 'information'];

const open: Readonly<Record<Route, readonly DraftCode[]>> = { direct, national };

/** The drafts that a case may call for, in the order of its life. */
export function draftsFor(row: CaseRow): readonly DraftCode[] {
  if (isOpen(row)) return [...open[row.route], ...(row.route === 'direct' ? (['closing'] as const) : [])];
  return row.route === 'direct' ? ['closing', 'satisfaction', 'information'] : ['information'];
}
