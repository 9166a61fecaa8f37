/** What a command throws when the person's demand or data cannot be taken: nothing is written, the sentence says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly kind: 'user' | 'conflict';

  constructor(code: string, message: string, kind: 'user' | 'conflict' = 'user') {
    super(message);
    this.code = code;
    this.kind = kind;
  }
}
