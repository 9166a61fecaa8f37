import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { testWhere } from '../builders/test-where';
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

/** The public schema (SchemaStore, src/schemas/json/appsscript.json), by the path that PME_MANIFEST_SCHEMA gives. */
const publicSchema = process.env['PME_MANIFEST_SCHEMA'] ?? '';

testWhere(publicSchema)('every manifest is valid by the public schema, read from its file', () => {
  const schema = JSON.parse(readFileSync(publicSchema, 'utf8')) as object;
  const isPublic = new Ajv({ allErrors: true, strict: false, formats: { uri: true, hostname: true } }).compile(schema);
  for (const { manifest } of bundles) {
    isPublic(manifest);
    expect(isPublic.errors ?? []).toEqual([]);
  }
  expect(isPublic({ ...smallest, runtimeVersion: 'V9' })).toBe(false);
  process.stderr.write(`public schema: ${bundles.length} manifest(s) valid\n`);
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
