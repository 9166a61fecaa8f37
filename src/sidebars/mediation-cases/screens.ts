import type { FormSubject, ItemMessage } from '../../bridge/mediation-messages';

/** What a form of a case is opened with. */
export interface FormDemand {
  readonly quoi: Exclude<FormSubject, 'saisine'>;
  /** '' for a recommendation, which belongs to no case. */
  readonly numero: string;
  readonly id: string;
}

/** What a draft is prepared with. */
export interface DraftDemand {
  readonly numero: string;
  readonly genre: string;
  readonly parties: readonly ItemMessage[];
}

/** The screens of the panel; what was just done is said on the next one. */
export interface Screens {
  readonly list: (said?: string) => void;
  readonly case: (number: string, said?: string) => void;
  readonly form: (demand: FormDemand) => void;
  readonly draft: (demand: DraftDemand) => void;
}
