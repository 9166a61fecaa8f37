import type { AuthMode } from '../../../local/services/host';
import { errorOf, valueOf } from '../../builders/a-session';

const http = () => [{ ok: true, status: 200, headers: {}, body: '' } as const];
const attempt = (expression: string, mode: AuthMode): string => errorOf(`(${expression}, 0)`, { http }, { mode });

/** Rows of the official table of authorization modes: what each mode may call. */
const table: readonly (readonly [expression: string, allowed: readonly AuthMode[]])[] = [
  [`SpreadsheetApp.getUi().createMenu('M')`, ['NONE', 'LIMITED', 'FULL']],
  [`Session.getActiveUserLocale()`, ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']],
  [`Logger.log('x')`, ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']],
  [`Utilities.getUuid()`, ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL']],
  [`PropertiesService.getDocumentProperties().getKeys()`, ['LIMITED', 'CUSTOM_FUNCTION', 'FULL']],
  [`CacheService.getScriptCache().get('k')`, ['LIMITED', 'CUSTOM_FUNCTION', 'FULL']],
  [`LockService.getScriptLock().tryLock(1)`, ['LIMITED', 'CUSTOM_FUNCTION', 'FULL']],
  [`UrlFetchApp.fetch('https://example.org')`, ['CUSTOM_FUNCTION', 'FULL']],
  [`MailApp.getRemainingDailyQuota()`, ['FULL']],
  [`ScriptApp.getProjectTriggers()`, ['FULL']],
  [`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`, ['FULL']],
  [`SpreadsheetApp.getUi().alert('x')`, ['FULL']],
];

describe.each(table)('%s', (expression, allowed) => {
  it.each(['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const)('in mode %s', (mode) => {
    const message = attempt(expression, mode);
    if (allowed.includes(mode)) expect(message).toBe('no error');
    else
      expect(message).toMatch(
        /^Exception: (You do not have permission to call |Cannot call SpreadsheetApp\.getUi\(\))/,
      );
  });
});

it('names the scope that a trigger without authorization lacks', () => {
  expect(attempt(`UrlFetchApp.fetch('https://example.org')`, 'LIMITED')).toBe(
    'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
});

it('hides the account from executions without authorization', () => {
  const email = 'Session.getActiveUser().getEmail()';
  expect(valueOf(email, {}, { mode: 'LIMITED' })).toBe('');
  expect(valueOf(email, {}, { mode: 'FULL', user: 'x@example.org' })).toBe('x@example.org');
});

it('has no Ui where nobody watches', () => {
  expect(errorOf('SpreadsheetApp.getUi()', {}, { hasUi: false })).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
