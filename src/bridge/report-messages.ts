/** Messages of « Rapports… ». */
import type { PictureMessage } from './map-messages';

export type ReportType = 'annuel' | 'diffusable' | 'comite' | 'note' | 'tableau' | 'evaluateur';

/** Which report of which year; null: the last complete fiscal year. */
export interface ReportRequest {
  readonly type: ReportType;
  readonly annee: number | null;
}

export interface WriteReportRequest extends ReportRequest {
  /** Codes of the sections left out. */
  readonly exclus: readonly string[];
  /** Texts kept for the year; null leaves those that are kept. */
  readonly mot: string | null;
  readonly decisions: string | null;
  /** The map, drawn by who asks; null where the module Cartographie is not open. */
  readonly carte: PictureMessage | null;
}

export interface SectionMessage {
  readonly code: string;
  readonly titre: string;
  /** Its data are not there: the report says so in a line. */
  readonly vide: boolean;
}

export interface VersionMessage {
  readonly version: number;
  readonly nom: string;
  readonly faitLe: string;
  readonly par: string;
  readonly id: string;
  readonly url: string;
}

/** What « Rapports… » shows before a report is made. */
export interface ReportPreview {
  readonly type: ReportType;
  readonly annee: number;
  readonly annees: readonly number[];
  readonly types: readonly { readonly code: ReportType; readonly libelle: string }[];
  readonly sections: readonly SectionMessage[];
  readonly mot: string;
  readonly decisions: string;
  /** What to know before: figures to refresh, a supplier named in the word. */
  readonly alertes: readonly string[];
  readonly versions: readonly VersionMessage[];
  /** A draft is made by itself each year, for the person who asks. */
  readonly brouillon: boolean;
  /** Tabs that can be exported. */
  readonly onglets: readonly string[];
}

/** Whether a draft is made by itself each year, and what is said of it. */
export interface DraftResult {
  readonly actif: boolean;
  readonly message: string;
}

/** A report as it was made; `nouveau` false: the last version says the same, it is given again. */
export interface ReportResult {
  readonly document: VersionMessage;
  readonly nouveau: boolean;
  readonly changements: readonly string[];
  readonly vides: readonly string[];
  readonly message: string;
}

/** A tab to be exported, and what parts its cells. */
export interface ExportRequest {
  readonly onglet: string;
  readonly separateur: ';' | ',';
}

/** Purchases to be exported for le Marché de l'inclusion; null: the last complete fiscal year. */
export interface MarketRequest {
  readonly annee: number | null;
  readonly separateur: ';' | ',';
}

/** The file, and what it holds and leaves out. */
export interface MarketResult {
  readonly annee: number;
  readonly fichier: FileResult;
  /** For who writes it as a workbook: the name of its sheet, and the place (from 0) of its one column of numbers. */
  readonly feuille: string;
  readonly colonneMontant: number;
  readonly message: string;
}

/** A file as a page downloads it. */
export interface FileResult {
  readonly nom: string;
  readonly type: string;
  readonly base64: string;
}
