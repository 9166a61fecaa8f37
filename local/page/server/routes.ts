import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { basename, join } from 'node:path';
import { sendDocument } from './send-document';
import type { BoxAnswer, RunDemand } from '../protocol';
import type { Exchange } from './exchange';
import { parseBoxAnswer, parseRunDemand } from './parse-requests';
import { streamRun } from './stream-run';

type Route = (exchange: Exchange) => Promise<void>;

/** Largest message of the page: an import pastes whole files into a call. */
const largestBody = 64 * 1024 * 1024;

const routes: Readonly<Record<string, Route>> = {
  'GET /': (exchange) => sendAsset(exchange, 'page.html', 'text/html; charset=utf-8'),
  'GET /page.js': (exchange) => sendAsset(exchange, 'page.js', 'text/javascript; charset=utf-8'),
  'GET /page.css': (exchange) => sendAsset(exchange, 'page.css', 'text/css; charset=utf-8'),
  'GET /state': async (exchange) => {
    sendJson(exchange, await exchange.workbook.state());
  },
  'GET /tab': async (exchange) => {
    const query = new URL(exchange.request.url ?? '/', 'http://page').searchParams;
    sendJson(exchange, await exchange.workbook.tab(Number(query.get('id')), Math.max(1, Number(query.get('from')))));
  },
  'GET /workbook.xlsx': sendWorkbook,
  'GET /excel.xlsx': sendForExcel,
  'GET /document.docx': (exchange) => sendDocument(exchange, 'docx'),
  'GET /document.pdf': (exchange) => sendDocument(exchange, 'pdf'),
  'POST /run': async (exchange) => {
    const demand = await readMessage<RunDemand>(exchange, parseRunDemand);
    if (demand) await streamRun(exchange, demand);
  },
  'POST /answer': async (exchange) => {
    const given = await readMessage<BoxAnswer>(exchange, parseBoxAnswer);
    if (!given) return;
    exchange.workbook.answer(given.run, { button: given.button, text: given.text });
    exchange.response.writeHead(204).end();
  },
  'POST /stop': async ({ workbook, response }) => {
    await workbook.stop();
    response.writeHead(204).end();
  },
};

/** Answers a request of the page; an accident becomes a 500 and leaves the server standing. */
export async function answerPageRequest(exchange: Exchange): Promise<void> {
  const { path, request, response } = exchange;
  const route = routes[`${request.method ?? ''} ${path}`];
  try {
    if (route) await route(exchange);
    else response.writeHead(404).end();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(message);
  }
}

async function sendAsset({ response, assets }: Exchange, file: string, type: string): Promise<void> {
  response.writeHead(200, { 'Content-Type': type }).end(await readFile(join(assets, file)));
}

function sendJson({ response }: Exchange, value: unknown): void {
  response.writeHead(value === null ? 404 : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** The workbook as Excel can show it: values where our own formulas would show #NOM?. */
async function sendForExcel({ response, workbook }: Exchange): Promise<void> {
  const { fileName } = await workbook.state();
  const name = `${fileName.replace(/\.xlsx$/i, '')} (pour Excel).xlsx`;
  sendXlsx(response, name, (await workbook.excel()) ?? new Uint8Array());
}

/** The file as it was last saved. */
async function sendWorkbook({ response, workbook }: Exchange): Promise<void> {
  const { path } = await workbook.state();
  sendXlsx(response, basename(path), await readFile(path));
}

function sendXlsx(response: Exchange['response'], name: string, bytes: Uint8Array): void {
  response
    .writeHead(200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    .end(bytes);
}

/** The message of a request; undefined, and the refusal already sent, where it is none. */
async function readMessage<Message>(
  { request, response }: Exchange,
  parse: (value: unknown) => Message | undefined,
): Promise<Message | undefined> {
  const text = await readBody(request);
  const message = text === undefined ? undefined : parse(jsonOf(text));
  if (message === undefined) response.writeHead(text === undefined ? 413 : 400).end();
  return message;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
