import type {
  Answer,
  AutomationResult,
  CheckMessage,
  CheckResult,
  DiagnosticResult,
  Failure,
  RefreshRhythm,
} from './messages';
import { fieldsOf, listIn, oneOf, textIn } from './fields';

/** Reads the result inside an answer; throws MessageError if it has another shape. */
export type ParseResult<Result> = (value: unknown) => Result;

const failureKinds: readonly Failure['kind'][] = ['user', 'quota', 'permission', 'conflict', 'service', 'bug'];
const checkStates: readonly CheckMessage['etat'][] = ['ok', 'attention', 'échec'];

function parseFailure(value: unknown): Failure {
  const fields = fieldsOf(value, 'failure');
  const kind = oneOf(failureKinds, fields['kind'], 'kind');
  return { kind, code: textIn(fields, 'code'), message: textIn(fields, 'message') };
}

/** Reads what a call answered; throws MessageError if it is no answer. */
export function parseAnswer<Result>(value: unknown, parseResult: ParseResult<Result>): Answer<Result> {
  const fields = fieldsOf(value, 'answer');
  if (fields['ok'] === true) return { ok: true, result: parseResult(fields['result']) };
  return { ok: false, failure: parseFailure(fields['failure']) };
}

function parseCheck(value: unknown): CheckMessage {
  const fields = fieldsOf(value, 'contrôle');
  const etat = oneOf(checkStates, fields['etat'], 'etat');
  return { code: textIn(fields, 'code'), etat, message: textIn(fields, 'message') };
}

/** The result of « verifier ». */
export function parseCheckResult(value: unknown): CheckResult {
  return { controles: listIn(fieldsOf(value, 'verifier'), 'controles', parseCheck) };
}

/** The result of « diagnostic ». */
export function parseDiagnosticResult(value: unknown): DiagnosticResult {
  return { ...parseCheckResult(value), texte: textIn(fieldsOf(value, 'diagnostic'), 'texte') };
}

const rhythms: readonly RefreshRhythm[] = ['never', 'weekly', 'monthly'];

/** The result of « automatisation » and « reglerAutomatisation ». */
export function parseAutomationResult(value: unknown): AutomationResult {
  const fields = fieldsOf(value, 'automatisation');
  return {
    actualisation: oneOf(rhythms, fields['actualisation'], 'actualisation'),
    alertes: textIn(fields, 'alertes'),
    derniere: textIn(fields, 'derniere'),
    prochaine: textIn(fields, 'prochaine'),
    erreur: textIn(fields, 'erreur'),
  };
}
