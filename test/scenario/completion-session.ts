import type { CompletionResult } from '../../src/bridge/completion-messages';
import type { RegisterOptions } from '../../local/registers/answer-register';
import type { Session, SessionOptions } from '../../local/run/session';
import { aRegister, type Received } from '../builders/a-register';
import { aSession, done, importRows, install } from './workbook-session';

/** A workbook whose panel has these lines, and a register that writes down what it is asked. */
export interface CompletionSession {
  readonly session: Session;
  readonly received: readonly Received[];
}

/** Opens a workbook on a register in memory. */
export function openOn(register: RegisterOptions, options: Partial<SessionOptions> = {}): CompletionSession {
  const clock: { session?: Session } = {};
  const { http, received } = aRegister(register, () => clock.session?.now() ?? 0);
  const session = aSession({ http, ...options });
  clock.session = session;
  return { session, received };
}

/** An installed workbook with this panel, on that register. */
export function aPanel(
  rows: readonly (readonly string[])[],
  register: RegisterOptions,
  options: Partial<SessionOptions> = {},
): CompletionSession {
  const opened = openOn(register, options);
  install(opened.session);
  importRows(opened.session, { type: 'fournisseurs', rows });
  return opened;
}

export function completion(session: Session, action: string, more: object = {}): CompletionResult {
  return done(session, 'completer', { action, ...more });
}

/** Starts a completion and lets its triggers run until it ends, a day at most. */
export function completeByTriggers(session: Session): CompletionResult {
  completion(session, 'demarrer');
  let now = completion(session, 'etat');
  for (let hour = 0; now.etat === 'running' && hour < 30; hour++) {
    session.advanceClock(3_600_000);
    now = completion(session, 'etat');
  }
  return now;
}

/** How many are in each state. */
export function countsOf({ comptes }: CompletionResult): Record<string, number> {
  return Object.fromEntries(comptes.map(({ code, nombre }) => [code, nombre]));
}
