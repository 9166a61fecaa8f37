import type { Answer } from '../../src/bridge/messages';
import type { Session } from '../run/session';
import { CommandRefusal } from './outcome';

/** Calls a public function of the bundle with a message; throws CommandRefusal with what it says in French. */
export function askBundle<Result>(session: Session, call: string, message?: unknown): Result {
  const run = session.run({ function: call, args: message === undefined ? [] : [message] });
  if (!run.ok) throw new CommandRefusal('script', run.error.message);
  const answer = run.value as Answer<Result>;
  if (!answer.ok) throw new CommandRefusal(answer.failure.code, answer.failure.message);
  return answer.result;
}
