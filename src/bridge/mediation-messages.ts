/** Messages of the mediator's pages: they live between his own workbook and his own screen, and nowhere else. */

/** What a form is about. */
export type FormSubject = 'saisine' | 'dossier' | 'partie' | 'echange' | 'declaration' | 'recommandation' | 'suite';

/** Every demand of a page of mediation: `confirme` says that the person has just checked that link sharing is off. */
export interface Confirmation {
  readonly confirme: boolean;
}

export interface FieldMessage {
  readonly cle: string;
  readonly libelle: string;
  readonly aide: string;
  readonly genre: 'texte' | 'long' | 'date' | 'choix' | 'plusieurs' | 'oui-non';
  readonly choix: readonly { readonly code: string; readonly libelle: string }[];
  readonly obligatoire: boolean;
  /** Text, `AAAA-MM-JJ`, a code, or codes separated by commas. */
  readonly valeur: string;
}

export interface FormRequest extends Confirmation {
  readonly quoi: FormSubject;
  readonly numero: string;
  /** Party, exchange or declaration to change; the status wanted for `suite`; the route for `saisine`. */
  readonly id: string;
}

export interface FormResult {
  readonly titre: string;
  readonly consigne: string;
  readonly marque: string;
  readonly champs: readonly FieldMessage[];
}

export interface SaveRequest extends FormRequest {
  /** The mark of the form: refused where the case changed since. */
  readonly marque: string;
  readonly champs: Readonly<Record<string, string>>;
  /** Takes the party away instead of changing it. */
  readonly retirer: boolean;
}

export interface SaveResult {
  readonly numero: string;
  readonly message: string;
}

export interface ReminderMessage {
  readonly libelle: string;
  /** `AAAA-MM-JJ`. */
  readonly date: string;
  readonly enRetard: boolean;
}

export interface CaseLine {
  readonly numero: string;
  readonly voie: string;
  readonly statut: string;
  readonly ouvert: boolean;
  readonly fournisseur: string;
  readonly objet: string;
  readonly rappels: readonly ReminderMessage[];
}

export interface CaseListResult {
  readonly message: string;
  readonly dossiers: readonly CaseLine[];
}

export interface NextStatus {
  readonly code: string;
  readonly libelle: string;
  readonly possible: boolean;
  /** Why not, and what to do first; '' where it is possible. */
  readonly raison: string;
}

export interface LabelledText {
  readonly libelle: string;
  readonly valeur: string;
}

export interface ItemMessage {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
}

export interface CaseViewResult {
  readonly numero: string;
  readonly titre: string;
  readonly statut: string;
  readonly voieB: boolean;
  readonly rappels: readonly ReminderMessage[];
  readonly suites: readonly NextStatus[];
  readonly controles: readonly { readonly etat: 'ok' | 'attention' | 'échec'; readonly message: string }[];
  readonly champs: readonly LabelledText[];
  readonly parties: readonly ItemMessage[];
  readonly declarations: readonly ItemMessage[];
  /** Exchanges by side: what one side says never stands with what the other says. */
  readonly echanges: readonly { readonly cote: string; readonly elements: readonly ItemMessage[] }[];
  readonly brouillons: readonly { readonly code: string; readonly libelle: string }[];
}

export interface DraftRequest extends Confirmation {
  readonly numero: string;
  readonly genre: string;
  /** Party it is for; '' where it is for nobody in particular. */
  readonly partie: string;
  /** `AAAA-MM-JJ HH:MM`, of an invitation. */
  readonly quand: string;
  readonly lieu: string;
}

export interface DraftResult {
  readonly titre: string;
  /** Who it is for, shown before anything is sent. */
  readonly destinataire: string;
  readonly objet: string;
  readonly texte: string;
  /** Calendar file without content; '' where there is none. */
  readonly ics: string;
}

export interface SendDraftRequest extends DraftRequest {
  /** The text as the person corrected it. */
  readonly texte: string;
  /** `soi`: a mail to the mediator himself; `document`: a Doc in his own space. */
  readonly mode: 'soi' | 'document';
}

export interface DoneResult {
  readonly message: string;
  /** Address of a document; '' where there is none. */
  readonly adresse: string;
}

export interface NationalFileRequest extends Confirmation {
  readonly numero: string;
  /** What the mediator ticked. */
  readonly choisis: readonly string[];
  /** '' shows what can be ticked; `remis`: a Doc handed to the applicant; `envoye`: sent with his written consent. */
  readonly mode: '' | 'remis' | 'envoye';
  /** `AAAA-MM-JJ`, of the written consent. */
  readonly consentement: string;
}

export interface NationalFileResult {
  readonly message: string;
  readonly adresse: string;
  readonly controles: readonly { readonly etat: 'ok' | 'attention' | 'échec'; readonly message: string }[];
  readonly elements: readonly { readonly code: string; readonly libelle: string; readonly texte: string }[];
}

export interface RetentionLine {
  readonly code: string;
  readonly numero: string;
  readonly libelle: string;
  /** Exactly what disappears. */
  readonly disparait: readonly string[];
  readonly reste: string;
}

export interface RetentionRequest extends Confirmation {
  /** Empty: the list. */
  readonly choisis: readonly string[];
  readonly marque: string;
}

export interface RetentionResult {
  readonly marque: string;
  readonly message: string;
  readonly lignes: readonly RetentionLine[];
}

export interface PersonRequest extends Confirmation {
  readonly nom: string;
}

export interface TextResult {
  readonly titre: string;
  readonly texte: string;
}

export interface HandOverStep {
  readonly titre: string;
  readonly texte: string;
  readonly etat: 'ok' | 'attention' | 'échec';
}

export interface HandOverResult {
  readonly etapes: readonly HandOverStep[];
  readonly fiche: string;
}

export interface ReminderRequest extends Confirmation {
  /** Null: only says how things stand. */
  readonly actif: boolean | null;
}

export interface ReminderResult {
  readonly actif: boolean;
  readonly message: string;
}
