import { exception, reads, type Emulator } from './emulate';
import { scopeNames } from './scope-names';

type Lock = GoogleAppsScript.Lock.Lock;

/**
 * LockService: a lock belongs to an execution, asking again for one that is held succeeds, and any release frees it.
 * @see https://developers.google.com/apps-script/reference/lock/lock
 */
export function createLockService({ host, define }: Emulator): GoogleAppsScript.Lock.LockService {
  /** A wait of less than nothing gets no lock. */
  const acquire = (name: string, timeout: number): boolean => timeout >= 0 && host.lock(name, timeout).acquired;
  const locks = define<Lock, string>({
    service: 'LockService',
    name: 'Lock',
    methods: {
      hasLock: reads('', (name) => host.hasLock(name), 'pure'),
      releaseLock: reads(
        '',
        (name) => {
          host.unlock(name);
        },
        'lock',
      ),
      tryLock: reads('Integer', acquire, 'lock'),
      waitLock: reads(
        'Integer',
        (name, timeout: number) => {
          if (acquire(name, timeout)) return;
          throw exception('Lock timeout: another process was holding the lock for too long.');
        },
        'lock',
      ),
    },
  });
  const names = scopeNames(host);
  return define<GoogleAppsScript.Lock.LockService, null>({
    service: 'LockService',
    name: '',
    methods: {
      getScriptLock: reads('', () => locks.create(names.script), 'pure'),
      getUserLock: reads('', () => locks.create(names.user), 'pure'),
      getDocumentLock: reads('', () => (names.document === null ? null : locks.create(names.document)), 'pure'),
    },
  }).create(null);
}
