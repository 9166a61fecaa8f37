/** A value of the cache holds 100 kB; what is longer is left out, and read again from its tab. */
const longestValue = 100_000;
const secondsKept = 21_600;

/** Texts kept for this document by name; several names are asked at once. */
export interface DocumentCache {
  readonly read: (names: readonly string[]) => ReadonlyMap<string, string>;
  readonly keep: (texts: ReadonlyMap<string, string>) => void;
}

/** The cache of the document, its names set apart by `prefix`. */
export function openDocumentCache(prefix: string): DocumentCache {
  const cache = CacheService.getDocumentCache();
  return {
    read: (names) => {
      const found = cache?.getAll(names.map((name) => prefix + name)) ?? {};
      return new Map(
        Object.entries(found).flatMap(([name, text]) =>
          typeof text === 'string' ? [[name.slice(prefix.length), text] as const] : [],
        ),
      );
    },
    keep: (texts) => {
      const short = [...texts].filter(([, text]) => text.length < longestValue);
      cache?.putAll(Object.fromEntries(short.map(([name, text]) => [prefix + name, text])), secondsKept);
    },
  };
}
