import type { ActivityRequest, ReportRequest } from './activity-messages';
import { isFields, type JsonFields } from '../model/json';
import { numberOrNull, textItem } from './fields';
import { parseConfirmation } from './parse-mediation';

/** A message without fields asks for the year that is due, and writes nothing. */
function askedOf(message: unknown): JsonFields {
  return { annee: null, ...(isFields(message) ? message : {}) };
}

export function parseActivityRequest(message: unknown): ActivityRequest {
  const fields = askedOf(message);
  const marque = textItem(fields['marque'] ?? '');
  return { ...parseConfirmation(message), annee: numberOrNull(fields, 'annee'), marque };
}

export function parseReportRequest(message: unknown): ReportRequest {
  const fields = askedOf(message);
  return {
    ...parseConfirmation(message),
    ...{ annee: numberOrNull(fields, 'annee'), annexe: fields['annexe'] === true, ecrire: fields['ecrire'] === true },
  };
}
