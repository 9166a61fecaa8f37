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
  if (url.length > URL_OCTETS) throw exception('Limit exceeded: URLFetch URL Length.');
  const address = /^https?:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\/[^\s/?#]+/i.test(address)) throw exception(`Invalid argument: ${url}`);
  const { body, contentType } = payloadOf(options, blobs);
  if ((body?.length ?? 0) > PAYLOAD_OCTETS) throw exception('Limit exceeded: URLFetch POST Size.');
  const method = (options.method ?? (body === null ? 'get' : 'post')).toLowerCase();
  if (!METHODS.includes(method)) throw exception(`Attribute provided with invalid value: method`);
  return {
    url: address,
    method: method.toUpperCase(),
    headers: headersOf(options, contentType),
    body,
    followRedirects: options.followRedirects ?? true,
  };
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

function payloadOf(
  { payload, contentType }: FetchOptions,
  blobs: Blobs,
): { body: string | number[] | null; contentType: string | null } {
  const form = 'application/x-www-form-urlencoded';
  if (payload === undefined || payload === null) return { body: null, contentType: contentType ?? null };
  if (blobs.is(payload)) {
    const { octets, contentType: own } = blobs.stateOf(payload);
    return { body: [...octets], contentType: contentType ?? own };
  }
  if (Array.isArray(payload)) {
    return { body: payload.map((octet: number) => octet & 0xff), contentType: contentType ?? form };
  }
  if (typeof payload !== 'object') return { body: String(payload as string), contentType: contentType ?? form };
  const fields = Object.entries(payload).map(([name, value]) => {
    if (blobs.is(value)) throw new Error('not emulated: UrlFetchApp.fetch with a file in a form');
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
  });
  return { body: fields.join('&'), contentType: contentType ?? form };
}
