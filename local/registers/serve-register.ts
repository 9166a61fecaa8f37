import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RegisterAnswer, RegisterRequest } from './answer-register';

type Register = (request: RegisterRequest) => RegisterAnswer;

/** One line per request: when, how it was answered, what was asked. */
export type RegisterLog = (at: Date, status: string, request: RegisterRequest) => void;

async function requestOf(message: IncomingMessage): Promise<RegisterRequest> {
  let body = '';
  for await (const part of message) body += String(part);
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  return { method: message.method ?? 'GET', path: message.url ?? '/', headers, body };
}

function reply(response: ServerResponse, answer: RegisterAnswer): void {
  if (answer.hangs) return;
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** Serves a stand-in on the loopback; the port it listens on, and how to end it. */
export async function serveRegister(
  register: Register,
  port: number,
  log: RegisterLog,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer((message, response) => {
    void requestOf(message).then((request) => {
      const answer = register(request);
      log(new Date(), answer.hangs ? 'muet' : String(answer.status), request);
      reply(response, answer);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
