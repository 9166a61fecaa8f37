import { fieldsOf, listIn, numberIn, textIn, textItem } from './fields';
import type { JudgeProofRequest, ProofMessage, ProofsResult } from './inclusion-messages';
import { MessageError } from './message-error';

function parseProof(value: unknown): ProofMessage {
  const fields = fieldsOf(value, 'justificatif');
  const text = (name: string): string => textIn(fields, name);
  return {
    ...{ ligne: numberIn(fields, 'ligne'), marque: text('marque'), fournisseur: text('fournisseur') },
    ...{ qualite: text('qualite'), origine: text('origine'), reference: text('reference') },
    ...{ du: text('du'), au: text('au'), lien: text('lien'), remarque: text('remarque') },
  };
}

/** The result of « justificatifs » and « jugerJustificatif ». */
export function parseProofsResult(value: unknown): ProofsResult {
  const fields = fieldsOf(value, 'justificatifs');
  return {
    aValider: listIn(fields, 'aValider', parseProof),
    aRenouveler: listIn(fields, 'aRenouveler', parseProof),
    conflits: listIn(fields, 'conflits', textItem),
    totalAValider: numberIn(fields, 'totalAValider'),
    totalARenouveler: numberIn(fields, 'totalARenouveler'),
    totalConflits: numberIn(fields, 'totalConflits'),
    ...{ utilisateur: textIn(fields, 'utilisateur'), message: textIn(fields, 'message') },
  };
}

export function parseJudgeProofRequest(message: unknown): JudgeProofRequest {
  const fields = fieldsOf(message, 'jugerJustificatif');
  const { decision } = fields;
  if (decision !== 'accept' && decision !== 'refuse') throw new MessageError('jugerJustificatif: unknown decision');
  return { line: numberIn(fields, 'line'), mark: textIn(fields, 'mark'), decision, by: textIn(fields, 'by') };
}
