import { aSession, errorOf, valueOf } from '../../builders/a-session';

describe('emulated classes', () => {
  it('says what is not emulated when it is called, not when it is looked at', () => {
    expect(valueOf(`typeof LockService.getScriptLock().frobnicate`)).toBe('function');
    expect(errorOf(`LockService.getScriptLock().frobnicate()`)).toBe('Error: not emulated: Lock.frobnicate');
  });

  it('checks arity and types before anything else', () => {
    expect(errorOf(`Utilities.sleep()`)).toBe(
      "Exception: The parameters () don't match the method signature for Utilities.sleep.",
    );
    expect(errorOf(`LockService.getScriptLock().tryLock('5', null)`)).toBe(
      "Exception: The parameters (String,null) don't match the method signature for LockService.Lock.tryLock.",
    );
    expect(errorOf(`SpreadsheetApp.getUi().showSidebar(['x'])`)).toBe(
      "Exception: The parameters (String[]) don't match the method signature for Ui.showSidebar.",
    );
  });

  it('prints as the name of the class, returns null where nothing is returned, is nobody’s instance', () => {
    expect(
      valueOf(
        `[String(LockService.getScriptLock()), CacheService.getScriptCache().remove('k'), PropertiesService.constructor === Object]`,
      ),
    ).toEqual(['Lock', null, true]);
  });

  it('has enumerations that print and serialise as their name', () => {
    expect(
      valueOf(
        `[String(ScriptApp.AuthMode.FULL), JSON.stringify(ScriptApp.WeekDay.MONDAY), ScriptApp.WeekDay.MONDAY.ordinal()]`,
      ),
    ).toEqual(['FULL', '"MONDAY"', 1]);
  });

  it('logs a member of an enumeration as its name', () => {
    const session = aSession(
      'function main() { Logger.log([ScriptApp.AuthMode.FULL]); console.log(ScriptApp.AuthMode.FULL); }',
    );
    expect(session.run({ function: 'main' }).logs.map(({ text }) => text)).toEqual(['[FULL]', 'FULL']);
  });

  it('throws errors of the script’s own realm', () => {
    expect(
      valueOf(
        `(function () { try { Utilities.sleep(-1); } catch (e) { return [e instanceof Error, e.name, String(e)]; } })()`,
      ),
    ).toEqual([true, 'Exception', 'Exception: Invalid argument: milliseconds']);
  });

  it('logs as Logger and console do', () => {
    const session = aSession(
      `function main() { Logger.log({ a: 1, b: 'x' }); Logger.log('%s: %d', 'n', 2); console.warn('%s!', 'oh', 3); return Logger.getLog(); }`,
    );
    const result = session.run({ function: 'main' });
    expect(result.logs.map(({ text }) => text)).toEqual(['{a=1.0, b=x}', 'n: 2', 'oh! 3']);
    expect(result).toMatchObject({
      value: expect.stringContaining('Tue Jan 02 08:00:00 GMT 2024 INFO: {a=1.0, b=x}') as string,
    });
  });
});
