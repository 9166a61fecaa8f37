import { MessageError } from './parse-messages';

/** What « ajouterMaj » did. */
export interface CompletedFormulasResult {
  readonly formules: number;
  readonly message: string;
}

/** The result of « ajouterMaj ». */
export function parseCompletedFormulas(value: unknown): CompletedFormulasResult {
  const { formules, message }: { formules?: unknown; message?: unknown } =
    typeof value === 'object' && value !== null ? value : {};
  if (typeof formules !== 'number' || typeof message !== 'string') {
    throw new MessageError('ajouterMaj: the result has another shape');
  }
  return { formules, message };
}
