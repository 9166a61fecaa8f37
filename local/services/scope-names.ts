import type { Host } from './host';

/** Names under which properties, caches and locks are kept; `document` is null for a script without a document. */
export interface ScopeNames {
  readonly script: string;
  readonly user: string;
  readonly document: string | null;
}

/** The three scopes of an execution; a custom function sees the user scope of the document's owner. */
export function scopeNames({ execution, platform }: Host): ScopeNames {
  const user = execution.mode === 'CUSTOM_FUNCTION' ? platform.owner : execution.user;
  return { script: 'script', user: `user:${user}`, document: execution.bound ? 'document' : null };
}
