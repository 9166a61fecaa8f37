import type { Blobs } from './blob';
import { exception } from './emulate';
import type { HttpRequest } from './host';

/** Parameters of UrlFetchApp.fetch that are emulated. */
export interface FetchOptions {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly method?: string;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
  readonly validateHttpsCertificates?: boolean;
}

const METHODS = ['get', 'delete', 'patch', 'post', 'put'];
const URL_OCTETS = 2048;
const HEADER_OCTETS = 8192;
const HEADERS = 100;
const PAYLOAD_OCTETS = 50 * 1024 * 1024;

/** The HTTP request behind a call of fetch, within the platform's limits. */
export function requestOf(url: string, options: FetchOptions, blobs: Blobs): HttpRequest {
  const { body, contentType } = payloadOf(options, blobs);
  if (body !== null && body.length > PAYLOAD_OCTETS) throw exception('Limit exceeded: URLFetch POST Size.');
  const method = (options.method ?? (body === null ? 'get' : 'post')).toLowerCase();
  if (!METHODS.includes(method)) throw exception('Attribute provided with invalid value: method');
  return {
    url: addressOf(url),
    method: method.toUpperCase(),
    headers: headersOf(options, contentType),
    body,
    followRedirects: options.followRedirects ?? true,
  };
}

function addressOf(url: string): string {
  if (url.length > URL_OCTETS) throw exception('Limit exceeded: URLFetch URL Length.');
  const address = /^https?:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\/[^\s/?#]+/i.test(address)) throw exception(`Invalid argument: ${url}`);
  return address;
}

function headersOf(options: FetchOptions, contentType: string | null): Record<string, string> {
  const headers: Record<string, string> = contentType === null ? {} : { 'Content-Type': contentType };
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    const text = String(value);
    if (name.length + text.length > HEADER_OCTETS) throw exception('Limit exceeded: URLFetch Header Size.');
    headers[name] = text;
  }
  if (Object.keys(headers).length > HEADERS) throw exception('Limit exceeded: URLFetch Headers.');
  return headers;
}

interface Payload {
  readonly body: string | number[] | null;
  readonly contentType: string | null;
}

function payloadOf({ payload, contentType }: FetchOptions, blobs: Blobs): Payload {
  if (payload === undefined || payload === null) return { body: null, contentType: contentType ?? null };
  if (blobs.is(payload)) {
    const { octets, contentType: own } = blobs.stateOf(payload);
    return { body: [...octets], contentType: contentType ?? own };
  }
  return { body: bodyOf(payload, blobs), contentType: contentType ?? 'application/x-www-form-urlencoded' };
}

/** Octets as they are, an object as a form, anything else as text. */
function bodyOf(payload: unknown, blobs: Blobs): string | number[] {
  if (Array.isArray(payload)) return payload.map((octet: number) => octet & 0xff);
  if (typeof payload !== 'object' || payload === null) return String(payload);
  const fields = Object.entries(payload).map(([name, value]) => {
    if (blobs.is(value)) throw new Error('not emulated: UrlFetchApp.fetch with a file in a form');
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
  });
  return fields.join('&');
}
