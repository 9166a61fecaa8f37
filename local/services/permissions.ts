import type { AuthMode, Execution, Refusal, ServiceCall } from './host';
import { SCOPED_METHODS, SCOPE_SETS } from './scopes';

/** Scopes that a script needs no consent for in the file it belongs to. */
const CURRENT_DOCUMENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

const MENU_METHODS = ['SpreadsheetApp.getUi', 'Ui.createMenu', 'Ui.createAddonMenu'];

const ALWAYS = ['Logger', 'console', 'Utilities', 'Menu', 'HtmlService', 'ContentService'];

const LOCALE = ['Session.getActiveUserLocale', 'Session.getScriptTimeZone'];

const CUSTOM_FUNCTION_SERVICES = ['CacheService', 'LockService', 'PropertiesService', 'SpreadsheetApp', 'UrlFetchApp'];

/**
 * Scopes, any one of which lets a method run; empty if it needs none.
 * @see https://developers.google.com/apps-script/concepts/scopes
 * @internal for the gate on the official table
 */
export function scopesOf(className: string, method: string): readonly string[] {
  for (const group of SCOPED_METHODS[className]?.split('; ') ?? []) {
    const [set, ...methods] = group.split(' ');
    if (methods.includes(method)) return (SCOPE_SETS[Number(set)] ?? '').split(' ');
  }
  return [];
}

/**
 * Why a call may not run in this execution, from the table of authorization modes and the manifest's scopes; null if it may.
 * @see https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function refusalOf(call: ServiceCall, execution: Execution): Refusal | null {
  const className = classNameOf(call);
  const method = `${className}.${call.method}`;
  const scopes = scopesOf(className, call.method);
  if (method === 'SpreadsheetApp.getUi' && (!execution.hasUi || execution.mode === 'CUSTOM_FUNCTION')) {
    return refusal('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  if (!ALLOWED[execution.mode](call, method, scopes)) {
    return refusal(
      `You do not have permission to call ${call.writes ? call.method : shownName(call)}${required(scopes)}`,
    );
  }
  const missing =
    execution.mode === 'FULL' && scopes.length > 0 && !scopes.some((scope) => execution.scopes.includes(scope));
  if (!missing) return null;
  return refusal(`Specified permissions are not sufficient to call ${shownName(call)}${required(scopes)}`);
}

const ALLOWED: Readonly<Record<AuthMode, (call: ServiceCall, method: string, scopes: readonly string[]) => boolean>> = {
  NONE: (call, method) => ALWAYS.includes(call.service) || MENU_METHODS.includes(method) || LOCALE.includes(method),
  LIMITED: (call, method, scopes) => {
    if (call.service === 'Ui') return MENU_METHODS.includes(method);
    return scopes.length === 0 || scopes.includes(CURRENT_DOCUMENT) || method === 'Session.getActiveUser';
  },
  CUSTOM_FUNCTION: (call, method, scopes) => {
    if (ALWAYS.includes(call.service) || LOCALE.includes(method)) return true;
    if (!CUSTOM_FUNCTION_SERVICES.includes(call.service) || call.writes) return false;
    return call.service !== 'SpreadsheetApp' || scopes.length === 0 || scopes.includes(CURRENT_DOCUMENT);
  },
  FULL: () => true,
};

function refusal(message: string): Refusal {
  return { message, name: 'Exception' };
}

function classNameOf(call: ServiceCall): string {
  return call.className === '' ? call.service : `${call.service}.${call.className}`;
}

function shownName(call: ServiceCall): string {
  return `${call.className === '' ? call.service : call.className}.${call.method}`;
}

function required(scopes: readonly string[]): string {
  if (scopes.length === 0) return '';
  return `. Required permissions: ${scopes.length === 1 ? (scopes[0] ?? '') : `(${scopes.join(' || ')})`}`;
}
