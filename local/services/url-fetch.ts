import { decoded, type Blobs } from './blob';
import { exception, reads, type EmulatedClass, type Emulator } from './emulate';
import { requestOf, type FetchOptions } from './fetch-request';
import type { HttpResponse } from './host';
import { octetsOfBase64, signed } from './octets';

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;
type Received = HttpResponse & { readonly ok: true };

const SHOWN_OCTETS = 300;
const FORM_TYPE = 'application/x-www-form-urlencoded';

/**
 * UrlFetchApp: the host sends, the platform's limits and refusals are applied here.
 * @see https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 */
export function createUrlFetchApp(emulator: Emulator, blobs: Blobs): UrlFetchApp {
  const { host, define } = emulator;
  const responses = defineResponse(emulator, blobs);
  const fetchAll = (asked: readonly (readonly [url: string, options: FetchOptions])[]): HTTPResponse[] => {
    const requests = asked.map(([url, options]) => {
      checkAllowed(url, host.execution.urlFetchWhitelist);
      return requestOf(url, options, blobs);
    });
    const answers = host.fetch(requests);
    // Requests of one call travel together: their delay counts once, their weights add up.
    host.charge(
      'fetch',
      answers.reduce((sum, answer) => sum + (answer.ok ? answer.body.length / 1024 : 0), 0),
    );
    return answers.map((response, index) => {
      const [url, options] = asked[index] ?? ['', {}];
      const received = receivedFrom(url, response);
      if (received.status >= 400 && options.muteHttpExceptions !== true) throw failure(url, received);
      return responses.create(received);
    });
  };
  return define<UrlFetchApp, null>({
    service: 'UrlFetchApp',
    name: '',
    methods: {
      fetch: reads(
        ['String', 'String, Object'],
        (_state, url: string, options: FetchOptions = {}) => fetchAll([[url, options]])[0],
      ),
      fetchAll: reads('Any[]', (_state, asked: readonly (string | (FetchOptions & { url: string }))[]) =>
        fetchAll(asked.map((one) => (typeof one === 'string' ? [one, {}] : [one.url, one]))),
      ),
      getRequest: reads(['String', 'String, Object'], (_state, url: string, options: FetchOptions = {}) => {
        const { method, headers, body, followRedirects } = requestOf(url, options, blobs);
        const { 'Content-Type': contentType, ...others } = headers;
        return {
          ...{ url, method: method.toLowerCase(), headers: others, followRedirects, useIntranet: false },
          validateHttpsCertificates: options.validateHttpsCertificates ?? true,
          ...(contentType === undefined && method !== 'POST' ? {} : { contentType: contentType ?? FORM_TYPE }),
          ...(body === null ? {} : { payload: body }),
        };
      }),
    },
  }).create(null);
}

function defineResponse({ define }: Emulator, blobs: Blobs): EmulatedClass<HTTPResponse, Received> {
  const octetsOf = ({ body }: Received): number[] => octetsOfBase64(body) ?? [];
  const headersOf = ({ headers }: Received, all: boolean): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(headers).map(([name, value]) => {
        const shown = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
        return [shown, typeof value === 'string' ? value : all ? [...value] : value[0]];
      }),
    );
  const blobOf = (response: Received): GoogleAppsScript.Base.Blob => {
    const type = response.headers['content-type'];
    const contentType = typeof type === 'string' ? (type.split(';')[0] ?? null) : null;
    return blobs.create({ octets: octetsOf(response), contentType, name: null });
  };
  return define<HTTPResponse, Received>({
    service: 'UrlFetchApp',
    name: 'HTTPResponse',
    methods: {
      getAllHeaders: reads('', (response) => headersOf(response, true), 'pure'),
      getAs: reads('String', (response, contentType: string) => blobOf(response).getAs(contentType)),
      getBlob: reads('', blobOf, 'pure'),
      getContent: reads('', (response) => signed(octetsOf(response)), 'pure'),
      getContentText: reads(
        ['', 'String'],
        (response, charset?: string) => decoded(octetsOf(response), charset ?? charsetOf(response)),
        'pure',
      ),
      getHeaders: reads('', (response) => headersOf(response, false), 'pure'),
      getResponseCode: reads('', (response) => response.status, 'pure'),
    },
  });
}

function charsetOf({ headers }: Received): string {
  const type = headers['content-type'];
  return (typeof type === 'string' ? /charset="?([\w-]+)/i.exec(type)?.[1] : undefined) ?? 'UTF-8';
}

function checkAllowed(url: string, whitelist: readonly string[] | undefined): void {
  if (whitelist === undefined) return;
  const allowed = whitelist.some((prefix) => {
    if (!prefix.startsWith('https://*.')) return url.startsWith(prefix);
    const [, host = '', path = ''] = /^https:\/\/\*\.([^/]+)(.*)$/.exec(prefix) ?? [];
    const asked = /^https:\/\/([^/]+)(.*)$/.exec(url);
    return asked !== null && (asked[1] ?? '').endsWith(`.${host}`) && (asked[2] ?? '').startsWith(path);
  });
  if (!allowed) throw exception(`The address ${url} is not in urlFetchWhitelist of the manifest.`);
}

function receivedFrom(url: string, response: HttpResponse): Received {
  if (response.ok) return response;
  const texts = { dns: 'DNS error', unreachable: 'Address unavailable', timeout: 'Timeout' } as const;
  throw exception(`${texts[response.reason]}: ${url}`);
}

function failure(url: string, { status, body }: Received): Error {
  const server = /^https?:\/\/[^/?#]+/.exec(url)?.[0] ?? url;
  const text = decoded((octetsOfBase64(body) ?? []).slice(0, SHOWN_OCTETS), 'UTF-8');
  return exception(
    `Request failed for ${server} returned code ${status}. Truncated server response: ${text} ` +
      '(use muteHttpExceptions option to examine full response)',
  );
}
