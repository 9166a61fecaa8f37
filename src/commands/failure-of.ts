import type { Failure } from '../bridge/messages';
import { MessageError } from '../bridge/message-error';
import { failureSentences } from '../text/failure-sentences';
import { Refusal } from './refusal';

const platformFailures: readonly (readonly [RegExp, Failure['kind'], keyof typeof failureSentences])[] = [
  [
    /Specified permissions are not sufficient|do not have permission|Authorization is required/i,
    'permission',
    'permission',
  ],
  [/too many triggers/i, 'quota', 'too-many-triggers'],
  [/protected cell or object/i, 'permission', 'protected'],
  [/too many times|Limit exceeded|too much computer time|quota|too many scripts/i, 'quota', 'quota'],
  [/above the limit of 10000000 cells/i, 'quota', 'too-many-cells'],
  [/Service .* (failed|timed out)|DNS error|Address unavailable/i, 'service', 'service'],
];

/** What a person is told of an exception: refusals as they are, the platform's by kind, anything else as our bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { kind: error.kind, code: error.code, message: error.message };
  if (error instanceof MessageError) return { kind: 'bug', code: 'message', message: failureSentences.message };
  const text = error instanceof Error ? error.message : String(error);
  const known = platformFailures.find(([pattern]) => pattern.test(text));
  if (!known) return { kind: 'bug', code: 'bug', message: failureSentences.bug };
  const [, kind, code] = known;
  return { kind, code, message: failureSentences[code] };
}
