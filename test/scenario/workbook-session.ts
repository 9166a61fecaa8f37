import { join } from 'node:path';
import type { Answer, ImportRequest, ImportResult } from '../../src/bridge/messages';
import { openSession } from '../../local/run/open-session';
import type { Session, SessionOptions } from '../../local/run/session';
import { emptyWorkbook } from '../../local/store/empty-workbook';
import type { StoredValue } from '../../local/store/workbook';
import { aPlatform } from '../builders/a-session';

const root = join(__dirname, '../..');

/** 23 November 2026, 10:00 in Paris. */
const testNow = Date.UTC(2026, 10, 23, 9);

interface Choices extends Partial<SessionOptions> {
  readonly locale?: string;
  readonly timeZone?: string;
}

/** A session on an empty workbook with the built bundle of the correspondant. */
export function aSession(options: Choices = {}): Session {
  const { locale = 'fr_FR', timeZone = 'Europe/Paris', ...rest } = options;
  return openSession({
    workbook: emptyWorkbook({ id: 'test', name: 'test', locale, timeZone }),
    platform: aPlatform(),
    bundleFolder: join(root, 'dist/correspondant'),
    servicesFile: join(root, 'dist/local/services.js'),
    startAt: testNow,
    ...rest,
  });
}

/** Copies of what a session holds, to open another on them. */
export function copyOf({ workbook, platform }: Session): Pick<SessionOptions, 'workbook' | 'platform'> {
  return { workbook: structuredClone(workbook), platform: structuredClone(platform) };
}

/** Calls a public function and gives its answer. */
export function ask<Result>(session: Session, call: string, message?: unknown): Answer<Result> {
  const run = session.run({ function: call, args: message === undefined ? [] : [message] });
  if (!run.ok) throw new Error(`${call}: ${run.error.message}`);
  return run.value as Answer<Result>;
}

/** Calls a public function that must succeed. */
export function done<Result>(session: Session, call: string, message?: unknown): Result {
  const answer = ask<Result>(session, call, message);
  if (!answer.ok) throw new Error(`${call}: ${answer.failure.message}`);
  return answer.result;
}

export function install(session: Session, modules: readonly string[] = []): void {
  done(session, 'installer', { workbook: 'correspondant', modules });
}

export function importRows(
  session: Session,
  request: Partial<ImportRequest> & Pick<ImportRequest, 'rows'>,
): ImportResult {
  return done(session, 'importer', { type: 'achats', fileName: 'essai.csv', columns: {}, replace: false, ...request });
}

interface Content {
  readonly suppliers: ImportRequest['rows'];
  readonly purchases: ImportRequest['rows'];
  readonly modules?: readonly string[];
}

/** An installed workbook with these suppliers and purchases, and no figures yet. */
export function aFilledWorkbook({ suppliers, purchases, modules }: Content, options: Choices = {}): Session {
  const session = aSession(options);
  install(session, modules);
  importRows(session, { type: 'fournisseurs', rows: suppliers });
  importRows(session, { rows: purchases });
  return session;
}

/** The same, its figures refreshed. */
export function aRefreshedWorkbook(content: Content, options: Choices = {}): Session {
  const session = aFilledWorkbook(content, options);
  done(session, 'actualiser', { year: null });
  return session;
}

/** Every value and formula of the visible part of a workbook, by tab: what a user could lose. */
export function cellsByTab(session: Session): Record<string, StoredValue[][]> {
  return Object.fromEntries(
    session.workbook.sheets.map(({ name, values }) => [
      name,
      Array.from(values, (row) => trimmed([...(row ?? [])])).filter(
        (row, index, all) => row.length > 0 || index < all.length - 1,
      ),
    ]),
  );
}

function trimmed(row: StoredValue[]): StoredValue[] {
  let last = row.length;
  while (last > 0 && row[last - 1] === '') last--;
  return row.slice(0, last);
}

/** Rows of a tab under its header as records by header. */
export function recordsOf(session: Session, tab: string, headerRow = 1): Record<string, StoredValue>[] {
  const sheet = session.workbook.sheets.find(({ name }) => name === tab);
  const headers = (sheet?.values[headerRow - 1] ?? []).map(String);
  return (sheet?.values ?? []).slice(headerRow).flatMap((row) => {
    if (!row?.some((cell) => cell !== '')) return [];
    return [Object.fromEntries(headers.map((header, index) => [header, row[index] ?? '']))];
  });
}
