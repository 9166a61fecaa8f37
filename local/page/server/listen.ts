import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const loopback = '127.0.0.1';

/** A server on the loopback at a port, or at the first free one after it; undefined where `exact` is taken. */
export async function listen(
  port: number,
  handler: RequestListener,
  { exact = false }: { readonly exact?: boolean } = {},
): Promise<{ readonly server: Server; readonly port: number } | undefined> {
  for (let candidate = port; candidate < port + 100 && candidate < 65_536; candidate += 1) {
    const server = await tryToListen(candidate, handler);
    if (server) return { server, port: (server.address() as AddressInfo).port };
    if (exact) return undefined;
  }
  return undefined;
}

function tryToListen(port: number, handler: RequestListener): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(port, loopback, () => {
      resolve(server);
    });
  });
}
