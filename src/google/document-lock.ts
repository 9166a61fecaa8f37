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
