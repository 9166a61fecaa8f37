/** A message of plain text to several addresses. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}
