import { seededRandom } from '../../sheets-templates/demo/random';
import { createRegister } from '../registers/answer-register';
import { inventedUnits } from '../registers/invented-units';
import { recordedUnits } from '../registers/recorded-units';
import { serveRegister } from '../registers/serve-register';
import { parseTroubles } from '../registers/troubles';
import { completionTexts } from '../text';
import { CommandRefusal } from './outcome';
import { UsageError, type CommandLine } from './parse-arguments';

const defaultPort = 4390;
const defaultRetryAfter = 30;
/** The same troubles at every start, in the order of requests, so that what was seen can be seen again. */
const seed = 196;

function wholeNumber(text: string | undefined, name: string, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new UsageError(`--${name} ${text ?? ''}`);
  return value;
}

/** `annuaire-fictif`: a stand-in for public registers on this machine, until the program is interrupted. */
export async function serveStandIn(line: CommandLine, say: (line: string) => void): Promise<void> {
  const troubles = parseTroubles(line.troubles ?? '', wholeNumber(line.retryAfter, 'attendre', defaultRetryAfter));
  if (!troubles) throw new UsageError(`--pannes ${line.troubles ?? ''}`);
  const recorded = line.answers === undefined ? [] : recordedUnits(line.answers);
  const known = new Set(recorded.map(({ siren }) => siren));
  const units = [...recorded, ...inventedUnits().filter(({ siren }) => !known.has(siren))];
  const register = createRegister({ units, troubles, draw: seededRandom(seed) });
  const port = wholeNumber(line.port, 'port', defaultPort);
  const served = await serveRegister(register, port, (at, status, { method, path }) => {
    say(completionTexts.request(at, status, method, path));
  }).catch(() => {
    throw new CommandRefusal('port', completionTexts.portTaken(port));
  });
  say(completionTexts.standIn(`http://127.0.0.1:${served.port}`, units.length));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  served.close();
}
