import type { consultationStatusLabels } from '../../../sheets-templates/tenders/consultations-tab';
import type { Day } from '../../model/day';

export type TenderStatus = keyof typeof consultationStatusLabels;

interface Step {
  /** Statuses that come next; a person may have passed through several since the last look. */
  readonly next: readonly TenderStatus[];
  /** The one step back that corrects: notice withdrawn, deadline put off, award withdrawn. */
  readonly back: TenderStatus | undefined;
}

/**
 * What may follow each status; a tender that was dropped or fruitless is launched again under another reference.
 * @internal for its tests
 */
export const tenderSteps = {
  preparing: { next: ['published', 'awarded', 'dropped'], back: undefined },
  published: { next: ['reviewing', 'fruitless', 'dropped'], back: 'preparing' },
  reviewing: { next: ['awarded', 'fruitless', 'dropped'], back: 'published' },
  awarded: { next: ['dropped'], back: 'reviewing' },
  dropped: { next: [], back: undefined },
  fruitless: { next: [], back: undefined },
} as const satisfies Record<TenderStatus, Step>;

/** Whether a tender seen in one status may be found in another later on. */
export function mayFollow(from: TenderStatus, to: TenderStatus): boolean {
  const { next, back }: Step = tenderSteps[from];
  return from === to || back === to || next.some((status) => mayLead(status, to));
}

function mayLead(from: TenderStatus, to: TenderStatus): boolean {
  const { next }: Step = tenderSteps[from];
  return from === to || next.some((status) => mayLead(status, to));
}

/** What tells where a tender without status stands. */
export interface StatusEvidence {
  readonly launchedOn: Day | undefined;
  readonly dueOn: Day | undefined;
  readonly hasAward: boolean;
}

/** The status that dates and award tell, where a person wrote none. */
export function statusFromDates({ launchedOn, dueOn, hasAward }: StatusEvidence, today: Day): TenderStatus {
  if (hasAward) return 'awarded';
  if (dueOn !== undefined && dueOn < today) return 'reviewing';
  return launchedOn !== undefined && launchedOn <= today ? 'published' : 'preparing';
}

/** Whether no offer can come any more: received, or given up. */
export function isClosed(status: TenderStatus, dueOn: Day | undefined, today: Day): boolean {
  if (status === 'preparing' || status === 'dropped') return false;
  return status !== 'published' || (dueOn !== undefined && dueOn < today);
}
