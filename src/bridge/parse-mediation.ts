import type {
  Confirmation,
  DraftRequest,
  FormRequest,
  FormSubject,
  NationalFileRequest,
  PersonRequest,
  ReminderRequest,
  RetentionRequest,
  SaveRequest,
  SendDraftRequest,
} from './mediation-messages';
import { isFields, type JsonFields } from '../model/json';
import { fieldsOf, oneOf, textItem } from './fields';
import { MessageError } from './message-error';

/** A field that is a text; one that was left out is empty. */
function textOf(fields: JsonFields, name: string): string {
  return textItem(fields[name] ?? '');
}

function textsOf(fields: JsonFields, name: string): readonly string[] {
  const value = fields[name] ?? [];
  if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
  throw new MessageError(`${name}: a list of texts is expected`);
}

const subjects: readonly FormSubject[] = [
  ...(['saisine', 'dossier', 'partie', 'echange', 'declaration', 'recommandation', 'suite'] as const),
];

/** Whether the person has just checked that link sharing is off. */
export function parseConfirmation(message: unknown): Confirmation {
  return { confirme: isFields(message) && message['confirme'] === true };
}

export function parseNumber(message: unknown): { readonly numero: string } {
  return { numero: textOf(fieldsOf(message, 'mediation'), 'numero') };
}

export function parseFormRequest(message: unknown): FormRequest {
  const fields = fieldsOf(message, 'mediation');
  const quoi = oneOf(subjects, fields['quoi'], 'quoi');
  return { ...parseConfirmation(message), quoi, numero: textOf(fields, 'numero'), id: textOf(fields, 'id') };
}

export function parseSaveRequest(message: unknown): SaveRequest {
  const fields = fieldsOf(message, 'mediation');
  const sent = fieldsOf(fields['champs'] ?? {}, 'mediation');
  return {
    ...parseFormRequest(message),
    marque: textOf(fields, 'marque'),
    champs: Object.fromEntries(Object.keys(sent).map((key) => [key, textOf(sent, key)])),
    retirer: fields['retirer'] === true,
  };
}

export function parseDraftRequest(message: unknown): DraftRequest {
  const fields = fieldsOf(message, 'mediation');
  return {
    ...parseConfirmation(message),
    ...{ numero: textOf(fields, 'numero'), genre: textOf(fields, 'genre'), partie: textOf(fields, 'partie') },
    ...{ quand: textOf(fields, 'quand'), lieu: textOf(fields, 'lieu') },
  };
}

export function parseSendDraftRequest(message: unknown): SendDraftRequest {
  const fields = fieldsOf(message, 'mediation');
  const mode = oneOf(['soi', 'document'] as const, fields['mode'], 'mode');
  return { ...parseDraftRequest(message), texte: textOf(fields, 'texte'), mode };
}

export function parseNationalFileRequest(message: unknown): NationalFileRequest {
  const fields = fieldsOf(message, 'mediation');
  const mode = oneOf(['', 'remis', 'envoye'] as const, fields['mode'] ?? '', 'mode');
  return {
    ...parseConfirmation(message),
    ...{ numero: textOf(fields, 'numero'), choisis: textsOf(fields, 'choisis'), mode },
    consentement: textOf(fields, 'consentement'),
  };
}

export function parseRetentionRequest(message: unknown): RetentionRequest {
  const fields = fieldsOf(message, 'mediation');
  return { ...parseConfirmation(message), choisis: textsOf(fields, 'choisis'), marque: textOf(fields, 'marque') };
}

export function parsePersonRequest(message: unknown): PersonRequest {
  return { ...parseConfirmation(message), nom: textOf(fieldsOf(message, 'mediation'), 'nom') };
}

export function parseReminderRequest(message: unknown): ReminderRequest {
  const actif = fieldsOf(message, 'mediation')['actif'] ?? null;
  if (actif !== null && typeof actif !== 'boolean') throw new MessageError('rappels: actif is a boolean or null');
  return { ...parseConfirmation(message), actif };
}
