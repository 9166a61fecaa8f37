import { exception, reads, type EmulatedClass, type Emulator } from './emulate';
import { utf8LengthOf } from './octets';
import { scopeNames } from './scope-names';

type Properties = GoogleAppsScript.Properties.Properties;

/** Octets of one value, and of a whole store. */
const MAX_VALUE = 9 * 1024;
const MAX_STORE = 500 * 1024;

interface Store {
  readonly name: string;
}

/**
 * PropertiesService: three stores, kept with the document.
 * @see https://developers.google.com/apps-script/reference/properties
 */
export function createPropertiesService(emulator: Emulator): GoogleAppsScript.Properties.PropertiesService {
  const stores = defineProperties(emulator);
  const names = scopeNames(emulator.host);
  const open = (name: string | null): Properties | null => (name === null ? null : stores.create({ name }));
  return emulator
    .define<GoogleAppsScript.Properties.PropertiesService, null>({
      service: 'PropertiesService',
      name: '',
      methods: {
        getScriptProperties: reads('', () => open(names.script), 'pure'),
        getUserProperties: reads('', () => open(names.user), 'pure'),
        getDocumentProperties: reads('', () => open(names.document), 'pure'),
      },
    })
    .create(null);
}

function defineProperties(emulator: Emulator): EmulatedClass<Properties, Store> {
  const { host } = emulator;
  const valuesOf = ({ name }: Store): Record<string, string> => (host.platform.properties[name] ??= {});
  const replace = (store: Store, values: Record<string, string>): Properties => {
    const size = Object.entries(values).reduce((sum, [key, value]) => sum + utf8LengthOf(key) + utf8LengthOf(value), 0);
    if (size > MAX_STORE) {
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    host.platform.properties[store.name] = values;
    return properties.create(store);
  };
  const set = (store: Store, added: Record<string, unknown>, alone: boolean): Properties => {
    const entries = Object.entries(added).map(([key, value]) => [key, checkedValue(String(value))] as const);
    return replace(store, { ...(alone ? {} : valuesOf(store)), ...Object.fromEntries(entries) });
  };
  const properties = emulator.define<Properties, Store>({
    service: 'PropertiesService',
    name: 'Properties',
    methods: {
      getProperty: reads('String', (store, key: string) => valuesOf(store)[key] ?? null, 'propertyRead'),
      getProperties: reads('', (store) => ({ ...valuesOf(store) }), 'propertyReadAll'),
      getKeys: reads('', (store) => Object.keys(valuesOf(store)), 'propertyReadAll'),
      setProperty: reads(
        'String, String',
        (store, key: string, value: string) => set(store, { [key]: value }, false),
        'propertyWrite',
      ),
      setProperties: reads(
        ['Object', 'Object, Boolean'],
        (store, values: Record<string, unknown>, alone = false) => set(store, values, alone),
        'propertyWrite',
      ),
      deleteProperty: reads(
        'String',
        (store, key: string) => {
          const kept = Object.entries(valuesOf(store)).filter(([name]) => name !== key);
          return replace(store, Object.fromEntries(kept));
        },
        'propertyWrite',
      ),
      deleteAllProperties: reads('', (store) => replace(store, {}), 'propertyWrite'),
    },
  });
  return properties;
}

function checkedValue(value: string): string {
  if (utf8LengthOf(value) > MAX_VALUE) throw exception('Argument too large: value');
  return value;
}
