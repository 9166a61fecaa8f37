import { FileError } from '../files/file-error';
import { fileSentence, texts } from '../text';
import { openClasseur } from './classeur';
import { commands } from './commands';
import { CommandRefusal, type Outcome } from './outcome';
import { parseCommandLine, UsageError, type CommandLine } from './parse-arguments';
import { serveStandIn } from './register-stand-in';
import { serve } from './serve';

const demoFile = 'demo.xlsx';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

function pathOf(line: CommandLine): string {
  const path = line.workbook ?? (line.command === 'demarrer' ? demoFile : undefined);
  if (path === undefined) throw new UsageError(texts.missing('--classeur'));
  return path;
}

async function run(line: CommandLine): Promise<Outcome> {
  const command = commands[line.command];
  if (!command) throw new UsageError(line.command);
  const path = pathOf(line);
  const opening = { create: command.creates === true, bundle: line.kind, registers: line.registers };
  const classeur = openClasseur(path, opening);
  const outcome = await command.run(classeur, line, say);
  if (!command.saves) return outcome;
  const saved = classeur.save();
  if (saved.conflict) say(texts.savedBeside(saved.path));
  return { ...outcome, lines: [...outcome.lines, texts.saved(saved.path)] };
}

function refusalOf(error: unknown): { readonly exit: 1 | 2; readonly code: string; readonly message: string } {
  if (error instanceof UsageError) return { exit: 2, code: 'usage', message: texts.usage(error.message) };
  if (error instanceof FileError) return { exit: 1, code: error.code, message: fileSentence(error) };
  if (error instanceof CommandRefusal) return { exit: 1, code: error.code, message: error.message };
  throw error;
}

/** The page that a command ends with: that of `servir`, and that of the demonstration unless told otherwise. */
async function servePage(line: CommandLine): Promise<void> {
  const wantsPage = line.command === 'servir' || (line.command === 'demarrer' && !line.withoutPage && !line.json);
  if (wantsPage) await serve(pathOf(line), line.registers, say);
}

function print(outcome: Outcome, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(outcome.json)}\n` : `${outcome.lines.join('\n')}\n`);
}

/** Runs one command to its end; its exit code. */
async function runToEnd(words: readonly string[], json: boolean): Promise<number> {
  const line = parseCommandLine(words);
  if (line.command === 'annuaire-fictif') {
    await serveStandIn(line, say);
    return 0;
  }
  const outcome = line.command === 'servir' ? undefined : await run(line);
  if (outcome) print(outcome, json);
  await servePage(line);
  return outcome?.exit ?? 0;
}

/** Runs the command line; the exit code says how it went: 0 done, 1 refused, 2 badly written. */
async function main(words: readonly string[]): Promise<number> {
  if (words.length === 0 || words[0] === 'aide' || words.some((word) => word === '--aide' || word === '--help')) {
    say(texts.help);
    return words.length === 0 ? 2 : 0;
  }
  const json = words.includes('--json');
  try {
    return await runToEnd(words, json);
  } catch (error) {
    const { exit, code, message } = refusalOf(error);
    say(message);
    if (json) process.stdout.write(`${JSON.stringify({ erreur: { code, message } })}\n`);
    return exit;
  }
}

process.exitCode = await main(process.argv.slice(2));
