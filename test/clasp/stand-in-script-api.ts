import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import vm from 'node:vm';
import { makeCertificates } from './throw-away-certificates';

/** A file of a script project as the Script API carries it. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** The Script API on this machine, reached through a proxy that lets nothing else out. */
export interface StandIn {
  readonly proxy: string;
  /** PEM of the authority that clasp must trust. */
  readonly authority: string;
  /** Files of a project, as last pushed. */
  filesOf(scriptId: string): readonly ScriptFile[] | undefined;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** Hosts that somebody wanted to reach and that the proxy refused. */
  readonly refusedHosts: readonly string[];
  stop(): Promise<void>;
}

const apiHost = 'script.googleapis.com';

/** What the API answers to a file that is no JavaScript: it parses each one before it saves any. */
function syntaxErrorIn(files: readonly ScriptFile[]): string | undefined {
  for (const { name, type, source } of files) {
    if (type !== 'SERVER_JS') continue;
    try {
      new vm.Script(source, { filename: name });
    } catch (error) {
      const { message, stack = '' } = error as Error;
      const line = /:(\d+)\n/.exec(stack)?.[1] ?? '1';
      return `Syntax error: SyntaxError: ${message} line: ${line} file: ${name}.gs`;
    }
  }
  return undefined;
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refuse(response: ServerResponse, code: number, status: string, message: string): void {
  send(response, code, {
    error: { code, status, message, errors: [{ message, domain: 'global', reason: 'badRequest' }] },
  });
}

async function bodyOf(request: IncomingMessage): Promise<{ files: readonly ScriptFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as { files: readonly ScriptFile[] };
}

async function answer(
  projects: Map<string, readonly ScriptFile[]>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const scriptId = /^\/v1\/projects\/([^/?]+)\/content/.exec(request.url ?? '')?.[1];
  if (request.headers.authorization !== 'Bearer access-of-a-test') {
    refuse(response, 401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  } else if (scriptId === undefined || !projects.has(scriptId)) {
    refuse(response, 404, 'NOT_FOUND', 'Requested entity was not found.');
  } else if (request.method === 'PUT') {
    const { files } = await bodyOf(request);
    const error = syntaxErrorIn(files);
    if (error !== undefined) {
      refuse(response, 400, 'INVALID_ARGUMENT', error);
      return;
    }
    projects.set(scriptId, files);
    send(response, 200, { scriptId, files });
  } else {
    send(response, 200, { scriptId, files: projects.get(scriptId) });
  }
}

async function listenOnLoopback(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts the stand-in with one empty project, whose manifest differs from any of ours. */
export async function startStandIn(scriptId: string): Promise<StandIn> {
  const { authority, key, certificate } = makeCertificates([apiHost]);
  const projects = new Map<string, readonly ScriptFile[]>([
    [scriptId, [{ name: 'appsscript', type: 'JSON', source: '{}' }]],
  ]);
  const requests: string[] = [];
  const refusedHosts: string[] = [];
  const api = createHttpsServer({ key, cert: certificate }, (request, response) => {
    requests.push(`${request.method ?? ''} ${request.url?.split('?')[0] ?? ''}`);
    void answer(projects, request, response);
  });
  const apiPort = await listenOnLoopback(api);
  const proxy = createHttpServer();
  // A tunnel is no HTTP connection any more: the proxy would wait for it for ever when it closes.
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (request: IncomingMessage, client) => {
    if (request.url !== `${apiHost}:443`) {
      refusedHosts.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
    const upstream = connect(apiPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  const proxyPort = await listenOnLoopback(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    authority,
    filesOf: (id) => projects.get(id),
    requests,
    refusedHosts,
    stop: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      for (const server of [proxy, api]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
