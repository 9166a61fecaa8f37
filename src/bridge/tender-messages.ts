/** Messages of « Préparer une consultation »: what a person types goes as texts, and is read by the bundle. */

/** Lists of the form, from the workbook. */
export interface ConsultationChoices {
  readonly familles: readonly string[];
  readonly entites: readonly string[];
  readonly departements: readonly string[];
  readonly regions: readonly string[];
  /** Kind of buyer that Paramètres tells. */
  readonly acheteur: string;
  /** `AAAA-MM-JJ`. */
  readonly aujourdhui: string;
  /** A reference that no consultation has. */
  readonly reference: string;
}

/** The consultation as typed. */
export interface ConsultationDraftMessage {
  readonly buyer: string;
  readonly kind: string;
  readonly launchedOn: string;
  readonly subject: string;
  readonly entity: string;
  readonly family: string;
  readonly cpv: string;
  readonly estimated: string;
  readonly months: string;
  readonly department: string;
  readonly region: string;
  /** Divided into lots: oui, non, or '' where not decided. */
  readonly divided: string;
  readonly undividedReason: string;
  /** A global contract (conception-réalisation…), or not. */
  readonly global: boolean;
  /** Inclusive structures found on le Marché de l'inclusion, where the person looked. */
  readonly structures: string;
}

export type LeverForce = 'obligation' | 'possibilité' | 'bonne pratique';

/** A lever as it is shown: what it is, the rule or the practice, where it comes from. */
export interface LeverMessage {
  readonly code: string;
  readonly force: LeverForce;
  readonly titre: string;
  readonly texte: string;
  readonly source: string;
  readonly aVerifier: boolean;
}

/** A supplier of the panel that could answer. */
export interface CandidateMessage {
  readonly code: string;
  readonly nom: string;
  readonly categorie: string;
  readonly inclusion: string;
  readonly pourquoi: string;
  readonly propose: boolean;
}

export interface PrepareConsultationResult {
  readonly titre: string;
  readonly leviers: readonly LeverMessage[];
  readonly candidats: readonly CandidateMessage[];
  /** All suppliers that could answer, shown or not. */
  readonly total: number;
  /** What to know before choosing: nobody known, no PME, no inclusive structure, where to look. */
  readonly remarques: readonly string[];
}

/** What was said with suppliers before the launch; all blank where there was nothing. */
export interface SourcingMessage {
  readonly date: string;
  readonly by: string;
  readonly how: string;
  /** How many firms, and of these how many TPE-PME. */
  readonly met: string;
  readonly small: string;
}

export interface CreateConsultationRequest {
  readonly reference: string;
  readonly draft: ConsultationDraftMessage;
  /** Codes of the suppliers to consult. */
  readonly suppliers: readonly string[];
  readonly sourcing: SourcingMessage;
}

export interface CreateConsultationResult {
  readonly reference: string;
  readonly fournisseurs: number;
  readonly message: string;
}

/** A consultation that « Suivre une consultation » lists; the status in French. */
export interface FollowedConsultation {
  readonly reference: string;
  readonly objet: string;
  readonly statut: string;
}

/** A candidate not kept, still to be told why. */
export interface ToDebrief {
  /** What « enregistrerSuivi » names it by. */
  readonly cle: string;
  readonly libelle: string;
}

/** One consultation as it stands; days as `AAAA-MM-JJ`, '' where there is none. */
export interface FollowSheet {
  readonly reference: string;
  readonly statut: string;
  /** Statuses that may follow, the present one first. */
  readonly statuts: readonly { readonly code: string; readonly libelle: string }[];
  readonly lancement: string;
  readonly remise: string;
  readonly attribution: string;
  readonly aDebriefer: readonly ToDebrief[];
}

export interface FollowResult {
  readonly consultations: readonly FollowedConsultation[];
  readonly fiche: FollowSheet | null;
}

export interface SaveFollowRequest {
  readonly reference: string;
  /** Status that the person saw. */
  readonly seen: string;
  readonly status: string;
  readonly launchedOn: string;
  readonly dueOn: string;
  readonly awardedOn: string;
  readonly debriefedOn: string;
  readonly debriefed: readonly string[];
}

export interface SaveFollowResult {
  readonly message: string;
}
