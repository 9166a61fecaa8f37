import { Ajv } from 'ajv';
import { builtBundles } from './built-bundles';
import { manifestSchema } from './manifest-schema';

const isManifest = new Ajv({ allErrors: true }).compile(manifestSchema);
const networkScope = 'https://www.googleapis.com/auth/script.external_request';
const bundles = builtBundles();

const smallest = {
  timeZone: 'Europe/Paris',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};

describe.each(bundles)('the manifest of $name', ({ name, manifest }) => {
  test('follows the structure that Apps Script documents', () => {
    isManifest(manifest);
    expect(isManifest.errors ?? []).toEqual([]);
  });

  test('asks for this workbook alone: no other file, no Drive, no mailbox', () => {
    const { oauthScopes } = manifest as typeof smallest;
    expect(oauthScopes).toContain('https://www.googleapis.com/auth/spreadsheets.currentonly');
    for (const scope of oauthScopes) expect(scope).not.toMatch(/auth\/(spreadsheets|drive.*|gmail.*)$|mail\.google/);
  });

  test('a workbook that holds mediation cases has no network scope', () => {
    const mayFetch = (manifest as typeof smallest).oauthScopes.includes(networkScope);
    expect(name === 'mediateur' && mayFetch).toBe(false);
  });
});

test.each([
  ['an unknown field', { ...smallest, oauthScope: [] }],
  ['no runtime', { ...smallest, runtimeVersion: undefined }],
  ['the runtime that is off', { ...smallest, runtimeVersion: 'DEPRECATED_ES5' }],
  ['a scope by its short name', { ...smallest, oauthScopes: ['spreadsheets.currentonly'] }],
  ['an address without a path', { ...smallest, urlFetchWhitelist: ['https://api.insee.fr'] }],
])('the gate refuses a manifest with %s', (_, manifest) => {
  expect(isManifest(JSON.parse(JSON.stringify(manifest)))).toBe(false);
});

test('the gate accepts the smallest manifest', () => {
  expect(isManifest(smallest)).toBe(true);
});
