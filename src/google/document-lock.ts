const waitInMilliseconds = 10_000;

/** Runs `work` alone on this document; undefined where another execution holds the lock for longer than we wait. */
export function withDocumentLock<Result>(work: () => Result): { readonly result: Result } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitInMilliseconds)) return undefined;
  try {
    return { result: work() };
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
