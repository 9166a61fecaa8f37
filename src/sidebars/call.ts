import type { entryNames } from '../bridge/entry-names';
import type { MediationCallName } from '../bridge/mediator-entry-names';
import { MessageError } from '../bridge/message-error';
import { parseAnswer, type ParseResult } from '../bridge/parse-results';
import { failureSentences } from '../text/failure-sentences';
import { callErrorSentence } from '../text/page-sentences';

type CallName = (typeof entryNames.calls)[number] | MediationCallName;

/** What Google puts in a page of HtmlService: each public function is a method that answers by its handlers. */
type ScriptRunner = Readonly<Record<CallName, (message: unknown) => void>> & {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
};

declare global {
  const google: { readonly script: { readonly run: ScriptRunner } };
}

/** Why a call brought no result, in French, as it is shown. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Calls the bundle with a message; rejects with CallFailure, whatever went wrong. */
export function ask<Result>(name: CallName, parse: ParseResult<Result>, message?: unknown): Promise<Result> {
  return new Promise<unknown>((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(reject)
      [name](message ?? null);
  }).then(
    (value) => resultOf(value, parse),
    (error: unknown) => {
      throw new CallFailure('call', callErrorSentence(error));
    },
  );
}

function resultOf<Result>(value: unknown, parse: ParseResult<Result>): Result {
  const answer = readAnswer(value, parse);
  if (answer.ok) return answer.result;
  throw new CallFailure(answer.failure.code, answer.failure.message);
}

/** A shape that is not ours: the page and the bundle are not of the same version. */
function readAnswer<Result>(value: unknown, parse: ParseResult<Result>): ReturnType<typeof parseAnswer<Result>> {
  try {
    return parseAnswer(value, parse);
  } catch (error) {
    if (error instanceof MessageError) throw new CallFailure('message', failureSentences.message);
    throw error;
  }
}
