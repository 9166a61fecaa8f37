import type { PlatformState } from './platform';

/** What Google keeps outside the grid of a document that is new: an owner, and nothing else. */
export function emptyPlatform(owner: string): PlatformState {
  return {
    properties: {},
    caches: {},
    triggers: [],
    mails: [],
    documents: [],
    owner,
    editors: [],
    viewers: [],
    nextId: 1,
  };
}
