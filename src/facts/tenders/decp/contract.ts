import type { procedureLabels, socialLabels } from '../../../../sheets-templates/tenders/tender-choices';
import type { Amount } from '../../../model/amount';
import type { Day } from '../../../model/day';

/** Who holds a contract, or a part of it: the identifier as it will be written, and the name where the file gives one. */
export interface Holder {
  /** SIRET, SIREN or VAT number as such; any other register before its number (« TAHITI:123456 »); '' where missing. */
  readonly reference: string;
  readonly name: string;
}

/** A holder and the amount that its own latest line carries; undefined where that amount cannot be used. */
export interface HeldContract {
  readonly holder: Holder;
  readonly amount: Amount | undefined;
}

/** A subcontractor declared on a contract, with the amount of its act once modified. */
export interface Subcontract {
  readonly holder: Holder;
  readonly amount: Amount | undefined;
}

/** One line of a DECP file: a contract as one modification left it, for one of its holders. */
export interface DecpLine {
  /** Line of the file, or rank of the contract in a JSON file; from 1. */
  readonly line: number;
  /** Buyer and number of the contract, in one text: the same for all lines of a contract. */
  readonly reference: string;
  /** Number of the contract for its buyer. */
  readonly id: string;
  readonly buyer: string;
  readonly buyerName: string;
  readonly subject: string | undefined;
  readonly cpv: string | undefined;
  readonly procedure: keyof typeof procedureLabels | undefined;
  readonly months: number | undefined;
  readonly notifiedOn: Day;
  /** HT, as estimated or as a maximum; undefined where it is not above 0. */
  readonly amount: Amount | undefined;
  readonly offers: number | undefined;
  readonly advance: number | undefined;
  readonly social: keyof typeof socialLabels | undefined;
  readonly isFramework: boolean;
  readonly holder: Holder;
  /** Rank of the modification that the line shows (0: none yet); undefined where the file does not tell. */
  readonly modification: number | undefined;
  /** Whether the line is what holds today; undefined where the file does not tell. */
  readonly current: boolean | undefined;
  readonly subcontracts: readonly Subcontract[];
}

/** A contract once its lines are read: what holds today, counted once. */
export interface AwardedContract extends Omit<DecpLine, 'holder' | 'modification' | 'current'> {
  /** Its lines added; undefined where none has an amount. */
  readonly naive: Amount | undefined;
  /** Holders of today, the first of the file first. */
  readonly holders: readonly HeldContract[];
}
