import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { HttpRequest, HttpResponse } from '../services/host';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Runs in a thread of its own: sends what it is given, then wakes the thread that waits. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
async function send(request, patience) {
  try {
    const response = await fetch(request.url, {
      signal: AbortSignal.timeout(patience),
      method: request.method,
      headers: request.headers,
      redirect: request.followRedirects ? 'follow' : 'manual',
      ...(request.body === null ? {} : { body: typeof request.body === 'string' ? request.body : Uint8Array.from(request.body) }),
    });
    const headers = {};
    response.headers.forEach((value, name) => { headers[name] = value; });
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 1) headers['set-cookie'] = cookies;
    const body = Buffer.from(await response.arrayBuffer()).toString('base64');
    return { ok: true, status: response.status, headers, body };
  } catch (error) {
    const cause = error.cause ?? error;
    const dns = cause.code === 'ENOTFOUND' || cause.code === 'EAI_AGAIN';
    const late = error.name === 'TimeoutError' || cause.name === 'TimeoutError';
    return { ok: false, reason: dns ? 'dns' : late ? 'timeout' : 'unreachable', detail: String(cause.message ?? cause) };
  }
}
parentPort.on('message', async ({ requests, patience, flag, port }) => {
  port.postMessage(await Promise.all(requests.map((request) => send(request, patience))));
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});
`;

/** Sends requests together and waits for every answer. */
export type HttpSender = (requests: readonly HttpRequest[]) => readonly HttpResponse[];

/** A sender that waits for its answers: services are synchronous, the network is not. Its thread starts at the first request. */
export function createHttpSender(patience = PATIENCE_MS): HttpSender {
  let worker: Worker | undefined;
  return (requests) => {
    if (worker === undefined) {
      worker = new Worker(WORKER, { eval: true });
      worker.unref();
    }
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ requests, patience, flag, port: port2 }, [port2]);
    // A little more than each request has: each says itself that it waited in vain.
    Atomics.wait(flag, 0, 0, patience + 1000);
    const answer = receiveMessageOnPort(port1) as { message: readonly HttpResponse[] } | undefined;
    port1.close();
    return answer?.message ?? requests.map(() => ({ ok: false, reason: 'timeout', detail: 'no answer' }));
  };
}
