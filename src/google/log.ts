/** A line of the execution log: the command, the kind and code of a failure, never a cell's content. */
export function logFailure(command: string, kind: string, code: string, error: unknown): void {
  const reason = kind === 'bug' && error instanceof Error ? (error.stack ?? error.message) : '';
  console.error(JSON.stringify({ command, kind, code, reason }));
}
