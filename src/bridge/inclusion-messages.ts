/** Messages of the panel of claims (« Valider un justificatif… »). */

/** A claim of Justificatifs ESS as a person judges it; days are `JJ/MM/AAAA`, '' where blank. */
export interface ProofMessage {
  /** Line of the tab, from 1. */
  readonly ligne: number;
  /** Stands for exactly what the line holds. */
  readonly marque: string;
  readonly fournisseur: string;
  readonly qualite: string;
  readonly origine: string;
  readonly reference: string;
  readonly du: string;
  readonly au: string;
  readonly lien: string;
  /** What is to be done, in French. */
  readonly remarque: string;
}

/** Claims that want someone, and disagreements between sources, one sentence each. */
export interface ProofsResult {
  readonly aValider: readonly ProofMessage[];
  readonly aRenouveler: readonly ProofMessage[];
  readonly conflits: readonly string[];
  /** How many there are in all: the lists end at the first ones. */
  readonly totalAValider: number;
  readonly totalARenouveler: number;
  readonly totalConflits: number;
  /** Who asks, for the name of who validates. */
  readonly utilisateur: string;
  /** What was just done; '' where nothing was. */
  readonly message: string;
}

/** A person's decision on the claim of a line, as the panel showed it. */
export interface JudgeProofRequest {
  readonly line: number;
  readonly mark: string;
  readonly decision: 'accept' | 'refuse';
  readonly by: string;
}

/** Why a claim cannot be validated. */
export type ProofRefusal = 'nobody' | 'changed' | 'orphan' | 'no-consent' | 'no-siret' | 'expired';
