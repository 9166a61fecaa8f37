import type { ActivityRequest, ReportRequest } from './activity-messages';
import { parseConfirmation } from './parse-mediation';
import { MessageError } from './parse-messages';

function field(message: unknown, name: string): unknown {
  return typeof message === 'object' && message !== null
    ? Object.entries(message).find(([key]) => key === name)?.[1]
    : undefined;
}

function yearOf(message: unknown): number | null {
  const year = field(message, 'annee') ?? null;
  if (year === null || typeof year === 'number') return year;
  throw new MessageError('annee: a number or null is expected');
}

export function parseActivityRequest(message: unknown): ActivityRequest {
  const mark = field(message, 'marque') ?? '';
  if (typeof mark !== 'string') throw new MessageError('marque: a text is expected');
  return { ...parseConfirmation(message), annee: yearOf(message), marque: mark };
}

export function parseReportRequest(message: unknown): ReportRequest {
  return {
    ...parseConfirmation(message),
    ...{ annee: yearOf(message), annexe: field(message, 'annexe') === true, ecrire: field(message, 'ecrire') === true },
  };
}
