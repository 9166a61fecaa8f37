import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the services enforce of a manifest. */
export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist: readonly string[] | undefined;
}

/** The manifest of a built folder. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'appsscript.json');
  const manifest = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Partial<Manifest>;
  return {
    timeZone: manifest.timeZone ?? 'Europe/Paris',
    oauthScopes: manifest.oauthScopes ?? [],
    urlFetchWhitelist: manifest.urlFetchWhitelist,
  };
}

/** Text of a file of the folder by its name without extension, as HtmlService looks for it. */
export function projectFileReader(folder: string): (name: string) => string | null {
  const kept = new Map<string, string | null>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const file = join(folder, `${name}.html`);
    const text =
      /^[\w./-]+$/.test(name) && !name.includes('..') && existsSync(file) ? readFileSync(file, 'utf8') : null;
    kept.set(name, text);
    return text;
  };
}
