import { fieldsOf, numberIn, textIn } from './fields';

/** What « ajouterMaj » did. */
export interface CompletedFormulasResult {
  readonly formules: number;
  readonly message: string;
}

/** The result of « ajouterMaj ». */
export function parseCompletedFormulas(value: unknown): CompletedFormulasResult {
  const fields = fieldsOf(value, 'ajouterMaj');
  return { formules: numberIn(fields, 'formules'), message: textIn(fields, 'message') };
}
