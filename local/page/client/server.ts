import type { BoxAnswer, PageEvent, PageState, RunDemand, RunLine, TabRows } from '../protocol';

/** The end of a run, as its last line says. */
export type RunEnd = Extract<RunLine, { kind: 'end' }>;

/** A request that our own server did not answer. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';
}

async function request(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => undefined);
  if (!response?.ok) throw new ServerAway(`${path}: ${response ? await response.text() : 'unreachable'}`);
  return response;
}

function post(path: string, message: unknown): Promise<Response> {
  return request(path, { method: 'POST', body: JSON.stringify(message) });
}

export async function readState(): Promise<PageState> {
  return (await (await request('state')).json()) as PageState;
}

export async function readTab(id: number, from: number): Promise<TabRows> {
  return (await (await request(`tab?id=${id}&from=${from}`)).json()) as TabRows;
}

export async function sendAnswer(answer: BoxAnswer): Promise<void> {
  await post('answer', answer);
}

export async function sendStop(): Promise<void> {
  await post('stop', {});
}

/** Runs something on the server; `shows` is told what the script shows meanwhile. */
export async function run(demand: RunDemand, shows: (event: PageEvent) => void): Promise<RunEnd> {
  const response = await post('run', demand);
  for await (const text of linesOf(response)) {
    const line = JSON.parse(text) as RunLine;
    if (line.kind === 'event') shows(line.event);
    else if (line.kind === 'end') return line;
  }
  throw new ServerAway('run: cut off');
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
