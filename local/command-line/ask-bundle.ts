import type { Answer } from '../../src/bridge/messages';
import type { Session } from '../run/session';
import { texts } from '../text';
import { CommandRefusal } from './outcome';

/** Calls a public function of the bundle with a message; throws CommandRefusal with what it says in French. */
export function askBundle<Result>(session: Session, call: string, message?: unknown): Result {
  const run = session.run({ function: call, args: message === undefined ? [] : [message] });
  if (!run.ok && run.error.message.startsWith('Script function not found')) {
    throw new CommandRefusal('autre-classeur', texts.notInThisWorkbook);
  }
  if (!run.ok) throw new CommandRefusal('script', run.error.message);
  const answer = run.value as Answer<Result>;
  if (!answer.ok) {
    const { kind, code, message: sentence } = answer.failure;
    // A bug's trace names code, never cells: it is what the person who installed the workbook needs.
    const trace = kind === 'bug' ? run.logs.map(({ text }) => `\n${text}`).join('') : '';
    throw new CommandRefusal(code, sentence + trace);
  }
  return answer.result;
}
