import type { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import type { lotStatusLabels, tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import type { reservedLabels, socialLabels } from '../../../sheets-templates/tenders/tender-choices';
import type { Amount } from '../../model/amount';
import type { Day } from '../../model/day';
import type { RowOf } from '../../workbook/define-tab';
import type { Holder } from './holders';
import type { Bid } from './bid';
import type { TenderStatus } from './tender-status';

export type ConsultationRow = RowOf<typeof consultationsTab>;
export type LotRow = RowOf<typeof tenderLotsTab>;
export type LotStatus = keyof typeof lotStatusLabels;

/** Answers known by their number alone. */
export interface Counts {
  readonly total: number | undefined;
  readonly small: number | undefined;
}

/** What can be awarded at once: a lot, or the whole of a tender without lots. */
export interface TenderLot {
  /** « C-12 », or « C-12 / lot 2 ». */
  readonly key: string;
  readonly number: string;
  /** Where the line that describes it stands. */
  readonly tab: 'Consultations' | 'Lots';
  readonly line: number;
  readonly status: LotStatus;
  readonly estimated: Amount | undefined;
  readonly requiredTurnover: Amount | undefined;
  readonly reserved: keyof typeof reservedLabels | undefined;
  readonly social: keyof typeof socialLabels | undefined;
  /** Lines of Offres about it, those that double another one left out. */
  readonly bids: readonly Bid[];
  /** Answers by their number, where no line of Offres tells them. */
  readonly answers: Counts;
  readonly holders: readonly Holder[];
  readonly sharesUnreadable: boolean;
  /** Cents; undefined for a framework agreement, whose amounts are ceilings. */
  readonly amount: Amount | undefined;
  /** Ceiling of a framework agreement, else its estimate. */
  readonly maximum: Amount | undefined;
  readonly framework: boolean;
  readonly awardedOn: Day | undefined;
  readonly subcontracted: Amount | undefined;
  readonly smallSubcontracted: Amount | undefined;
  readonly plannedHours: number | undefined;
  readonly doneHours: number | undefined;
  /** Undefined for a lot that no DECP file gave. */
  readonly decp: DecpOrigin | undefined;
}

/** Which import a lot comes from, and what its DECP file repeats of its amount (ADR 0014). */
export interface DecpOrigin {
  readonly importLot: string;
  readonly naive: Amount;
  readonly shared: Amount;
}

/** A tender with its lots (one at least) and everything that was written of it. */
export interface Tender {
  /** Line in Consultations, counted from 1. */
  readonly line: number;
  readonly key: string;
  readonly row: ConsultationRow;
  readonly status: TenderStatus;
  /** No offer can come any more. */
  readonly closed: boolean;
  /** Launched, else due, else awarded: the day that puts it in a period. */
  readonly day: Day | undefined;
  readonly hasLots: boolean;
  readonly lots: readonly TenderLot[];
  /** Every line of Offres about it, lots included. */
  readonly bids: readonly Bid[];
}

/** The answers of a lot: candidates alone or leading; a cotraitant answers by his leader, a subcontractor does not. */
export function answersOf({ bids }: Pick<TenderLot, 'bids'>): readonly Bid[] {
  return bids.filter(({ answered, role }) => answered && (role === undefined || role === 'leader'));
}

/** The day of an award: written, else when offers were due, else the launch. */
export function awardDayOf(lot: Pick<TenderLot, 'awardedOn'>, { row }: Pick<Tender, 'row'>): Day | undefined {
  return lot.awardedOn ?? row.awardedOn ?? row.dueOn ?? row.launchedOn;
}
