import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/** Where one of the two servers is reached, and the secret that its addresses begin with. */
export interface Door {
  /** `127.0.0.1:4280`, as requests must name it: a foreign name that leads here is refused. */
  readonly host: string;
  readonly origin: string;
  readonly token: string;
}

/** A door with a fresh secret. */
export function doorAt(name: string, port: number): Door {
  const host = `${name}:${port}`;
  return { host, origin: `http://${host}`, token: newSecret() };
}

/** 128 random bits that fit in an address. */
export function newSecret(): string {
  return randomBytes(16).toString('base64url');
}

/** The part of the address after the secret; undefined for a request that does not come from our own page. */
export function pathBehind(door: Door, request: IncomingMessage): string | undefined {
  if (request.headers.host !== door.host) return undefined;
  const [, secret = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? [];
  if (!isSame(secret, door.token) || !isFromHere(door, request)) return undefined;
  return `/${rest.join('/')}`;
}

function isSame(given: string, secret: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** A request that changes something must say that our page sent it; one that reads must not say otherwise. */
function isFromHere(door: Door, { method, headers }: IncomingMessage): boolean {
  if (method === 'POST') return headers.origin === door.origin;
  return method === 'GET' && (headers.origin === undefined || headers.origin === door.origin);
}

const common: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Origin-Agent-Cluster': '?1',
};

/** Headers of the page: its own files, its own server, frames of the sidebars' origin, nothing else. */
export function pageHeaders(frames: Door): OutgoingHttpHeaders {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${frames.origin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    ...common,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': policy.join('; '),
  };
}

/** Headers of a sidebar: its own text only, no request of any kind, shown in our page alone. */
export function frameHeaders(page: Door): OutgoingHttpHeaders {
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${page.origin}`,
  ];
  return { ...common, 'Content-Security-Policy': policy.join('; ') };
}
