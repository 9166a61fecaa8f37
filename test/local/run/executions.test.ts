import { aSession, errorOf, tryOut, valueOf } from '../../builders/a-session';

describe('an execution', () => {
  it('starts from nothing: no global of another is left', () => {
    const session = aSession('var n = 0; function count() { n += 1; return n; }');
    expect([1, 2].map(() => session.run({ function: 'count' }))).toMatchObject([{ value: 1 }, { value: 1 }]);
  });

  it.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'process', 'require', 'atob', 'performance'])(
    'has no %s, as on Apps Script',
    (name) => {
      expect(valueOf(`typeof ${name}`)).toBe('undefined');
    },
  );

  it.each([
    ['{ a: [1, "x", null, true, { b: undefined }], c: [undefined] }', { a: [1, 'x', null, true, {}], c: [null] }],
    ['undefined', null],
    ['NaN', null],
  ])('returns %s', (expression, value) => {
    expect(valueOf(`(${expression})`)).toEqual(value);
  });

  it.each([
    ['{ a: [{ d: new Date() }] }', 'value.a[0].d: Date'],
    ['[function () {}]', 'value[0]: function'],
    ['(function () { var a = {}; a.self = a; return a; })()', 'value.self: circular reference'],
    ['new Map()', 'value: Map'],
    ['LockService.getScriptLock()', 'value: object of a class'],
  ])('refuses loudly to return %s', (expression, where) => {
    expect(errorOf(`(${expression})`)).toBe(`Error: main returned what google.script.run cannot carry: ${where}`);
  });

  it('refuses arguments that google.script.run cannot carry, and copies the others', () => {
    const session = aSession('function f(a) { a.x = 2; return a.constructor === Object; }');
    expect(session.run({ function: 'f', args: [new Date()] })).toMatchObject({ ok: false });
    const argument = { x: 1 };
    expect(session.run({ function: 'f', args: [argument] })).toMatchObject({ value: true });
    expect(argument).toEqual({ x: 1 });
  });

  it('tells which function is missing, or which line of the bundle does not load', () => {
    expect(aSession('').run({ function: 'absent' })).toMatchObject({
      error: { message: 'Script function not found: absent' },
    });
    expect(aSession('throw new Error("at load");').run({ function: 'f' })).toMatchObject({
      ok: false,
      error: { message: 'at load' },
    });
  });

  it('counts calls by method and by kind', () => {
    const result = tryOut(`PropertiesService.getScriptProperties().setProperty('a', '1').getProperty('a')`);
    expect(result.calls).toMatchObject({
      total: 3,
      byMethod: {
        'PropertiesService.getScriptProperties': 1,
        'PropertiesService.Properties.setProperty': 1,
        'PropertiesService.Properties.getProperty': 1,
      },
      byKind: { pure: 1, propertyWrite: 1, propertyRead: 1 },
    });
    expect(result.elapsed).toBeCloseTo(92.01);
  });
});

describe('time', () => {
  const loop = (limit: string) => `(function () { try { while (true) Utilities.sleep(${limit}); } catch (e) {
    PropertiesService.getScriptProperties().setProperty('survived', 'yes'); return 'caught'; } })()`;

  it.each([
    ['FULL', 360_000],
    ['LIMITED', 30_000],
  ] as const)('ends in mode %s after %d ms, whatever the script catches', (mode, limit) => {
    const session = aSession(`function main() { return ${loop('1000')}; }`);
    const result = session.run({ function: 'main', mode });
    expect(result).toMatchObject({ ok: false, killed: true, error: { message: 'Exceeded maximum execution time' } });
    expect(result.elapsed).toBeGreaterThan(limit);
    expect(result.elapsed).toBeLessThan(limit + 2000);
    expect(session.platform.properties['script']).toBeUndefined();
  });
});

describe('accidents', () => {
  const twoWrites = `(function () { var p = PropertiesService.getScriptProperties(); p.setProperty('a', '1');
    try { p.setProperty('b', '2'); } catch (e) { p.setProperty('error', e.message); } p.setProperty('c', '3'); })()`;

  it('throws a planned error at a call, which the script may catch', () => {
    const session = aSession(`function main() { ${twoWrites} }`);
    const text = 'Service Spreadsheets timed out while accessing document with id X.';
    session.run({ function: 'main', incidents: { faults: [{ atCall: 3, error: text }] } });
    expect(session.platform.properties['script']).toEqual({ a: '1', error: text, c: '3' });
  });

  it('throws at every call of a method', () => {
    const session = aSession(`function main() { ${twoWrites} }`);
    const fault = { method: 'PropertiesService.Properties.setProperty', error: 'x' };
    expect(session.run({ function: 'main', incidents: { faults: [fault] } })).toMatchObject({
      error: { name: 'Exception', message: 'x' },
    });
  });

  it('kills at a call: what was written stays, nothing more is, nothing is caught', () => {
    const session = aSession(`function main() { ${twoWrites} }`);
    const result = session.run({ function: 'main', incidents: { killAtCall: 3 } });
    expect(result).toMatchObject({ ok: false, killed: true });
    expect(session.platform.properties['script']).toEqual({ a: '1' });
  });
});

describe('formulas', () => {
  const code = `var calls = 0;
    function DOUBLE(x) { calls += 1; return Array.isArray(x) ? x.map(function (r) { return r.map(function (c) { return c * 2; }); }) : x * 2; }
    function NEXT_DAY(d) { return new Date(d.getTime() + 86400000); }
    function KIND(x) { return x === '' ? 'blank' : Object.prototype.toString.call(x); }
    function FAIL() {
      throw new Error('boom');
    }
    function SLOW() { while (true) Utilities.sleep(5000); }
    function RANDOM() { return Math.random(); }`;
  const session = aSession(code);

  it('passes scalars, rows, dates and blanks', () => {
    expect(session.callCustomFunction('DOUBLE', [4])).toEqual({ ok: true, value: 8 });
    expect(
      session.callCustomFunction('DOUBLE', [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual({
      ok: true,
      value: [
        [2, 4],
        [6, 8],
      ],
    });
    expect(session.callCustomFunction('NEXT_DAY', [{ date: 0 }])).toEqual({ ok: true, value: { date: 86_400_000 } });
    expect(session.callCustomFunction('KIND', [''])).toEqual({ ok: true, value: 'blank' });
  });

  it('shows #ERROR! with its message and line, or with the 30 seconds passed', () => {
    expect(session.callCustomFunction('FAIL', [])).toEqual({
      ok: false,
      value: '#ERROR!',
      note: 'Error: boom (line 6).',
    });
    expect(session.callCustomFunction('SLOW', [])).toEqual({
      ok: false,
      value: '#ERROR!',
      note: 'Exceeded maximum execution time (line 0).',
    });
  });

  it('answers from its cache for the same arguments', () => {
    expect(session.callCustomFunction('RANDOM', [1])).toEqual(session.callCustomFunction('RANDOM', [1]));
    expect(session.callCustomFunction('RANDOM', [1])).not.toEqual(session.callCustomFunction('RANDOM', [2]));
  });
});
