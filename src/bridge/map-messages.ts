/** Purchases in one place: a department, abroad, or where nobody knows; euros with two decimals. */
export interface MapPlaceMessage {
  /** Code of the INSEE; '' abroad and where it is not known. */
  readonly departement: string;
  readonly nom: string;
  readonly montant: number;
  /** Of suppliers whose category is known or presumed; then of TPE and PME. */
  readonly montantConnu: number;
  readonly montantPme: number;
  readonly fournisseurs: number;
  readonly fournisseursPme: number;
}

export interface MapResult {
  /** Fiscal year of the figures; '' before the first refresh. */
  readonly periode: string;
  /** `AAAA-MM-JJ`; '' before the first refresh. */
  readonly actualiseLe: string;
  readonly lieux: readonly MapPlaceMessage[];
}
