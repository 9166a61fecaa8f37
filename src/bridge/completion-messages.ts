export type CompletionAction = 'etat' | 'demarrer' | 'avancer' | 'pause' | 'reprendre' | 'arreter';
/** `running` goes on by itself, `paused` waits for a person, `stalled` gave up. */
export type CompletionStatus = 'idle' | 'running' | 'paused' | 'stopped' | 'stalled' | 'done';
export type CompletionSource = 'recherche' | 'sirene';

export interface CompletionRequest {
  readonly action: CompletionAction;
  readonly source: CompletionSource;
  /** Search suppliers without identifier by their name too. */
  readonly noms: boolean;
}

/** Suppliers in one state beside the registers. */
export interface StateCount {
  readonly code: string;
  readonly nombre: number;
  readonly libelle: string;
}

/** A supplier that a person must look at. */
export interface PanelNotice {
  readonly ligne: number;
  readonly fournisseur: string;
  readonly identifiant: string;
  readonly code: string;
  readonly message: string;
}

/** Where the completion stands. */
export interface CompletionResult {
  readonly etat: CompletionStatus;
  /** Nothing more is asked before this instant (milliseconds since 1970); 0: nothing waits. */
  readonly attend: number;
  readonly faits: number;
  readonly total: number;
  readonly restantMs: number;
  readonly message: string;
  readonly source: CompletionSource;
  /** The person has given a key of INSEE Sirene. */
  readonly cle: boolean;
  readonly comptes: readonly StateCount[];
  readonly changements: number;
  readonly aChoisir: number;
  /** The first two hundred. */
  readonly signalements: readonly PanelNotice[];
}

/** A change that the register saw, or a person's value that it does not confirm. */
export interface ChangeMessage {
  readonly id: string;
  readonly fournisseur: string;
  readonly sujet: string;
  /** The person wrote another value: kept unless chosen. */
  readonly garde: boolean;
  readonly message: string;
}

export interface ChoiceMessage {
  readonly ligne: number;
  readonly code: string;
  readonly fournisseur: string;
  readonly candidats: readonly { readonly siren: string; readonly libelle: string }[];
}

/** What waits for a person; the mark says for which state of the workbook. */
export interface ChangesResult {
  readonly marque: string;
  readonly total: number;
  readonly changements: readonly ChangeMessage[];
  readonly choix: readonly ChoiceMessage[];
}

export interface ApplyChangesRequest {
  readonly marque: string;
  readonly acceptes: readonly string[];
}

export interface ApplyChangesResult {
  readonly fournisseurs: number;
  readonly cellules: number;
  readonly message: string;
}

export interface ChooseRequest {
  readonly ligne: number;
  readonly code: string;
  readonly siren: string;
}

/** A file of answers as text, or the rows of an export. */
export interface OfflineRequest {
  readonly fichier: string;
  readonly texte: string;
  readonly lignes: readonly (readonly string[])[];
}

/** What a call that only says something answers. */
export interface SaidResult {
  readonly message: string;
}
