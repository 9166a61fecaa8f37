import { createHash, createHmac } from 'node:crypto';
import { errorOf, valueOf } from '../../builders/a-session';

const summer = 'new Date(Date.UTC(2024, 6, 14, 21, 5, 9, 7))';

describe('Utilities.formatDate', () => {
  it.each([
    ['Europe/Paris', 'yyyy-MM-dd HH:mm:ss.SSS', '2024-07-14 23:05:09.007'],
    ['Europe/Paris', "EEEE d MMMM yy 'à' h'h'mm a", 'Sunday 14 July 24 à 11h05 PM'],
    ['Europe/Paris', "yyyy-MM-dd'T'HH:mm:ssXXX", '2024-07-14T23:05:09+02:00'],
    ['America/New_York', 'EEE, MMM d, u Z', 'Sun, Jul 14, 7 -0400'],
    ['GMT+1', 'HH:mm', '22:05'],
    ['UTC', "D 'o''clock' X", "196 o'clock Z"],
  ])('in %s as %s', (zone, pattern, expected) => {
    expect(valueOf(`Utilities.formatDate(${summer}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`)).toBe(
      expected,
    );
  });

  it('refuses a number for a date and an unknown zone', () => {
    expect(errorOf(`Utilities.formatDate(5, 'UTC', 'yyyy')`)).toBe(
      "Exception: The parameters (number,String,String) don't match the method signature for Utilities.formatDate.",
    );
    expect(errorOf(`Utilities.formatDate(new Date(), 'Mars/Olympus', 'yyyy')`)).toContain('Invalid argument');
  });

  it('reads back what it writes', () => {
    expect(valueOf(`Utilities.parseDate('14/07/2024 23:05', 'Europe/Paris', 'dd/MM/yyyy HH:mm').toISOString()`)).toBe(
      '2024-07-14T21:05:00.000Z',
    );
    expect(valueOf(`Utilities.parseDate('20240229', 'UTC', 'yyyyMMdd').toISOString()`)).toBe(
      '2024-02-29T00:00:00.000Z',
    );
  });
});

describe('Utilities, texts and octets', () => {
  it('digests a text as US-ASCII unless a charset is named, each foreign character as « ? »', () => {
    const ofText = (text: string, charset: string) =>
      valueOf(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${JSON.stringify(text)}${charset})`);
    const signed = (buffer: Buffer) => Array.from(new Int8Array(buffer));
    const md5 = (text: string) => signed(createHash('md5').update(text).digest());
    expect(ofText('café 🙂', '')).toEqual(md5('caf? ?'));
    expect(ofText('café 🙂', ', Utilities.Charset.UTF_8')).toEqual(md5('café 🙂'));
    expect(valueOf(`Utilities.computeHmacSha256Signature('café', 'é')`)).toEqual(
      signed(createHmac('sha256', '?').update('caf?').digest()),
    );
  });

  it('encodes and decodes base64 of UTF-8, with signed octets', () => {
    expect(valueOf(`Utilities.base64Encode('été €')`)).toBe(Buffer.from('été €').toString('base64'));
    expect(valueOf(`Utilities.base64Decode('w6k=')`)).toEqual([-61, -87]);
    expect(valueOf(`Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString()`)).toBe('é');
    expect(valueOf(`Utilities.base64EncodeWebSafe([-5, -1])`)).toBe('-_8=');
    expect(errorOf(`Utilities.base64Decode('*')`)).toBe('Exception: Could not decode string.');
  });

  it('computes digests and signatures known from their standards', () => {
    const hex = '.map(function (b) { return (b & 255).toString(16).padStart(2, "0"); }).join("")';
    expect(valueOf(`Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc')${hex}`)).toBe(
      '900150983cd24fb0d6963f7d28e17f72',
    );
    expect(valueOf(`Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe')${hex}`)).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it.each([
    [
      'a,b\n"c ""x"", y","d\ne"',
      [
        ['a', 'b'],
        ['c "x", y', 'd\ne'],
      ],
    ],
    [
      'a,\r\n,b\r\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['', []],
  ])('parseCsv(%j)', (csv, rows) => {
    expect(valueOf(`Utilities.parseCsv(${JSON.stringify(csv)})`)).toEqual(rows);
  });

  it('parseCsv with another separator', () => {
    expect(valueOf(`Utilities.parseCsv('a;"b;c"\\nd;e', ';')`)).toEqual([
      ['a', 'b;c'],
      ['d', 'e'],
    ]);
  });

  it.each([
    ["'%s has %d rows', 'A', 3", 'A has 3 rows'],
    ["'%05.1f|%-4s|%x%%', 3.14159, 'ab', 255", '003.1|ab  |ff%'],
    ["'%,d', 1234567", '1,234,567'],
  ])('formatString(%s)', (args, expected) => {
    expect(valueOf(`Utilities.formatString(${args})`)).toBe(expected);
  });

  it('sleeps on the virtual clock and tells its time through Date', () => {
    expect(
      valueOf(
        `(function () { var a = new Date(); Utilities.sleep(90000); return [new Date() - a >= 90000, Date.now() - a < 91000, a instanceof Date]; })()`,
      ),
    ).toEqual([true, true, true]);
  });
});
