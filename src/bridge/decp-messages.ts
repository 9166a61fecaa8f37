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
