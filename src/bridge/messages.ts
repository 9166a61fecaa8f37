/** Messages between the bundle and its clients (pages, command line): plain JSON both ways, parsed at both ends. */

import type { DecpPartMessage, DecpSummary } from './decp-messages';

/** What every call answers: a result, or a failure in French with its code. */
export type Answer<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly failure: Failure };

/** `user`: refused data or a wrong demand, nothing written; the other kinds are the platform's or ours. */
export interface Failure {
  readonly kind: 'user' | 'quota' | 'permission' | 'conflict' | 'service' | 'bug';
  readonly code: string;
  readonly message: string;
}

export interface InstallRequest {
  readonly workbook: 'correspondant' | 'mediateur' | 'unique';
  readonly modules: readonly string[];
}

export interface InstallResult {
  readonly classeur: string;
  readonly onglets: readonly string[];
  readonly version: number;
}

export interface ModuleMessage {
  readonly code: string;
  readonly libelle: string;
  readonly objet: string;
  readonly onglets: readonly string[];
  readonly actif: boolean;
}

export interface ModulesResult {
  /** Tabs of ours that a person sees, modules' included; none before the installation. */
  readonly onglets: readonly string[];
  readonly modules: readonly ModuleMessage[];
}

export interface ImportRequest {
  /** « fournisseurs », « achats », or one of those that the call « typesImport » lists. */
  readonly type: string;
  readonly fileName: string;
  /** Cells of the file as text, header line included. */
  readonly rows: readonly (readonly string[])[];
  /** Header of the file → header of the workbook (« Fournisseurs.Raison sociale » for a supplier to create). */
  readonly columns: Readonly<Record<string, string>>;
  /** Replace invoices or rows that changed since an earlier import. */
  readonly replace: boolean;
  /** DECP: holders that the panel does not have become suppliers. */
  readonly addSuppliers?: boolean;
}

export interface ImportNote {
  readonly ligne: number;
  readonly colonne: string;
  readonly valeur: string;
  readonly code: string;
  readonly message: string;
}

/** Euros with two decimals; `retenues` counts the lines of the file that stand in the workbook after the import. */
export interface ImportResult {
  readonly lues: number;
  readonly retenues: number;
  readonly rejetees: number;
  /** Of the kept lines: written (new, or in place of an older version), and already there unchanged. */
  readonly ajoutees: number;
  readonly inchangees: number;
  /** Lines of which another version stands: they wait for a person to ask for their replacement. */
  readonly enAttente: number;
  readonly sommeLue: number;
  readonly sommeRetenue: number;
  readonly rejets: readonly ImportNote[];
  readonly signalements: readonly ImportNote[];
  /** How many notices there are, where the lists are cut short. */
  readonly signalees: number;
  /** Of a DECP file only. */
  readonly decp?: DecpSummary;
}

export interface RefreshRequest {
  /** Fiscal years to show first; empty: the last complete one. */
  readonly year: number | null;
}

export interface RefreshResult {
  /** Fiscal years that have purchases. */
  readonly annees: readonly number[];
}

export interface FigureMessage {
  readonly code: string;
  readonly libelle: string;
  readonly periode: string;
  readonly perimetre: string;
  readonly valeur: number | null;
  readonly unite: string;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
  readonly couverture: number | null;
  readonly presume: number | null;
  readonly borneBasse: number | null;
  readonly borneHaute: number | null;
  readonly cible: number | null;
  readonly statut: string;
  readonly raison: string;
  readonly actualiseLe: string;
}

export interface FiguresResult {
  readonly indicateurs: readonly FigureMessage[];
}

/** One figure, as a person names it; '' = the default period, the whole scope. */
export interface ExplainRequest {
  readonly code: string;
  readonly period: string;
  readonly scope: string;
}

/** Purchases of the suppliers of one category and source; euros with two decimals. */
export interface ComponentMessage {
  readonly libelle: string;
  readonly numerateur: boolean;
  readonly denominateur: boolean;
  readonly presume: boolean;
  readonly montant: number;
  readonly fournisseurs: number;
  readonly lignes: number;
  /** What it adds up, already written (« 12 offres »); absent for purchases, whose amount and suppliers are told. */
  readonly mesure?: string;
}

/** A figure and what stands behind it. */
export interface ExplainedFigure {
  readonly chiffre: FigureMessage;
  readonly composantes: readonly ComponentMessage[];
  /** Lines that no figure counts, one sentence per reason. */
  readonly exclusions: readonly { readonly code: string; readonly lignes: number; readonly message: string }[];
  /** Lines in the numerator, of Achats where no tab is named: the first 200 and how many there are. */
  readonly lignes: {
    readonly cles: readonly { readonly ligne: number; readonly cle: string; readonly onglet?: string }[];
    readonly total: number;
  };
  /** Absent where no amount that the figure regards comes from a DECP file. */
  readonly decp?: DecpPartMessage;
  /** The purchases changed since the figure was computed. */
  readonly aActualiser: boolean;
}

export interface ExplainResult extends ExplainedFigure {
  /** The same as a person reads it: a title, then one sentence each. */
  readonly resume: readonly string[];
}

/** Why a fiscal year cannot be closed. */
export type ClosingCode = 'nothing-to-close' | 'no-purchases' | 'not-over' | 'already-closed' | 'nobody';

export interface CloseYearRequest {
  /** Empty: the oldest year that is over and still open. */
  readonly year: number | null;
  /** The mark of the proposal that the person agreed to; empty: say what would be frozen, and freeze nothing. */
  readonly mark: string | null;
}

export interface CloseYearResult {
  readonly annee: number;
  readonly chiffres: number;
  readonly fournisseurs: number;
  readonly marque: string;
  readonly cloture: boolean;
  readonly message: string;
}

/** How often the figures are refreshed by themselves. */
export type RefreshRhythm = 'never' | 'weekly' | 'monthly';

export interface AutomationRequest {
  readonly refresh: RefreshRhythm;
  /** Addresses that get the alerts, « , » between two; '' for nobody. */
  readonly mailTo: string;
}

/** The scheduled refresh of the person who asks; what happened last is the document's. */
export interface AutomationResult {
  readonly actualisation: RefreshRhythm;
  readonly alertes: string;
  /** `AAAA-MM-JJ HH:MM:SS`; '' before the first. */
  readonly derniere: string;
  /** `AAAA-MM-JJ`; '' where nothing is scheduled. */
  readonly prochaine: string;
  /** Why the last one failed, in French; '' where it did not. */
  readonly erreur: string;
}

export interface CheckMessage {
  readonly code: string;
  readonly etat: 'ok' | 'attention' | 'échec';
  readonly message: string;
}

export interface CheckResult {
  readonly controles: readonly CheckMessage[];
}

/** What « Diagnostic… » shows and exports as text. */
export interface DiagnosticResult {
  readonly controles: readonly CheckMessage[];
  readonly texte: string;
}
