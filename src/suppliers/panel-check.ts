/** What « Vérifier le classeur » looks at in the panel; the sentences stand in text/. */
export type PanelCheckCode =
  'doublons' | 'identifiants' | 'departements' | 'categories' | 'zones' | 'justificatifs' | 'statuts';

/** How many there are, and what the sentence names: lines of Fournisseurs or counts, as its code says. */
export interface PanelCheck {
  readonly code: PanelCheckCode;
  readonly count: number;
  /** Lines of Fournisseurs, from 1: the first ones. */
  readonly lines: readonly number[];
  /** Of the claims: to validate, then expired, then near their end. */
  readonly parts: readonly number[];
}
