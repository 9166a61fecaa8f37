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
  /** The map of a report. */
  readonly dessin: MapDrawingMessage;
}

/** A map to be drawn, every text written: whoever can draw needs nothing else. */
export interface MapDrawingMessage {
  readonly title: string;
  readonly description: string;
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly value: number | undefined;
    readonly shown: string;
  }[];
  readonly legend: string;
  readonly withoutValue: string;
  readonly credit: string;
  readonly closeUp: string;
}

/** A drawing made by who asks for a report: PNG octets in base64, and what it shows in words. */
export interface PictureMessage {
  readonly base64: string;
  readonly titre: string;
  readonly texte: string;
}
