/** Messages of the panel « Doublons du panel… ». */

/** A row of Fournisseurs that a suggestion is about. */
export interface DuplicateMember {
  readonly ligne: number;
  readonly code: string;
  readonly nom: string;
  /** SIREN, SIRET, commune, purchases: what helps to decide, one sentence each. */
  readonly details: readonly string[];
}

export type DuplicateAction = 'merge' | 'group' | 'move' | 'ignore';

export interface DuplicateMessage {
  readonly cle: string;
  /** Stands for exactly what the rows hold. */
  readonly marque: string;
  /** What was found, in French. */
  readonly constat: string;
  readonly membres: readonly DuplicateMember[];
  readonly actions: readonly DuplicateAction[];
}

export interface DuplicatesResult {
  readonly doublons: readonly DuplicateMessage[];
  /** How many there are in all: the list ends at the first ones. */
  readonly total: number;
  /** What was just done; '' where nothing was. */
  readonly message: string;
}

/** A person's decision about a suggestion, as the panel showed it. */
export interface SettleDuplicateRequest {
  readonly key: string;
  readonly mark: string;
  readonly action: DuplicateAction;
  /** Code of the row that stays, to merge; '' otherwise. */
  readonly keep: string;
  /** Name of the group, to group; '' otherwise. */
  readonly group: string;
}

/** Why a decision cannot be done. */
export type DuplicateRefusal = 'changed' | 'keep-missing' | 'group-missing' | 'not-offered';
