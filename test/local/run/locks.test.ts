import { aSession } from '../../builders/a-session';
import type { RunResult } from '../../../local/run/session';

const code = `
  function tryIt() { return LockService.getDocumentLock().tryLock(5000); }
  function wait() { LockService.getDocumentLock().waitLock(5000); return 'had it'; }
  function hold() {
    var lock = LockService.getDocumentLock();
    lock.waitLock(1000);
    var p = PropertiesService.getDocumentProperties();
    p.setProperty('n', String(Number(p.getProperty('n') || 0) + 1));
    lock.releaseLock();
    return lock.hasLock();
  }
  function twice() { var lock = LockService.getScriptLock(); return [lock.tryLock(1), lock.tryLock(1), lock.hasLock()]; }
  function ask() { var lock = LockService.getScriptLock(); lock.tryLock(1); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }
  function careless() { return LockService.getDocumentLock().tryLock(10); }`;

function meet(
  functionName: string,
  incident: { atCall?: number; atLockCall?: number },
): { first: RunResult; second: RunResult | undefined; waited: number } {
  const session = aSession(code);
  let second: RunResult | undefined;
  let waited = 0;
  const run = (): void => {
    const before = session.now();
    second = session.run({ function: functionName, user: 'other@example.org' });
    waited = session.now() - before;
  };
  const first = session.run({ function: 'hold', incidents: { interleavings: [{ ...incident, run }] } });
  return { first, second, waited };
}

describe('two executions', () => {
  it('the second gets false after its timeout while the first holds the lock', () => {
    const { first, second, waited } = meet('tryIt', { atCall: 4 });
    expect(second).toMatchObject({ ok: true, value: false });
    expect(waited).toBeGreaterThanOrEqual(5000);
    expect(first).toMatchObject({ ok: true, value: false });
  });

  it('waitLock throws the documented text', () => {
    const { second } = meet('wait', { atLockCall: 2 });
    expect(second).toMatchObject({
      error: { name: 'Exception', message: 'Lock timeout: another process was holding the lock for too long.' },
    });
  });

  it('the second passes before the first has asked, and the first waits for nothing', () => {
    const { first, second } = meet('wait', { atLockCall: 1 });
    expect(second).toMatchObject({ value: 'had it' });
    expect(first.ok).toBe(true);
  });

  it('a write in between is seen', () => {
    const session = aSession(code);
    const run = (): void => {
      session.platform.properties['document'] = { n: '41' };
    };
    session.run({ function: 'hold', incidents: { interleavings: [{ atCall: 4, run }] } });
    expect(session.platform.properties['document']).toEqual({ n: '42' });
  });
});

describe('one execution', () => {
  const session = aSession(code);

  it('already holding a lock gets it again', () => {
    expect(session.run({ function: 'twice' })).toMatchObject({ value: [true, true, true] });
  });

  it('loses its locks while the user is asked', () => {
    expect(session.run({ function: 'ask' })).toMatchObject({ value: false });
  });

  it('gives its locks back at its end', () => {
    session.run({ function: 'careless', user: 'a@example.org' });
    expect(session.run({ function: 'careless', user: 'b@example.org' })).toMatchObject({ value: true });
  });
});

it('gives no lock to who waits less than nothing', () => {
  const code = `function main() {
    const lock = LockService.getScriptLock();
    const taken = lock.tryLock(-100);
    try { lock.waitLock(-100); } catch (error) { return [taken, lock.hasLock(), error.message]; }
  }`;
  expect(aSession(code).run({ function: 'main' })).toMatchObject({
    value: [false, false, 'Lock timeout: another process was holding the lock for too long.'],
  });
});
