import type { Siren } from '../model/siren';
import type { HttpAnswer, HttpRequest } from '../plans/http';
import type { Pace } from '../plans/throttle';
import type { DirectoryFinding, DirectorySource } from './directory-record';

/** One request to a register and the keys it is about. */
export interface DirectoryRequest {
  readonly keys: readonly string[];
  readonly http: HttpRequest;
}

/** Why an answer is none: `status` (HTTP error), `garbage` (not what the register documents), `silence` (nothing came). */
export type DirectoryFault = 'status' | 'garbage' | 'silence';

/** How a request ended; `denied`: the register wants another key, asking again is of no use. */
export type DirectoryOutcome =
  | { readonly kind: 'answered'; readonly findings: readonly DirectoryFinding[] }
  | { readonly kind: 'busy'; readonly retryAfter: string }
  | { readonly kind: 'failed'; readonly fault: DirectoryFault }
  | { readonly kind: 'denied' };

/** A public register of companies, as requests and what their answers mean. */
export interface Directory {
  readonly source: DirectorySource;
  readonly pace: Pace;
  /** SIREN that one request can hold. */
  readonly perRequest: number;
  readonly requestsFor: (sirens: readonly Siren[]) => readonly DirectoryRequest[];
  readonly answersOf: (request: DirectoryRequest, answer: HttpAnswer) => DirectoryOutcome;
}

/** Said to every register: who asks. */
export const userAgent = 'correspondant-pme/0.1 (classeur du correspondant PME)';
