import type { Answer } from '../bridge/messages';
import { applyPlan } from '../google/apply-plan';
import { readMoment, type Moment } from '../google/clock';
import { withDocumentLock } from '../google/document-lock';
import { logFailure } from '../google/log';
import { readTab } from '../google/read-workbook';
import { readUser } from '../google/user';
import { journalTab } from '../../sheets-templates/records/journal-tab';
import { failureSentences } from '../text/failure-sentences';
import { appendRows } from '../workbook/append-rows';
import { failureOf } from './failure-of';
import { Refusal } from './refusal';
import { undoOpenLots } from './undo-open-lots';

/** What a command knows of the moment it runs in. */
export interface CommandContext {
  readonly moment: Moment;
  readonly user: string;
}

/** A command's answer to its client, and the line it leaves in the Journal. */
export interface CommandOutcome<Result> {
  readonly result: Result;
  readonly journal: string;
}

function writeJournal(
  command: string,
  context: CommandContext,
  result: string,
  state: 'done' | 'failed' = 'done',
): void {
  const cells = readTab(journalTab.name);
  if (!cells) return;
  const row = { at: context.moment.isoTime, by: context.user, command, result, state };
  applyPlan(appendRows(journalTab, cells, [row]));
}

/** Runs work at its boundary: an exception becomes a failure with its code and sentence, and leaves a line in the log. */
function answerOf<Result>(command: string, work: () => Result, log = logFailure): Answer<Result> {
  try {
    return { ok: true, result: work() };
  } catch (error) {
    const failure = failureOf(error);
    log(command, failure.kind, failure.code, error);
    return { ok: false, failure };
  }
}

function alone<Result>(work: () => Result): Result {
  const locked = withDocumentLock(work);
  if (!locked) throw new Refusal('busy', failureSentences.busy, 'conflict');
  return locked.result;
}

/**
 * The one boundary of a command that writes: alone on the document, what an interrupted import left is undone first, and
 * the result goes to the Journal.
 */
export function runCommand<Result>(
  command: string,
  work: (context: CommandContext) => CommandOutcome<Result>,
): Answer<Result> {
  return answerOf(command, () =>
    alone(() => {
      const context = { moment: readMoment(), user: readUser() };
      undoOpenLots();
      const outcome = work(context);
      writeJournal(command, context, outcome.journal);
      return outcome.result;
    }),
  );
}

/**
 * The boundary of every command of mediation: alone on the document, a line without content in its Journal, and of a
 * failure only the code in the log, since what was thrown may tell of a case.
 */
export function runConfidential<Result>(
  command: string,
  work: (context: CommandContext) => CommandOutcome<Result>,
): Answer<Result> {
  return answerOf(
    command,
    () =>
      alone(() => {
        const context = { moment: readMoment(), user: readUser() };
        const outcome = work(context);
        if (outcome.journal !== '') writeJournal(command, context, outcome.journal);
        return outcome.result;
      }),
    (name, kind, code) => {
      logFailure(name, kind, code, undefined);
    },
  );
}

/** Leaves the failure of a run that nobody watches in the Journal; what was interrupted is left to the next command. */
export function journalFailure(command: string, message: string): void {
  answerOf(command, () => {
    alone(() => {
      writeJournal(command, { moment: readMoment(), user: readUser() }, message, 'failed');
    });
  });
}

/** The boundary of a call that must be alone on the document and leaves it as it was: no Journal. */
export function runAlone<Result>(command: string, work: () => Result): Answer<Result> {
  return answerOf(command, () => alone(work));
}

/** The boundary of a call that only reads: no lock, no Journal. */
export const runReading = answerOf;
