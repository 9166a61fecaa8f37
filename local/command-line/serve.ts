import { join } from 'node:path';
import { NoFreePort, startPage } from '../page/server/start-page';
import { pageTexts } from '../text';
import { CommandRefusal } from './outcome';
import { UsageError } from './parse-arguments';

const defaultPort = 4280;

function portAsked(): number | undefined {
  const asked = process.env['PORT'];
  if (asked === undefined || asked === '') return undefined;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_534) throw new UsageError(pageTexts.badPort(asked));
  return port;
}

/** `servir`: the workbook in a page of this machine, until the program is interrupted. */
export async function serve(path: string, registers: string | undefined, say: (line: string) => void): Promise<void> {
  const port = portAsked();
  const page = await startPage({
    path,
    ...(registers === undefined ? {} : { registers }),
    assets: join(import.meta.dirname, 'page'),
    threadFile: join(import.meta.dirname, 'workbook-thread.mjs'),
    port: port ?? defaultPort,
    exactPort: port !== undefined,
    stopped: pageTexts.stopped,
  }).catch(refuse);
  say(pageTexts.serving(page.address));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await page.close();
}

/** What keeps the page from being served, as a person reads it. */
function refuse(error: unknown): never {
  if (error instanceof NoFreePort) throw new CommandRefusal('port', pageTexts.portTaken(error.port));
  throw new CommandRefusal('classeur', error instanceof Error ? error.message : String(error));
}
