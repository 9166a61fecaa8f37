import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { valueOf } from '../../builders/a-session';

/** In a process of its own: this one stands still while a script fetches. */
const SERVER = `
const server = require('node:http').createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.statusCode = request.url === '/no' ? 500 : 200;
    response.end(request.method + ' ' + request.url + ' ' + body);
  });
}).listen(0, '127.0.0.1', () => console.log(server.address().port));`;

let server: ChildProcess;
let address = '';

beforeAll(async () => {
  server = spawn(process.execPath, ['-e', SERVER], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(server.stdout!, 'data')) as [Buffer];
  address = `http://127.0.0.1:${port.toString().trim()}`;
});

afterAll(() => {
  server.kill();
});

it('fetches over the loopback, synchronously', () => {
  const code = `UrlFetchApp.fetch('${address}/a', { method: 'put', payload: 'é' }).getContentText()`;
  expect(valueOf(code)).toBe('PUT /a é');
});

it('fetches several at once and mutes refusals', () => {
  const code = `UrlFetchApp.fetchAll([{ url: '${address}/no', muteHttpExceptions: true }, '${address}/yes'])
    .map(function (r) { return r.getResponseCode(); })`;
  expect(valueOf(code)).toEqual([500, 200]);
});
