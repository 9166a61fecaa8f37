import { aSession, errorOf, valueOf } from '../../builders/a-session';

const props = 'PropertiesService.getScriptProperties()';

describe('PropertiesService', () => {
  it('keeps values per scope across executions', () => {
    const session = aSession(`
      function write() {
        PropertiesService.getScriptProperties().setProperty('k', 'script');
        PropertiesService.getUserProperties().setProperty('k', 'user');
        PropertiesService.getDocumentProperties().setProperties({ k: 'document', n: 5 });
      }
      function read() {
        return [PropertiesService.getScriptProperties(), PropertiesService.getUserProperties(),
          PropertiesService.getDocumentProperties()].map(function (p) { return p.getProperty('k'); });
      }`);
    session.run({ function: 'write', user: 'a@example.org' });
    expect(session.run({ function: 'read', user: 'a@example.org' })).toMatchObject({
      value: ['script', 'user', 'document'],
    });
    expect(session.run({ function: 'read', user: 'b@example.org' })).toMatchObject({
      value: ['script', null, 'document'],
    });
    expect(session.platform.properties['document']).toEqual({ k: 'document', n: '5' });
  });

  it('refuses a value over 9 KB and a store over 500 KB, with the documented texts', () => {
    expect(errorOf(`${props}.setProperty('k', 'x'.repeat(9217))`)).toBe('Exception: Argument too large: value');
    expect(valueOf(`${props}.setProperty('k', 'x'.repeat(9216)).getKeys()`)).toEqual(['k']);
    expect(
      errorOf(`(function () { for (var i = 0; i < 60; i++) ${props}.setProperty('k' + i, 'x'.repeat(9000)); })()`),
    ).toBe('Exception: You have exceeded the property storage quota. Please remove some properties and try again.');
  });

  it('takes texts only, and says so as the platform does', () => {
    expect(errorOf(`${props}.setProperty('k', 5)`)).toBe(
      "Exception: The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });

  it('replaces or deletes', () => {
    expect(
      valueOf(`${props}.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }, true).getProperties()`),
    ).toEqual({ c: '3' });
    expect(valueOf(`${props}.setProperties({ a: '1', b: '2' }).deleteProperty('a').getKeys()`)).toEqual(['b']);
  });
});

describe('CacheService', () => {
  it('forgets after the time to live, on the virtual clock', () => {
    const code = `(function () {
      var cache = CacheService.getScriptCache();
      cache.put('short', '1', 2); cache.put('default', '1');
      Utilities.sleep(3000);
      var first = [cache.get('short'), cache.get('default')];
      Utilities.sleep(200000); Utilities.sleep(100000);  Utilities.sleep(50000);
      return first.concat([cache.get('default')]);
    })()`;
    expect(valueOf(code)).toEqual([null, '1', '1']);
  });

  it('refuses keys over 250 characters and values over 100 KB', () => {
    expect(errorOf(`CacheService.getScriptCache().put('k'.repeat(251), 'v')`)).toBe(
      'Exception: Argument too large: key',
    );
    expect(errorOf(`CacheService.getScriptCache().put('k', 'v'.repeat(102401))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(valueOf(`CacheService.getScriptCache().put('k', 'v'.repeat(102400))`)).toBeNull();
  });

  it('keeps the 900 entries furthest from expiry once it holds more than 1 000', () => {
    const code = `(function () {
      var cache = CacheService.getScriptCache(), all = {};
      for (var i = 0; i < 1000; i++) all['k' + i] = 'v';
      cache.putAll(all, 100);
      cache.put('last', 'v', 1000);
      return [Object.keys(cache.getAll(Object.keys(all))).length, cache.get('last')];
    })()`;
    expect(valueOf(code)).toEqual([899, 'v']);
  });
});
