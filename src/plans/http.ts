/** One HTTP request, as a value; the services send it. */
export interface HttpRequest {
  readonly url: string;
  readonly method: 'get' | 'post';
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of a form, sent in the body. */
  readonly form?: Readonly<Record<string, string>>;
}

/** What came back. Status 0: no answer at all (address out of reach, silence, connection cut). */
export interface HttpAnswer {
  readonly status: number;
  /** The header `Retry-After` as received; '' where there is none. */
  readonly retryAfter: string;
  readonly text: string;
}
