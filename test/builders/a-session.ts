import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../local/run/open-session';
import type { RunRequest, RunResult, Session, SessionOptions } from '../../local/run/session';
import { emptyWorkbook } from '../../local/store/empty-workbook';
import { emptyPlatform } from '../../local/store/empty-platform';
import type { PlatformState } from '../../local/store/platform';

const SCOPES = [
  'spreadsheets',
  'documents',
  'script.container.ui',
  'script.external_request',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

const folder = mkdtempSync(join(tmpdir(), 'pme-session-'));
let built: string | undefined;

/** The services of the sources as they stand, built once per test file. */
export function servicesFile(): string {
  if (built !== undefined) return built;
  const file = join(folder, 'services.js');
  const options = ['--bundle', '--format=iife', '--global-name=LocalServices', '--target=es2020', '--log-level=error'];
  const run = spawnSync(join('node_modules', 'esbuild', 'bin', 'esbuild'), [
    'local/services/index.ts',
    ...options,
    `--outfile=${file}`,
  ]);
  if (run.status !== 0) throw new Error(run.stderr.toString());
  built = file;
  return file;
}

/** A folder as the build makes it, with this code, these pages and this manifest. */
export function aBundle(code: string, pages: Record<string, string> = {}, manifest: object = {}): string {
  const target = mkdtempSync(join(folder, 'bundle-'));
  writeFileSync(join(target, 'Code.js'), code);
  const full = { timeZone: 'Europe/Paris', oauthScopes: SCOPES, ...manifest };
  writeFileSync(join(target, 'appsscript.json'), JSON.stringify(full));
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(target, `${name}.html`), html);
  return target;
}

export function aPlatform(): PlatformState {
  return { ...emptyPlatform('owner@example.org'), editors: ['editor@example.org'] };
}

/** Tuesday 2 January 2024, 09:00 in Paris. */
export const START = Date.UTC(2024, 0, 2, 8);

interface TestOptions extends Partial<SessionOptions> {
  readonly pages?: Record<string, string>;
  readonly manifest?: object;
}

/** A session on an empty workbook with this code as its bundle. */
export function aSession(code: string, { pages, manifest, ...options }: TestOptions = {}): Session {
  return openSession({
    workbook: emptyWorkbook({ id: 'workbook-1', name: 'Classeur', locale: 'fr_FR' }),
    platform: aPlatform(),
    bundleFolder: aBundle(code, pages, manifest),
    servicesFile: servicesFile(),
    startAt: START,
    ...options,
  });
}

/** Evaluates an expression as a function of a bundle of its own and gives how it ended. */
export function tryOut(expression: string, options: TestOptions = {}, request: Partial<RunRequest> = {}): RunResult {
  const session = aSession(`function main() { return ${expression}; }`, options);
  return session.run({ function: 'main', ...request });
}

/** The value of an expression; an error fails the test with its message. */
export function valueOf(expression: string, options: TestOptions = {}, request: Partial<RunRequest> = {}): unknown {
  const result = tryOut(expression, options, request);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The `name: message` of what an expression throws; `no error` if it does not. */
export function errorOf(expression: string, options: TestOptions = {}, request: Partial<RunRequest> = {}): string {
  const result = tryOut(expression, options, request);
  return result.ok ? 'no error' : `${result.error.name}: ${result.error.message}`;
}
