import { readFileSync } from 'node:fs';
import { refusalOf, scopesOf } from '../../local/services/permissions';
import type { Execution, ServiceCall } from '../../local/services/host';
import { aSession, errorOf } from '../builders/a-session';

const REFERENCES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'spreadsheet',
  DocumentApp: 'document',
  ScriptApp: 'script',
  UrlFetchApp: 'url-fetch',
  MailApp: 'mail',
  Ui: 'base',
  Session: 'base',
};

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;

const interfaces = new Map<string, string>();

/** The declaration of a class in a package of types, read once. */
function interfaceOf(packageName: string, className: string): string {
  const [service = '', inner = service] = className.split('.');
  const reference = inner === 'ChartOptions' ? 'charts' : (REFERENCES[service] ?? '');
  const file = `node_modules/${packageName}/google-apps-script.${reference}.d.ts`;
  const known = interfaces.get(`${file} ${inner}`);
  if (known !== undefined) return known;
  const [, indent = '', body = ''] =
    new RegExp(`^( +)interface ${inner}\\b([\\s\\S]*?)^\\1}`, 'm').exec(readFileSync(file, 'utf8')) ?? [];
  interfaces.set(`${file} ${inner}`, indent + body);
  return indent + body;
}

/** Deprecated methods have left the reference and stand in the other types. */
function isDocumented(className: string, method: string): boolean {
  const declaration = new RegExp(`^ +(?:/\\*\\* @deprecated.*\\*/ )?${method}\\(`, 'm');
  return ['gas-types-detailed', '@types/google-apps-script'].some((name) =>
    declaration.test(interfaceOf(name, className)),
  );
}

/** Scopes of a method as the reference lists them under its first overload that needs some. */
function documentedScopes(className: string, method: string): string[] {
  const overloads = interfaceOf('gas-types-detailed', className)
    .split('/**')
    .filter((block) => new RegExp(`^      ${method}\\(`, 'm').test(block));
  const lists = overloads.map((block) =>
    Array.from(block.matchAll(/\* - (https:\/\/www\S+)/g), ([, scope = '']) => scope),
  );
  return lists.find((list) => list.length > 0) ?? [];
}

function execution(scopes: readonly string[]): Execution {
  return {
    id: 'e',
    functionName: 'f',
    mode: 'FULL',
    user: 'u',
    scopes,
    urlFetchWhitelist: undefined,
    timeZone: 'UTC',
    userLocale: 'fr',
    hasUi: true,
    bound: true,
  };
}

const claimed = Object.entries(aSession('').claimed()).flatMap(([className, methods]) =>
  methods.map((method) => [className, method] as const),
);
const scoped = claimed.filter(([className]) => (className.split('.')[0] ?? '') in REFERENCES);

describe('every claimed method', () => {
  it('stands in the reference', () => {
    // getChild gives an Element; here it gives the paragraph or table itself, which so answers for an Element too.
    const isOfElement = (className: string, method: string) =>
      className.startsWith('DocumentApp.') && isDocumented('DocumentApp.Element', method);
    const invented = scoped.filter(
      ([className, method]) => !isDocumented(className, method) && !isOfElement(className, method),
    );
    expect(invented).toEqual([]);
  });

  it('requires the scopes that the reference lists', () => {
    const differing = scoped.filter(
      ([className, method]) => scopesOf(className, method).join() !== documentedScopes(className, method).join(),
    );
    expect(differing).toEqual([]);
    expect(scoped.filter(([className, method]) => scopesOf(className, method).length > 0).length).toBeGreaterThan(10);
  });

  it('throws the documented message without its scope, and not with it', () => {
    for (const [className, method] of scoped) {
      const scopes = scopesOf(className, method);
      if (scopes.length === 0) continue;
      const [service = '', inner = ''] = className.split('.');
      const call: ServiceCall = { service, className: inner, method, cost: 'call', writes: false };
      const shown = scopes.length === 1 ? (scopes[0] ?? '') : `(${scopes.join(' || ')})`;
      const name = `${inner === '' ? service : inner}.${method}`;
      expect(refusalOf(call, execution([]))?.message).toBe(
        `Specified permissions are not sufficient to call ${name}. Required permissions: ${shown}`,
      );
      for (const scope of scopes) expect(refusalOf(call, execution([scope]))).toBeNull();
    }
  });
});

describe('in a script', () => {
  it.each([
    [`UrlFetchApp.fetch('https://example.org')`, 'UrlFetchApp.fetch', 'script.external_request'],
    [`MailApp.getRemainingDailyQuota()`, 'MailApp.getRemainingDailyQuota', 'script.send_mail'],
    [`ScriptApp.getProjectTriggers()`, 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
    [`Session.getActiveUser()`, 'Session.getActiveUser', 'userinfo.email'],
    [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`, 'Ui.showSidebar', 'script.container.ui'],
  ])('%s', (expression, name, scope) => {
    const http = () => [{ ok: true, status: 200, headers: {}, body: '' } as const];
    const statement = `(${expression}, 0)`;
    expect(errorOf(statement, { http, scopes: [auth('documents')] })).toBe(
      `Exception: Specified permissions are not sufficient to call ${name}. Required permissions: ${auth(scope)}`,
    );
    expect(errorOf(statement, { http, scopes: [auth(scope)] })).toBe('no error');
  });
});
