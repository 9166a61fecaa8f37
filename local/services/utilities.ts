import type { Blobs } from './blob';
import { exception, reads, type Emulator, type EnumMember } from './emulate';
import { formatDate } from './format-date';
import type { DigestAlgorithm } from './host';
import { formatString } from './java-text';
import { base64Of, octetsOfBase64, signed, unsigned, utf8Of } from './octets';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const MAC_ALGORITHMS: Readonly<Record<string, DigestAlgorithm>> = {
  HMAC_MD5: 'MD5',
  HMAC_SHA_1: 'SHA_1',
  HMAC_SHA_256: 'SHA_256',
  HMAC_SHA_384: 'SHA_384',
  HMAC_SHA_512: 'SHA_512',
};

const MAX_SLEEP = 300_000;

/** Octets 0–255 of a text, in UTF-8 unless told, or of Google's signed bytes. */
function octetsOf(data: string | readonly number[], charset = 'UTF_8'): number[] {
  if (typeof data !== 'string') return unsigned(data);
  // Java's US-ASCII has « ? » for every character that it lacks.
  return utf8Of(charset === 'UTF_8' ? data : data.replace(/[^\0-\x7f]/gu, '?'));
}

/** Octets as digests and signatures take them: a text is US-ASCII where no charset is given. */
function digestedOctets(data: string | readonly number[], charset?: EnumMember): number[] {
  return octetsOf(data, charset?.name() ?? 'US_ASCII');
}

/**
 * Utilities: dates, texts, digests.
 * @see https://developers.google.com/apps-script/reference/utilities/utilities
 */
export function createUtilities(emulator: Emulator, blobs: Blobs): Utilities {
  const { host, define, enumeration } = emulator;
  const charset = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);
  const digestAlgorithm = enumeration('Utilities.DigestAlgorithm', [
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ]);
  const macAlgorithm = enumeration('Utilities.MacAlgorithm', [
    'HMAC_MD5',
    'HMAC_SHA_1',
    'HMAC_SHA_256',
    'HMAC_SHA_384',
    'HMAC_SHA_512',
  ]);
  const text = ['Number[]', 'String', 'String, Utilities.Charset'];
  const encode = (webSafe: boolean) =>
    reads<null>(
      text,
      (_state, data: string | number[], charset?: EnumMember) => base64Of(octetsOf(data, charset?.name()), webSafe),
      'pure',
    );
  const decode = reads<null>(
    ['String', 'String, Utilities.Charset'],
    (_state, encoded: string) => {
      const octets = octetsOfBase64(encoded);
      if (octets === undefined) throw exception('Could not decode string.');
      return signed(octets);
    },
    'pure',
  );
  const mac = (
    algorithm: DigestAlgorithm,
    value: string | number[],
    key: string | number[],
    charset?: EnumMember,
  ): number[] => signed(host.digest(algorithm, digestedOctets(value, charset), digestedOctets(key, charset)));
  return define<Utilities, null>({
    service: 'Utilities',
    name: '',
    members: { Charset: charset, DigestAlgorithm: digestAlgorithm, MacAlgorithm: macAlgorithm },
    methods: {
      base64Decode: decode,
      base64DecodeWebSafe: decode,
      base64Encode: encode(false),
      base64EncodeWebSafe: encode(true),
      computeDigest: reads(
        text.map((list) => `Utilities.DigestAlgorithm, ${list}`),
        (_state, algorithm: EnumMember, value: string | number[], charset?: EnumMember) =>
          signed(host.digest(digestNamed(algorithm), digestedOctets(value, charset))),
        'pure',
      ),
      computeHmacSha256Signature: reads(
        ['Number[], Number[]', 'String, String', 'String, String, Utilities.Charset'],
        (_state, value: string | number[], key: string | number[], charset?: EnumMember) =>
          mac('SHA_256', value, key, charset),
        'pure',
      ),
      computeHmacSignature: reads(
        ['Number[], Number[]', 'String, String', 'String, String, Utilities.Charset'].map(
          (list) => `Utilities.MacAlgorithm, ${list}`,
        ),
        (_state, algorithm: EnumMember, value: string | number[], key: string | number[], charset?: EnumMember) =>
          mac(MAC_ALGORITHMS[algorithm.name()] ?? 'SHA_256', value, key, charset),
        'pure',
      ),
      formatDate: reads(
        'Date, String, String',
        (_state, date: Date, timeZone: string, pattern: string) =>
          orInvalid('timeZone or format', () => formatDate(date.getTime(), zoneNamed(timeZone), pattern)),
        'pure',
      ),
      formatString: reads(
        'String, Any...',
        (_state, template: string, ...args: unknown[]) => formatString(template, args),
        'pure',
      ),
      getUuid: reads('', () => host.uuid(), 'pure'),
      newBlob: reads(
        ['Number[]|String', 'Number[]|String, String|null', 'Number[]|String, String|null, String|null'],
        (_state, data: string | number[], contentType?: string | null, name?: string | null) =>
          blobs.create({
            octets: octetsOf(data),
            contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
            name: name ?? null,
          }),
        'pure',
      ),
      parseCsv: reads(
        ['String', 'String, String'],
        (_state, csv: string, delimiter = ',') => parseCsv(csv, delimiter),
        'pure',
      ),
      parseDate: reads(
        'String, String, String',
        (_state, date: string, timeZone: string, pattern: string) => {
          const instant = orInvalid('timeZone', () => parseDate(date, zoneNamed(timeZone), pattern));
          if (instant === undefined) throw exception(`Unparseable date: "${date}"`);
          return new Date(instant);
        },
        'pure',
      ),
      sleep: reads(
        'Integer',
        (_state, milliseconds: number) => {
          if (milliseconds < 0 || milliseconds > MAX_SLEEP) throw exception('Invalid argument: milliseconds');
          host.sleep(milliseconds);
        },
        'pure',
      ),
    },
  }).create(null);
}

function digestNamed(algorithm: EnumMember): DigestAlgorithm {
  if (algorithm.name() === 'MD2') throw new Error('not emulated: Utilities.DigestAlgorithm.MD2');
  return algorithm.name() as DigestAlgorithm;
}

/** Java's names for fixed offsets, as scripts write them: `GMT+1`, `GMT-05:00`. */
function zoneNamed(timeZone: string): string {
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (offset === null) return timeZone;
  const [, sign, hours, minutes] = offset;
  return minutes === undefined || minutes === '00'
    ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`
    : `${sign ?? '+'}${(hours ?? '').padStart(2, '0')}:${minutes}`;
}

function orInvalid<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw exception(`Invalid argument: ${name}`);
  }
}
