const waitInMilliseconds = 10_000;

/** The lock of this document; null in a script that belongs to none. */
export function documentLock(): GoogleAppsScript.Lock.Lock | null {
  return LockService.getDocumentLock();
}

/** Runs `work` alone on this document; undefined where another execution holds the lock for longer than we wait. */
export function withDocumentLock<Result>(work: () => Result): { readonly result: Result } | undefined {
  const lock = documentLock();
  if (!lock?.tryLock(waitInMilliseconds)) return undefined;
  try {
    return { result: work() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/**
 * Runs `work` while no other execution of this script does: the lock of long jobs, apart from the document's, which
 * people's commands take. Undefined where it is held.
 */
export function withJobLock<Result>(work: () => Result): { readonly result: Result } | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(0)) return undefined;
  try {
    return { result: work() };
  } finally {
    lock.releaseLock();
  }
}
