import type { JudgeProofRequest, ProofMessage, ProofsResult } from './inclusion-messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new MessageError(`${name}: an object is expected`);
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

function numberOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw new MessageError(`${name}: a number is expected`);
}

function listOf<Item>(value: unknown, name: string, parse: (item: unknown) => Item): readonly Item[] {
  if (Array.isArray(value)) return value.map(parse);
  throw new MessageError(`${name}: a list is expected`);
}

function parseProof(value: unknown): ProofMessage {
  const fields = fieldsOf(value, 'justificatif');
  const text = (name: string): string => textOf(fields, name);
  return {
    ...{ ligne: numberOf(fields, 'ligne'), marque: text('marque'), fournisseur: text('fournisseur') },
    ...{ qualite: text('qualite'), origine: text('origine'), reference: text('reference') },
    ...{ du: text('du'), au: text('au'), lien: text('lien'), remarque: text('remarque') },
  };
}

/** The result of « justificatifs » and « jugerJustificatif ». */
export function parseProofsResult(value: unknown): ProofsResult {
  const fields = fieldsOf(value, 'justificatifs');
  return {
    aValider: listOf(fields['aValider'], 'aValider', parseProof),
    aRenouveler: listOf(fields['aRenouveler'], 'aRenouveler', parseProof),
    conflits: listOf(fields['conflits'], 'conflits', (item) => textOf({ item }, 'item')),
    totalAValider: numberOf(fields, 'totalAValider'),
    totalARenouveler: numberOf(fields, 'totalARenouveler'),
    totalConflits: numberOf(fields, 'totalConflits'),
    ...{ utilisateur: textOf(fields, 'utilisateur'), message: textOf(fields, 'message') },
  };
}

export function parseJudgeProofRequest(message: unknown): JudgeProofRequest {
  const fields = fieldsOf(message, 'jugerJustificatif');
  const { decision } = fields;
  if (decision !== 'accept' && decision !== 'refuse') throw new MessageError('jugerJustificatif: unknown decision');
  return { line: numberOf(fields, 'line'), mark: textOf(fields, 'mark'), decision, by: textOf(fields, 'by') };
}
