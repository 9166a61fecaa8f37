import type {
  DuplicateAction,
  DuplicateMember,
  DuplicateMessage,
  DuplicatesResult,
  SettleDuplicateRequest,
} from './duplicate-messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

const actions: readonly DuplicateAction[] = ['merge', 'group', 'move', 'ignore'];

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new MessageError(`${name}: an object is expected`);
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

function numberOf(value: unknown, name: string): number {
  if (typeof value === 'number') return value;
  throw new MessageError(`${name}: a number is expected`);
}

function listOf<Item>(value: unknown, name: string, parse: (item: unknown) => Item): readonly Item[] {
  if (Array.isArray(value)) return value.map(parse);
  throw new MessageError(`${name}: a list is expected`);
}

function actionOf(value: unknown): DuplicateAction {
  const found = actions.find((action) => action === value);
  if (found) return found;
  throw new MessageError('doublons: unknown action');
}

function parseMember(value: unknown): DuplicateMember {
  const { ligne, code, nom, details } = fieldsOf(value, 'membre');
  return {
    ...{ ligne: numberOf(ligne, 'ligne'), code: textOf(code, 'code'), nom: textOf(nom, 'nom') },
    details: listOf(details, 'details', (item) => textOf(item, 'details')),
  };
}

function parseDuplicate(value: unknown): DuplicateMessage {
  const fields = fieldsOf(value, 'doublon');
  return {
    cle: textOf(fields['cle'], 'cle'),
    marque: textOf(fields['marque'], 'marque'),
    constat: textOf(fields['constat'], 'constat'),
    membres: listOf(fields['membres'], 'membres', parseMember),
    actions: listOf(fields['actions'], 'actions', actionOf),
  };
}

/** The result of « doublons » and « reglerDoublon ». */
export function parseDuplicatesResult(value: unknown): DuplicatesResult {
  const { doublons, total, message } = fieldsOf(value, 'doublons');
  return {
    doublons: listOf(doublons, 'doublons', parseDuplicate),
    ...{ total: numberOf(total, 'total'), message: textOf(message, 'message') },
  };
}

export function parseSettleDuplicateRequest(message: unknown): SettleDuplicateRequest {
  const fields = fieldsOf(message, 'reglerDoublon');
  const text = (name: string): string => textOf(fields[name], name);
  return {
    ...{ key: text('key'), mark: text('mark'), action: actionOf(fields['action']) },
    ...{ keep: text('keep'), group: text('group') },
  };
}
