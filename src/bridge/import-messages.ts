import type { ImportRequest } from './messages';

/** A kind of file that « Importer… » takes. */
export interface ImportTypeMessage {
  readonly code: string;
  readonly libelle: string;
  readonly onglet: string;
  /** Its tab stands in the workbook. */
  readonly ouvert: boolean;
}

export interface ImportTypesResult {
  readonly types: readonly ImportTypeMessage[];
}

/** The top of a file, to be shown as it would be read. */
export interface PreviewRequest {
  readonly type: string;
  readonly rows: readonly (readonly string[])[];
  /** Null: the columns that a person chose for such a file before, else those that the headers tell. */
  readonly columns: Readonly<Record<string, string>> | null;
}

/** A column of the file, and the column of the workbook that it feeds ('' for none). */
export interface PreviewColumn {
  readonly entete: string;
  readonly cible: string;
}

/** A cell of the file and what it is read as; `probleme` says why it cannot be, or what was repaired. */
export interface PreviewCell {
  readonly texte: string;
  readonly sens: string;
  readonly probleme: string;
}

export interface PreviewResult {
  /** Line of the headers, from 1; 0 where the file cannot be shown. */
  readonly ligneEntete: number;
  readonly colonnes: readonly PreviewColumn[];
  /** What the columns may feed. */
  readonly cibles: readonly string[];
  /** Why the file would be refused as it is. */
  readonly problemes: readonly string[];
  readonly lignes: readonly { readonly ligne: number; readonly cellules: readonly PreviewCell[] }[];
  /** The columns are those that a person chose before for a file of this shape. */
  readonly memorisee: boolean;
}

/** One sending of a file that is too large for one call. */
export interface DepositRequest {
  /** Empty for the first sending: the answer gives it. */
  readonly deposit: string;
  readonly fileName: string;
  /** From 1; a sending made again replaces itself. */
  readonly rank: number;
  readonly rows: readonly (readonly string[])[];
}

export interface DepositResult {
  readonly depot: string;
}

/** What « importer » is asked: a file whole, or the deposit that holds its rows. */
export interface ImportOrder {
  readonly request: ImportRequest;
  readonly deposit: { readonly id: string; readonly sendings: number } | null;
  /** Say what would be done, and write nothing. */
  readonly dryRun: boolean;
  /** How many refusals and notices to answer; null for all. */
  readonly shown: number | null;
}

/** An import that can be undone. */
export interface LotMessage {
  readonly lot: string;
  readonly type: string;
  readonly fichier: string;
  readonly le: string;
  readonly par: string;
  readonly gardees: number;
  readonly rejetees: number;
}

export interface LotsResult {
  readonly imports: readonly LotMessage[];
  /** Refused lines that a person has corrected since. */
  readonly corrigees: number;
}

export interface UndoRequest {
  readonly lot: string;
  /** Mark of the proposal that the person agreed to; null: say what would be undone. */
  readonly mark: string | null;
}

export interface UndoResult {
  readonly lot: string;
  readonly marque: string;
  readonly annule: boolean;
  readonly message: string;
  readonly conflits: readonly string[];
}

/** What became of the corrected lines. */
export interface ReplayResult {
  readonly reprises: number;
  readonly acceptees: number;
  readonly refusees: number;
  readonly message: string;
}
