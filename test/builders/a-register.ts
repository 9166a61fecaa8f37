import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import { createRegister, type RegisterAnswer, type RegisterOptions } from '../../local/registers/answer-register';
import { unitOf, type InventedUnit, type RegisterUnit } from '../../local/registers/register-unit';
import type { HttpRequest, HttpResponse } from '../../local/services/host';

/** A company of the register: an active PME of twelve people, unless told otherwise. */
export function aUnit(known: Partial<InventedUnit> & { readonly siren: string }): RegisterUnit {
  return unitOf({ name: `SOCIETE ${known.siren}`, inseeClass: 'PME', band: '11', ...known });
}

/** The n-th invented company. */
export function unitNumber(n: number): RegisterUnit {
  return aUnit({ siren: inventedSiren(n) });
}

/** A request that a register received: when, on what, and how it was answered (0: never). */
export interface Received {
  readonly at: number;
  readonly path: string;
  readonly sirens: readonly string[];
  readonly status: number;
}

function responseOf(answer: RegisterAnswer): HttpResponse {
  if (answer.hangs) return { ok: false, reason: 'timeout', detail: 'no answer' };
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return { ok: true, status: answer.status, headers, body: Buffer.from(answer.body).toString('base64') };
}

/** A register in memory behind UrlFetchApp, which writes down what it is asked. */
export function aRegister(options: RegisterOptions, now: () => number) {
  const register = createRegister(options);
  const received: Received[] = [];
  const http = (requests: readonly HttpRequest[]): HttpResponse[] =>
    requests.map(({ url, method, headers, body }) => {
      const { pathname, search } = new URL(url);
      const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const text = typeof body === 'string' ? body : '';
      const answer = register({ method, path: pathname + search, headers: lower, body: text });
      const sirens = decodeURIComponent(search + text).match(/\b\d{9}\b/g) ?? [];
      received.push({ at: now(), path: pathname + search, sirens, status: answer.hangs ? 0 : answer.status });
      return responseOf(answer);
    });
  return { http, received };
}
