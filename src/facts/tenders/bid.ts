import type { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import type { Party } from './holders';

export type OfferRole = keyof typeof offersTab.columns.role.choices;

/** One line of Offres and the company that it names; days are serial numbers, amounts cents. */
export interface Bid {
  readonly party: Party;
  /** Line in Offres, counted from 1. */
  readonly line: number;
  readonly consultation: string;
  /** Number of the lot; '' where the tender has none. */
  readonly lotNumber: string;
  readonly supplier: string;
  /** Undefined: alone. */
  readonly role: OfferRole | undefined;
  readonly share: number | undefined;
  readonly consulted: boolean;
  readonly answered: boolean;
  readonly setAside: boolean;
  readonly shortlisted: boolean;
  readonly awarded: boolean;
  readonly amount: number | undefined;
  readonly receivedOn: number | undefined;
  readonly debriefedOn: number | undefined;
}
