/** Something to tell about one value of one line; the sentence of each code stands in text/. */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  /** Line in the file or tab as a person counts it (the header is line 1). */
  readonly line: number;
  /** Header of the column, as written in the file or tab; empty where the whole line is meant. */
  readonly column: string;
  /** The value as it was read. */
  readonly value: string;
  /** What the sentence needs besides: the repaired value, the expected header… */
  readonly detail?: string;
}
