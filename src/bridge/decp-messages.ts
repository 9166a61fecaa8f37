/** Contracts of DECP files and what they come to; euros with two decimals. The figures count `uneFois` (ADR 0014). */
export interface DecpAmountsMessage {
  readonly marches: number;
  readonly uneFois: number;
  readonly partage: number;
  readonly naif: number;
}

/** What of an explained figure, in its period and scope, comes from DECP files whose import still stands. */
export interface DecpPartMessage extends DecpAmountsMessage {
  /** Contracts and lots that the figure regards, those of DECP included. */
  readonly sur: { readonly marches: number; readonly montant: number };
  readonly imports: readonly DecpImportMessage[];
}

/** An import of DECP, its day as an ISO date, and what of the figure it gave. */
export interface DecpImportMessage extends DecpAmountsMessage {
  readonly lot: string;
  readonly fichier: string;
  readonly importeLe: string;
}

/** What an import of DECP counts; euros with two decimals. The workbook holds `uneFois` (ADR 0014). */
export interface DecpSummary {
  readonly marches: number;
  readonly montants: { readonly naif: number; readonly partage: number; readonly uneFois: number };
  readonly retenu: 'uneFois';
  /** Lines with exactly one offer received. */
  readonly lignesUneOffre: number;
  /** Lines by quality of the holder's identifier. */
  readonly identifiants: {
    readonly siret: number;
    readonly siren: number;
    readonly autreLongueur: number;
    readonly cleFausse: number;
    readonly absents: number;
    readonly autres: number;
  };
  /** Holders that are not in Fournisseurs. */
  readonly titulairesAbsents: number;
  /** The figures above as sentences. */
  readonly resume: readonly string[];
}
