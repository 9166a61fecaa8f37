import type { StoredCacheEntry } from '../store/platform';
import { exception, reads, type EmulatedClass, type Emulator } from './emulate';
import { utf8LengthOf } from './octets';
import { scopeNames } from './scope-names';

type Cache = GoogleAppsScript.Cache.Cache;

const MAX_KEY = 250;
const MAX_VALUE = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

interface Store {
  readonly name: string;
}

/**
 * CacheService, with its sizes and times to live on the virtual clock.
 * @see https://developers.google.com/apps-script/reference/cache/cache
 */
export function createCacheService(emulator: Emulator): GoogleAppsScript.Cache.CacheService {
  const caches = defineCache(emulator);
  const names = scopeNames(emulator.host);
  return emulator
    .define<GoogleAppsScript.Cache.CacheService, null>({
      service: 'CacheService',
      name: '',
      methods: {
        getScriptCache: reads('', () => caches.create({ name: names.script }), 'pure'),
        getUserCache: reads('', () => caches.create({ name: names.user }), 'pure'),
        getDocumentCache: reads(
          '',
          () => (names.document === null ? null : caches.create({ name: names.document })),
          'pure',
        ),
      },
    })
    .create(null);
}

function defineCache({ host, define }: Emulator): EmulatedClass<Cache, Store> {
  const entriesOf = ({ name }: Store): Record<string, StoredCacheEntry> => (host.platform.caches[name] ??= {});
  const read = (store: Store, key: string): string | null => {
    const entry = entriesOf(store)[checkedKey(key)];
    return entry !== undefined && entry.expiresAt > host.now() ? entry.value : null;
  };
  const put = (store: Store, values: Record<string, unknown>, seconds = DEFAULT_SECONDS): void => {
    const expiresAt = host.now() + Math.min(Math.max(seconds, 1), MAX_SECONDS) * 1000;
    const added = Object.entries(values).map(
      ([key, value]) => [checkedKey(key), { value: checkedValue(String(value)), expiresAt }] as const,
    );
    const live = Object.entries({ ...entriesOf(store), ...Object.fromEntries(added) }).filter(
      ([, entry]) => entry.expiresAt > host.now(),
    );
    host.platform.caches[store.name] = Object.fromEntries(live.length > MAX_ENTRIES ? furthest(live) : live);
  };
  const remove = (store: Store, keys: readonly string[]): void => {
    const kept = Object.entries(entriesOf(store)).filter(([key]) => !keys.includes(key));
    host.platform.caches[store.name] = Object.fromEntries(kept);
  };
  return define<Cache, Store>({
    service: 'CacheService',
    name: 'Cache',
    methods: {
      get: reads('String', read, 'cacheRead'),
      getAll: reads(
        'String[]',
        (store, keys: string[]) => {
          const found = keys.map((key) => [key, read(store, key)] as const).filter(([, value]) => value !== null);
          return Object.fromEntries(found);
        },
        'cacheRead',
      ),
      put: reads(
        ['String, String', 'String, String, Integer'],
        (store, key: string, value: string, seconds?: number) => {
          put(store, { [key]: value }, seconds);
        },
        'cacheWrite',
      ),
      putAll: reads(['Object', 'Object, Integer'], put, 'cacheWrite'),
      remove: reads(
        'String',
        (store, key: string) => {
          remove(store, [key]);
        },
        'cacheWrite',
      ),
      removeAll: reads('String[]', remove, 'cacheWrite'),
    },
  });
}

/** Over its capacity a cache keeps what is furthest from expiry. */
function furthest(entries: readonly [string, StoredCacheEntry][]): [string, StoredCacheEntry][] {
  return [...entries].sort(([, left], [, right]) => right.expiresAt - left.expiresAt).slice(0, KEPT_ENTRIES);
}

function checkedKey(key: string): string {
  if (key.length > MAX_KEY) throw exception('Argument too large: key');
  return key;
}

function checkedValue(value: string): string {
  if (utf8LengthOf(value) > MAX_VALUE) throw exception('Argument too large: value');
  return value;
}
