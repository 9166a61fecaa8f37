import { MessageError } from './message-error';
import { fieldsOf, flagIn, numberIn, listIn, textIn, textItem } from './fields';
import type {
  CandidateMessage,
  ConsultationChoices,
  ConsultationDraftMessage,
  CreateConsultationRequest,
  CreateConsultationResult,
  LeverForce,
  LeverMessage,
  PrepareConsultationResult,
} from './tender-messages';

/** The consultation as typed in the panel. */
export function parseConsultationDraft(message: unknown): ConsultationDraftMessage {
  const fields = fieldsOf(message, 'consultation');
  const of = (name: keyof ConsultationDraftMessage): string => textIn(fields, name);
  return {
    ...{ buyer: of('buyer'), kind: of('kind'), launchedOn: of('launchedOn'), subject: of('subject') },
    ...{ entity: of('entity'), family: of('family'), cpv: of('cpv'), estimated: of('estimated') },
    ...{ months: of('months'), department: of('department'), region: of('region'), divided: of('divided') },
    ...{ undividedReason: of('undividedReason'), structures: of('structures'), global: flagIn(fields, 'global') },
  };
}

/** What is asked of « creerConsultation ». */
export function parseCreateConsultation(message: unknown): CreateConsultationRequest {
  const fields = fieldsOf(message, 'consultation');
  const sourcing = fieldsOf(fields['sourcing'], 'consultation');
  const of = (name: string): string => textIn(sourcing, name);
  return {
    reference: textIn(fields, 'reference'),
    draft: parseConsultationDraft(fields['draft']),
    suppliers: listIn(fields, 'suppliers', textItem),
    sourcing: { date: of('date'), by: of('by'), how: of('how'), met: of('met'), small: of('small') },
  };
}

/** The result of « optionsConsultation ». */
export function parseConsultationChoices(value: unknown): ConsultationChoices {
  const fields = fieldsOf(value, 'consultation');
  const list = (name: string): readonly string[] => listIn(fields, name, textItem);
  return {
    ...{ familles: list('familles'), entites: list('entites'), departements: list('departements') },
    ...{ regions: list('regions'), acheteur: textIn(fields, 'acheteur') },
    ...{ aujourdhui: textIn(fields, 'aujourdhui'), reference: textIn(fields, 'reference') },
  };
}

const forces: readonly LeverForce[] = ['obligation', 'possibilité', 'bonne pratique'];

function parseLever(value: unknown): LeverMessage {
  const fields = fieldsOf(value, 'consultation');
  const force = forces.find((known) => known === fields['force']);
  if (force === undefined) throw new MessageError('consultation: unknown force of a lever');
  return {
    ...{ force, code: textIn(fields, 'code'), titre: textIn(fields, 'titre'), texte: textIn(fields, 'texte') },
    ...{ source: textIn(fields, 'source'), aVerifier: flagIn(fields, 'aVerifier') },
  };
}

function parseCandidate(value: unknown): CandidateMessage {
  const fields = fieldsOf(value, 'consultation');
  return {
    ...{ code: textIn(fields, 'code'), nom: textIn(fields, 'nom'), categorie: textIn(fields, 'categorie') },
    ...{ inclusion: textIn(fields, 'inclusion'), pourquoi: textIn(fields, 'pourquoi') },
    propose: flagIn(fields, 'propose'),
  };
}

/** The result of « preparerConsultation ». */
export function parsePreparedConsultation(value: unknown): PrepareConsultationResult {
  const fields = fieldsOf(value, 'consultation');
  return {
    titre: textIn(fields, 'titre'),
    leviers: listIn(fields, 'leviers', parseLever),
    candidats: listIn(fields, 'candidats', parseCandidate),
    total: numberIn(fields, 'total'),
    remarques: listIn(fields, 'remarques', textItem),
  };
}

/** The result of « creerConsultation ». */
export function parseCreatedConsultation(value: unknown): CreateConsultationResult {
  const fields = fieldsOf(value, 'consultation');
  return {
    reference: textIn(fields, 'reference'),
    fournisseurs: numberIn(fields, 'fournisseurs'),
    message: textIn(fields, 'message'),
  };
}
