/** Codes of mediation whose sentences stand in text/mediation. */

/** What a case lacks before it may take a status. */
export type Requirement = 'declaration' | 'no-interest' | 'prior-step' | 'admissible' | 'not-transferred';

/** Why a status cannot follow another. */
export type ImpossibleStep = 'same' | 'closed' | 'other-route' | 'not-yet' | 'never';

/** Why a demand of a mediation page is refused; never with a value of the case. */
export type CaseRefusal =
  | 'shared'
  | 'to-confirm'
  | 'unknown-case'
  | 'unknown-item'
  | 'changed'
  | 'route-b'
  | 'archived'
  | 'no-recipient'
  | 'wrong-side'
  | 'no-consent'
  | 'not-eligible'
  | 'nothing-chosen'
  | 'no-moment'
  | 'no-mail'
  | 'no-person'
  | 'measure';

/** Why the value of a field cannot be taken. */
export type FieldProblem = 'unreadable' | 'required' | 'too-long' | 'future' | 'too-early';

/** What must be done on a case, and by when. */
export type ReminderCode =
  | 'acknowledge'
  | 'contact'
  | 'next-step'
  | 'sign'
  | 'duration'
  | 'closing-notice'
  | 'limitation'
  | 'follow-up'
  | 'find-contacts'
  | 'destroy-notes'
  | 'archive';

/** Points of the admissibility check-list. */
export type AdmissibilityPoint =
  'supplier' | 'prior-step' | 'collective' | 'lawsuit' | 'alert' | 'declaration' | 'interest' | 'frame' | 'complexity';

export type DraftCode =
  | 'acknowledgement'
  | 'entry-agreement'
  | 'why'
  | 'proposal'
  | 'invitation'
  | 'protocol'
  | 'closing'
  | 'satisfaction'
  | 'information';

/** What is done to a case as time passes. */
export type RetentionCode = 'notes' | 'archive' | 'purge';
