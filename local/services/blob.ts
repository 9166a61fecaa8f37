import { exception, reads, type EmulatedClass, type Emulator } from './emulate';
import { signed, textOfUtf8, unsigned, utf8Of } from './octets';

/** Contents of a blob; octets 0–255. */
export interface BlobState {
  octets: readonly number[];
  contentType: string | null;
  name: string | null;
}

/** Blobs of every service of a realm. */
export type Blobs = EmulatedClass<GoogleAppsScript.Base.Blob, BlobState>;

const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/**
 * The class Blob, common to services.
 * @see https://developers.google.com/apps-script/reference/base/blob
 */
export function defineBlob({ define }: Emulator): Blobs {
  const change = (blob: BlobState, changes: Partial<BlobState>): GoogleAppsScript.Base.Blob => {
    Object.assign(blob, changes);
    return blobs.create(blob);
  };
  const blobs: Blobs = define<GoogleAppsScript.Base.Blob, BlobState>({
    service: 'Blob',
    name: '',
    methods: {
      copyBlob: reads('', (blob) => blobs.create({ ...blob }), 'pure'),
      getAs: reads('String', (blob, contentType: string) => {
        if (blob.contentType === contentType) return blobs.create({ ...blob });
        throw exception(`Conversion from ${blob.contentType ?? 'null'} to ${contentType} is not supported.`);
      }),
      getBytes: reads('', (blob) => signed(blob.octets), 'pure'),
      getContentType: reads('', (blob) => blob.contentType, 'pure'),
      getDataAsString: reads(['', 'String'], (blob, charset = 'UTF-8') => decoded(blob.octets, charset), 'pure'),
      getName: reads('', (blob) => blob.name, 'pure'),
      isGoogleType: reads('', () => false, 'pure'),
      setBytes: reads('Number[]', (blob, bytes: number[]) => change(blob, { octets: unsigned(bytes) }), 'pure'),
      setContentType: reads('String|null', (blob, contentType: string | null) => change(blob, { contentType }), 'pure'),
      setContentTypeFromExtension: reads('', (blob) => change(blob, { contentType: typeByName(blob.name) }), 'pure'),
      setDataFromString: reads(
        ['String', 'String, String'],
        (blob, text: string, charset = 'UTF-8') => change(blob, { octets: encoded(text, charset) }),
        'pure',
      ),
      setName: reads('String|null', (blob, name: string | null) => change(blob, { name }), 'pure'),
    },
  });
  return blobs;
}

const LATIN = /^(iso-8859-1|latin1|windows-1252|us-ascii|ascii)$/i;

/** Text of octets in UTF-8 or Latin-1; other charsets are refused. */
export function decoded(octets: readonly number[], charset: string): string {
  if (/^utf-?8$/i.test(charset)) return textOfUtf8(octets);
  if (LATIN.test(charset)) return octets.map((octet) => String.fromCharCode(octet & 0xff)).join('');
  throw exception(`Charset not emulated: ${charset}`);
}

function encoded(text: string, charset: string): number[] {
  if (/^utf-?8$/i.test(charset)) return utf8Of(text);
  if (LATIN.test(charset))
    return Array.from(text, (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63));
  throw exception(`Charset not emulated: ${charset}`);
}

function typeByName(name: string | null): string | null {
  return TYPES_BY_EXTENSION[name?.split('.').pop()?.toLowerCase() ?? ''] ?? null;
}
