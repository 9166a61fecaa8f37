import { request } from 'node:http';
import { openAddress } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(leaveAll);

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly port?: number;
}

function statusOf({ path, method = 'GET', headers = {}, port }: Asked): Promise<number> {
  const own = Number(new URL(served.address).port);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: port ?? own, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{"kind":"call","name":"verifier","args":[]}' : undefined);
  });
}

test('an address without the token is refused', async () => {
  const { pathname } = new URL(served.address);
  expect(await statusOf({ path: pathname })).toBe(200);
  for (const path of [
    '/',
    '/state',
    '/page.js',
    `${pathname.slice(0, -2)}x/`,
    `/${'x'.repeat(22)}/state`,
    '/favicon.ico',
  ]) {
    expect([path, await statusOf({ path })]).toEqual([path, 403]);
  }
});

test('a foreign origin, no origin at all, or a foreign host name is refused', async () => {
  const { origin, pathname, host } = new URL(served.address);
  const run = `${pathname}run`;
  expect(await statusOf({ path: run, method: 'POST', headers: { origin } })).toBe(200);
  expect(await statusOf({ path: run, method: 'POST' })).toBe(403);
  for (const foreign of ['https://example.org', 'null', origin.replace('127.0.0.1', 'localhost')]) {
    expect(await statusOf({ path: run, method: 'POST', headers: { origin: foreign } })).toBe(403);
    expect(await statusOf({ path: `${pathname}state`, headers: { origin: foreign } })).toBe(403);
  }
  expect(await statusOf({ path: pathname, headers: { host: host.replace('127.0.0.1', 'example.org') } })).toBe(403);
  expect(await statusOf({ path: run, method: 'PUT', headers: { origin } })).toBe(403);
});

test('a message of another shape is refused, and the server stands', async () => {
  const { origin, pathname } = new URL(served.address);
  const send = async (path: string, body: string) => {
    const response = await fetch(`${origin}${pathname}${path}`, { method: 'POST', body, headers: { origin } });
    return response.status;
  };
  expect(await send('run', 'not json')).toBe(400);
  expect(await send('run', '{"kind":"call","name":1,"args":[]}')).toBe(400);
  expect(await send('answer', '{"run":1,"button":"?","text":""}')).toBe(400);
  expect(await send('elsewhere', '{}')).toBe(404);
  expect(await statusOf({ path: `${pathname}tab?id=nothing&from=1` })).toBe(404);
  expect(await statusOf({ path: pathname })).toBe(200);
});

test('the page’s token opens nothing at the port of the sidebars', async () => {
  const { port, pathname } = new URL(served.address);
  const side = Number(port) + 1;
  const headers = { host: `localhost:${side}` };
  expect(await statusOf({ path: pathname, port: side, headers })).toBe(403);
  expect(await statusOf({ path: `${pathname}state`, port: side, headers })).toBe(403);
});

test('another page of this machine cannot show ours in a frame', async () => {
  const { page } = await openAddress('about:blank');
  await page.setContent(`<iframe src="${served.address}"></iframe>`);
  await page.waitForTimeout(500);
  expect(await page.frames()[1]?.locator('#name').count()).toBe(0);
});
