/** How a command ends: its exit code, the object of `--json`, and the lines for a person. */
export interface Outcome {
  readonly exit: 0 | 1;
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** A refusal of the add-in, in French, as it will be shown. */
export class CommandRefusal extends Error {
  override readonly name = 'CommandRefusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
