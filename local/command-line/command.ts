import type { Classeur } from './classeur';
import type { Outcome } from './outcome';
import type { CommandLine } from './parse-arguments';

/** A command of the command line: what it does to an open workbook, whether it makes the file, whether it saves. */
export interface Command {
  readonly creates?: true;
  readonly saves: boolean;
  readonly run: (classeur: Classeur, line: CommandLine, say: (progress: string) => void) => Outcome | Promise<Outcome>;
}
