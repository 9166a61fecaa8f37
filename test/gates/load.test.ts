import { builtBundles } from './built-bundles';
import { loadWithoutServices, serviceNames } from './throwing-services';

test('the services are known by their published names', () => {
  expect(serviceNames()).toEqual(
    expect.arrayContaining(['SpreadsheetApp', 'Session', 'PropertiesService', 'UrlFetchApp']),
  );
});

test.each([
  ['a service call', 'var App = SpreadsheetApp.getActive();'],
  ['a service kept in a constant', 'var App = { cache: CacheService.getScriptCache };'],
  ['a name that Apps Script lacks', 'var App = setTimeout(() => 1);'],
])('loading fails on %s at the top', (_, code) => {
  expect(() => loadWithoutServices(code)).toThrow();
});

// A bundle is evaluated anew for every formula, and in the mode where a service call at load takes the menu away.
test.each(builtBundles())(
  'the bundle $name loads in a bare context and touches no service',
  ({ code, commands, entries }) => {
    loadWithoutServices(commands);
    const context = loadWithoutServices(code);
    for (const { name } of entries) expect(typeof context[name]).toBe('function');
  },
);
