import type { Confirmation, LabelledText } from './mediation-messages';

/** Messages of « Activité à publier… » and of the mediator's report. */
export interface ActivityRequest extends Confirmation {
  /** Null: the last year that is over. */
  readonly annee: number | null;
  /** The mark of the preview that the person agreed to; '' shows the preview. */
  readonly marque: string;
}

export interface ActivityLine {
  readonly periode: string;
  readonly rubrique: string;
  /** What leaves: a number, or a mention in its place. */
  readonly publie: string;
  /** What stays with the mediator. */
  readonly exact: string;
  readonly raison: string;
}

export interface ActivityResult {
  readonly annee: number;
  readonly marque: string;
  readonly publieLe: string;
  readonly message: string;
  readonly lignes: readonly ActivityLine[];
  readonly chiffres: readonly LabelledText[];
  /** Cells of all that was published, for the correspondant's import; '' before the first publication. */
  readonly export: string;
}

export interface ReportRequest extends Confirmation {
  readonly annee: number | null;
  /** The confidential annex of exact numbers, for the director who signs. */
  readonly annexe: boolean;
  /** False: only says what the report would hold. */
  readonly ecrire: boolean;
}

export interface ReportResult {
  readonly annee: number;
  readonly message: string;
  readonly adresse: string;
  readonly texte: string;
  /** Contact sheet with its two doors. */
  readonly fiche: string;
}
