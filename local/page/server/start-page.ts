import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import { doorAt, frameHeaders, pageHeaders, pathBehind, type Door } from './doors';
import { createFrames } from './frames';
import { listen } from './listen';
import { answerPageRequest } from './routes';
import { startWorkbookThread, type WorkbookThread } from './workbook-thread';

export interface PageOptions {
  /** The .xlsx. */
  readonly path: string;
  /** Address of a stand-in for public registers. */
  readonly registers?: string;
  /** Built page: page.html, page.js, page.css and frame.js. */
  readonly assets: string;
  /** Built thread of the workbook. */
  readonly threadFile: string;
  readonly port: number;
  /** True if that port and no other will do. */
  readonly exactPort: boolean;
  /** What a person reads of a run that was stopped. */
  readonly stopped: string;
  readonly timeLimit?: number;
}

/** The page as it is served. */
export interface ServedPage {
  /** Address to open, its secret included. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Why the page cannot be served. */
export class NoFreePort extends Error {
  override readonly name = 'NoFreePort';
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/**
 * Serves a workbook on the loopback: the page at one port, sidebars and dialogs at the next free one, under another
 * host name too, so that the browser gives them another process and nothing of the page.
 */
export async function startPage(options: PageOptions): Promise<ServedPage> {
  const workbook = await startWorkbookThread(options);
  try {
    return await serve(options, workbook);
  } catch (error) {
    await workbook.close();
    throw error;
  }
}

async function serve(options: PageOptions, workbook: WorkbookThread): Promise<ServedPage> {
  const { port } = options;
  let handlePage: RequestListener = notYet;
  let handleFrame: RequestListener = notYet;
  const page = await listen(
    port,
    (...exchange) => {
      handlePage(...exchange);
    },
    { exact: options.exactPort },
  );
  if (!page) throw new NoFreePort(port);
  const side = await listen(page.port + 1, (...exchange) => {
    handleFrame(...exchange);
  });
  if (!side) {
    await closed(page.server);
    throw new NoFreePort(page.port + 1);
  }
  const pageDoor = doorAt('127.0.0.1', page.port);
  const frameDoor = doorAt('localhost', side.port);
  const shim = readFileSync(join(options.assets, 'frame.js'), 'utf8').trim();
  const frames = createFrames(
    frameDoor,
    pageDoor,
    shim,
    workbook.functions.filter((name) => !name.endsWith('_')),
  );
  handlePage = guarded(pageDoor, pageHeaders(frameDoor), (path, request, response) => {
    void answerPageRequest({ path, request, response, workbook, frames, assets: options.assets });
  });
  handleFrame = guarded(frameDoor, frameHeaders(pageDoor), (path, request, response) => {
    const html = request.method === 'GET' ? frames.documentAt(path) : undefined;
    response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html ?? '');
  });
  return {
    address: `${pageDoor.origin}/${pageDoor.token}/`,
    close: async () => {
      await Promise.all([closed(page.server), closed(side.server), workbook.close()]);
    },
  };
}

type Behind = (path: string, ...exchange: Parameters<RequestListener>) => void;

/** Lets in what comes through the door, with the headers of that server on every answer. */
function guarded(door: Door, headers: ReturnType<typeof pageHeaders>, handle: Behind): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    const path = pathBehind(door, request);
    if (path === undefined) response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end('403\n');
    else handle(path, request, response);
  };
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503).end();
};

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
