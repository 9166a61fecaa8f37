import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { HttpRequest, HttpResponse } from '../services/host';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Runs in a thread of its own: sends what it is given, then wakes the thread that waits. */
const WORKER = `
const { parentPort } = require('node:worker_threads');
async function send(request) {
  try {
    const response = await fetch(request.url, {
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
    return { ok: false, reason: dns ? 'dns' : 'unreachable', detail: String(cause.message ?? cause) };
  }
}
parentPort.on('message', async ({ requests, flag, port }) => {
  port.postMessage(await Promise.all(requests.map(send)));
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
});
`;

/** A sender that waits for its answers: services are synchronous, the network is not. Its thread starts at the first request. */
export function createHttpSender(): (requests: readonly HttpRequest[]) => readonly HttpResponse[] {
  let worker: Worker | undefined;
  return (requests) => {
    if (worker === undefined) {
      worker = new Worker(WORKER, { eval: true });
      worker.unref();
    }
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ requests, flag, port: port2 }, [port2]);
    Atomics.wait(flag, 0, 0, PATIENCE_MS);
    const answer = receiveMessageOnPort(port1) as { message: readonly HttpResponse[] } | undefined;
    port1.close();
    return answer?.message ?? requests.map(() => ({ ok: false, reason: 'timeout', detail: 'no answer' }));
  };
}
