import type {
  DuplicateAction,
  DuplicateMember,
  DuplicateMessage,
  DuplicatesResult,
  SettleDuplicateRequest,
} from './duplicate-messages';
import { fieldsOf, listIn, numberIn, textIn, textItem } from './fields';
import { MessageError } from './message-error';

const actions: readonly DuplicateAction[] = ['merge', 'group', 'move', 'ignore'];

function actionOf(value: unknown): DuplicateAction {
  const found = actions.find((action) => action === value);
  if (found) return found;
  throw new MessageError('doublons: unknown action');
}

function parseMember(value: unknown): DuplicateMember {
  const fields = fieldsOf(value, 'membre');
  return {
    ...{ ligne: numberIn(fields, 'ligne'), code: textIn(fields, 'code'), nom: textIn(fields, 'nom') },
    details: listIn(fields, 'details', textItem),
  };
}

function parseDuplicate(value: unknown): DuplicateMessage {
  const fields = fieldsOf(value, 'doublon');
  return {
    ...{ cle: textIn(fields, 'cle'), marque: textIn(fields, 'marque'), constat: textIn(fields, 'constat') },
    ...{ membres: listIn(fields, 'membres', parseMember), actions: listIn(fields, 'actions', actionOf) },
  };
}

/** The result of « doublons » and « reglerDoublon ». */
export function parseDuplicatesResult(value: unknown): DuplicatesResult {
  const fields = fieldsOf(value, 'doublons');
  return {
    doublons: listIn(fields, 'doublons', parseDuplicate),
    ...{ total: numberIn(fields, 'total'), message: textIn(fields, 'message') },
  };
}

export function parseSettleDuplicateRequest(message: unknown): SettleDuplicateRequest {
  const fields = fieldsOf(message, 'reglerDoublon');
  const text = (name: string): string => textIn(fields, name);
  return {
    ...{ key: text('key'), mark: text('mark'), action: actionOf(fields['action']) },
    ...{ keep: text('keep'), group: text('group') },
  };
}
