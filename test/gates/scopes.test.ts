import { builtBundles } from './built-bundles';
import { neededScopes } from './needed-scopes';

const short = (scopes: readonly string[]) =>
  scopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', '')).sort();

test.each(builtBundles())(
  'the manifest of $name asks exactly the scopes that its calls need',
  ({ code, commands, manifest }) => {
    const { oauthScopes } = manifest as { oauthScopes: readonly string[] };
    expect(short(oauthScopes)).toEqual(short(neededScopes(code + commands)));
  },
);

const sidebar = 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));';
const read = 'SpreadsheetApp.getActiveSpreadsheet().getName();';

test.each<readonly [what: string, code: string, scopes: readonly string[]]>([
  ['nothing', 'var App = { show: 1 };', []],
  ['the current document', read, ['spreadsheets.currentonly']],
  [
    'what a service returned, kept in a variable',
    'const cell = SpreadsheetApp.getCurrentCell(); cell.getValue();',
    ['spreadsheets.currentonly'],
  ],
  ['another document, which is enough for the current one', `${read} SpreadsheetApp.openById('x');`, ['spreadsheets']],
  ['a member in brackets', `SpreadsheetApp['openById']('x');`, ['spreadsheets']],
  ['a panel', sidebar, ['script.container.ui']],
  ['a menu', `SpreadsheetApp.getUi().createMenu('x').addToUi();`, []],
  ['triggers', 'const t = ScriptApp.newTrigger("f"); t.timeBased().create();', ['script.scriptapp']],
  ['authorisation asked about itself', 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);', []],
  [
    'mail and the person',
    'MailApp.sendEmail("a", "b", "c"); Session.getEffectiveUser().getEmail();',
    ['script.send_mail', 'userinfo.email'],
  ],
  ['services without scope', 'LockService.getDocumentLock(); CacheService.getDocumentCache();', []],
])('%s', (_, code, scopes) => {
  expect(short(neededScopes(code))).toEqual(scopes);
});

test('a scope too many and a scope too few are seen', () => {
  const needed = neededScopes(read + sidebar);
  expect(short(needed)).toEqual(['script.container.ui', 'spreadsheets.currentonly']);
  expect(short(needed)).not.toEqual(short(neededScopes(read)));
  expect(short(needed)).not.toEqual(short(neededScopes(`${read}${sidebar} MailApp.getRemainingDailyQuota();`)));
});

test.each([
  ['a service handed on', 'const app = SpreadsheetApp; app.openById("x");', /SpreadsheetApp is handed on/],
  ['a member that is not named', 'SpreadsheetApp[name]("x");', /member of SpreadsheetApp is not named/],
  ['a service outside the table', 'DriveApp.getRootFolder();', /scopes of DriveApp are not in the table/],
])('%s is refused: nothing can be said of it', (_, code, message) => {
  expect(() => neededScopes(code)).toThrow(message);
});
