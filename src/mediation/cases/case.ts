import type { motiveGroupLabels } from '../../../sheets-templates/mediator/case-choices';
import type { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import type { declarationsTab } from '../../../sheets-templates/mediator/declarations-tab';
import type { exchangesTab } from '../../../sheets-templates/mediator/exchanges-tab';
import type { partiesTab } from '../../../sheets-templates/mediator/parties-tab';
import type { RowOf } from '../../workbook/define-tab';

/** A line of Dossiers; its texts are secrets. */
export type CaseRow = RowOf<typeof casesTab>;
export type PartyRow = RowOf<typeof partiesTab>;
export type ExchangeRow = RowOf<typeof exchangesTab>;
export type DeclarationRow = RowOf<typeof declarationsTab>;

export type CaseStatus = CaseRow['status'];
export type Route = CaseRow['route'];
export type Motive = NonNullable<CaseRow['motive']>;
export type MotiveGroup = keyof typeof motiveGroupLabels;

/** A case with its people, exchanges and declarations, as its last whole save left them. */
export interface MediationCase {
  /** Line in Dossiers, counted from 1. */
  readonly line: number;
  readonly row: CaseRow;
  readonly parties: readonly PartyRow[];
  readonly exchanges: readonly ExchangeRow[];
  readonly declarations: readonly DeclarationRow[];
}

/** How a case ended, as far as a publication may tell. */
export type OutcomeGroup = 'agreement' | 'noAgreement' | 'other';

/**
 * All that figures and publications may know of a case: no text, no name, no date finer than the year. It comes from
 * Dossiers or, once the case is purged, from Archive.
 */
export interface CaseFacts {
  /** Calendar year of the referral. */
  readonly year: number;
  readonly route: Route;
  readonly status: CaseStatus;
  readonly motive: Motive | undefined;
  readonly group: MotiveGroup | undefined;
  /** TPE and PME together; undefined where the size is unknown. */
  readonly size: 'small' | 'other' | undefined;
  /** Undefined while the case is open. */
  readonly outcome: OutcomeGroup | undefined;
  /** Decided in voie A; undefined before the decision and in voie B. */
  readonly isAdmissible: boolean | undefined;
  /** Both sides entered the mediation (voie A: signed or met; voie B: the company accepted). */
  readonly isEngaged: boolean;
  /** Working days from referral to first contact; undefined where there was none yet. */
  readonly contactDelay: number | undefined;
  /** Days from entry agreement to closing; undefined where the case is open or never entered. */
  readonly duration: number | undefined;
  /** Days from referral to closing; undefined where the case is open. */
  readonly durationFromReceipt: number | undefined;
}
