import { newSecret, type Door } from './doors';

/** Sidebars and dialogs kept at a time: the page shows one of each. */
const keptFrames = 20;

/** The pages that scripts have shown, each at an address that cannot be guessed. */
export interface Frames {
  /** Address of a page just shown. */
  readonly add: (html: string) => string;
  /** The document at a path of the frames' server. */
  readonly documentAt: (path: string) => string | undefined;
}

/** Keeps shown pages with the client of google.script.run put before them. */
export function createFrames(door: Door, page: Door, shim: string, functions: readonly string[]): Frames {
  const documents = new Map<string, string>();
  const settings = JSON.stringify({ origin: page.origin, functions })
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
  const opening = `<!DOCTYPE html><script data-settings="${settings}">${shim}</script>`;
  return {
    add: (html) => {
      const id = newSecret();
      documents.set(`/${id}`, opening + html.replace(/^\s*<!DOCTYPE[^>]*>/i, ''));
      for (const oldest of [...documents.keys()].slice(0, -keptFrames)) documents.delete(oldest);
      return `${door.origin}/${door.token}/${id}`;
    },
    documentAt: (path) => documents.get(path),
  };
}
