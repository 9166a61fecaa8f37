import type {
  Answer,
  AutomationResult,
  CheckMessage,
  CheckResult,
  DiagnosticResult,
  Failure,
  RefreshRhythm,
} from './messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the result inside an answer; throws MessageError if it has another shape. */
export type ParseResult<Result> = (value: unknown) => Result;

const failureKinds: readonly Failure['kind'][] = ['user', 'quota', 'permission', 'conflict', 'service', 'bug'];
const checkStates: readonly CheckMessage['etat'][] = ['ok', 'attention', 'échec'];

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown, name: string): Fields {
  if (isFields(value)) return value;
  throw new MessageError(`${name}: an object is expected`);
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, name: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new MessageError(`${name}: one of ${choices.join(', ')} is expected`);
}

function parseFailure(value: unknown): Failure {
  const fields = fieldsOf(value, 'failure');
  const kind = oneOf(failureKinds, fields['kind'], 'kind');
  return { kind, code: textOf(fields, 'code'), message: textOf(fields, 'message') };
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
  return { code: textOf(fields, 'code'), etat, message: textOf(fields, 'message') };
}

/** The result of « verifier ». */
export function parseCheckResult(value: unknown): CheckResult {
  const { controles } = fieldsOf(value, 'verifier');
  if (!Array.isArray(controles)) throw new MessageError('controles: a list is expected');
  return { controles: controles.map(parseCheck) };
}

/** The result of « diagnostic ». */
export function parseDiagnosticResult(value: unknown): DiagnosticResult {
  return { ...parseCheckResult(value), texte: textOf(fieldsOf(value, 'diagnostic'), 'texte') };
}

const rhythms: readonly RefreshRhythm[] = ['never', 'weekly', 'monthly'];

/** The result of « automatisation » and « reglerAutomatisation ». */
export function parseAutomationResult(value: unknown): AutomationResult {
  const fields = fieldsOf(value, 'automatisation');
  return {
    actualisation: oneOf(rhythms, fields['actualisation'], 'actualisation'),
    alertes: textOf(fields, 'alertes'),
    derniere: textOf(fields, 'derniere'),
    prochaine: textOf(fields, 'prochaine'),
    erreur: textOf(fields, 'erreur'),
  };
}
