import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../../../local/files/file-error';
import { parseText } from '../../../../local/files/table/parse-text';
import { readTable } from '../../../../local/files/table/read-table';
import { plainNumber } from '../../../../local/files/table/sheet-texts';
import { writeWorkbook } from '../../../../local/files/xlsx/save-workbook';
import { emptyWorkbook } from '../../../../local/store/empty-workbook';
import { fileSentence } from '../../../../local/text';
import { platform } from '../xlsx/arbitrary-workbook';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function rowsOf(content: string | Uint8Array): readonly (readonly string[])[] {
  return readTable(file('table.csv', content)).rows;
}

const WIDE = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Nom;Montant\nÉlan;12,5\n', 'utf16le')]);
const expected = [
  ['Nom', 'Montant'],
  ['Élan', '12,5'],
];

describe('a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('Nom;Montant\nÉlan;12,5\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffNom;Montant\nÉlan;12,5\n')],
    ['Windows-1252', Buffer.from('Nom;Montant\nÉlan;12,5\n', 'latin1')],
    ['UTF-16 little-endian', WIDE],
    ['UTF-16 big-endian', Buffer.from(WIDE).swap16()],
    ['Windows line ends', Buffer.from('Nom;Montant\r\nÉlan;12,5\r\n')],
    ['tabs', Buffer.from('Nom\tMontant\nÉlan\t12,5\n')],
    ['commas', Buffer.from('Nom,Montant\nÉlan,"12,5"\n')],
  ])('in %s gives its cells', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual(expected);
  });

  it('reads the euro sign and the apostrophe of Windows-1252', () => {
    expect(rowsOf(Buffer.from([0x80, 0x3b, 0x92, 0xe9, 0x0a]))).toEqual([['€', '’é']]);
  });

  it('keeps line breaks and doubled quotes inside quotes, and lines of any length', () => {
    expect(rowsOf('a;b\n"x\ny";"dit ""oui"""\nseul\n1;2;3\n')).toEqual([
      ['a', 'b'],
      ['x\ny', 'dit "oui"'],
      ['seul'],
      ['1', '2', '3'],
    ]);
  });

  it('does not lose the file to one quote that never closes', () => {
    expect(rowsOf('a;b\n"x;1\ny;2\n')).toEqual([
      ['a', 'b'],
      ['"x', '1'],
      ['y', '2'],
    ]);
  });

  it('gives back what was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replace(/\r/g, ''));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (body) => {
        const rows = [['Nom', 'Code', 'Montant'], ...body];
        const text = rows.map((row) => row.map((value) => `"${value.replace(/"/g, '""')}"`).join(';')).join('\n');
        expect(parseText(text)).toEqual(rows);
      }),
    );
  });

  it('of 100 000 lines gives each of them', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `F${index};"PME ${index}";${index},50;12345678901234`);
    const rows = rowsOf(`${['Code', 'Nom', 'Montant', 'SIRET'].join(';')}\n${lines.join('\n')}\n`);
    expect(rows).toHaveLength(100_001);
    expect(rows[100_000]).toEqual(['F99999', 'PME 99999', '99999,50', '12345678901234']);
  });
});

describe('a workbook', () => {
  const workbook = emptyWorkbook({ id: 'w', name: 'w', locale: 'fr_FR', sheets: ['Cachée', 'Données', 'Autre'] });
  workbook.sheets[0]!.visibility = 'hidden';
  const sheet = Object.assign(workbook.sheets[1]!, {
    values: [
      ['SIRET', 'Date', 'Heure', 'Montant', 'Oui'],
      [12345678901234, 46349, 46349.5, 0.1 + 0.2, true],
      [],
      ['007', 0.25, '', 1e21, '#N/A'],
    ],
  });
  sheet.styles = [
    undefined,
    [{ first: 1, last: 9, style: { numberFormat: 'dd/mm/yyyy' } }],
    [{ first: 2, last: 2, style: { numberFormat: 'd mmm yyyy h:mm' } }],
  ];
  workbook.sheets[2]!.values = [['autre']];
  const path = (): string => file('w.xlsx', writeWorkbook(workbook, platform, undefined).bytes);

  it('gives its first visible sheet, numbers in full and dates in ISO', () => {
    expect(readTable(path())).toEqual({
      sheetName: 'Données',
      rows: [
        ['SIRET', 'Date', 'Heure', 'Montant', 'Oui'],
        ['12345678901234', '2026-11-23', '2026-11-23T12:00:00', '0.3', 'VRAI'],
        [],
        ['007', '06:00:00', '', '1000000000000000000000', '#N/A'],
      ],
    });
  });

  it('gives the sheet that is asked for', () => {
    expect(readTable(path(), 'autre')).toEqual({ sheetName: 'Autre', rows: [['autre']] });
    expect(() => readTable(path(), 'Absente')).toThrow(expect.objectContaining({ code: 'no-such-sheet' }) as FileError);
  });

  it('cut short, under a password or of the old format is refused with its reason', () => {
    const bytes = Buffer.from(writeWorkbook(workbook, platform, undefined).bytes);
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(codeOf(bytes.subarray(0, bytes.length - 400))).toBe('truncated');
    expect(codeOf(bytes.subarray(0, 200))).toBe('truncated');
    expect(codeOf(locked)).toBe('encrypted');
    expect(codeOf(Buffer.concat([compound, Buffer.alloc(600)]))).toBe('old-excel');
  });
});

function codeOf(content: string | Uint8Array): string {
  try {
    readTable(file('essai.xlsx', content));
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'read';
}

describe('a file that is no table', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blank', ' \n\n', 'empty'],
    ['a PDF', '%PDF-1.7 …', 'pdf'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-a-table'],
    ['another archive', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'), 'not-xlsx'],
  ])('because it is %s is refused', (_, content, code) => {
    expect(codeOf(content)).toBe(code);
  });

  it('has its reason in French', () => {
    expect(() => readTable(join(folder, 'absent.csv'))).toThrow(
      expect.objectContaining({ code: 'missing' }) as FileError,
    );
    expect(fileSentence(new FileError('pdf'))).toContain('PDF');
  });
});

describe('plainNumber', () => {
  it('never writes an exponent and never loses a digit that Excel shows', () => {
    expect([1e-7, -1.25e-9, 1.5e300, 1e21, 12345678901234, 0.1 + 0.2].map(plainNumber)).toEqual([
      '0.0000001',
      '-0.00000000125',
      `15${'0'.repeat(299)}`,
      '1000000000000000000000',
      '12345678901234',
      '0.3',
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainNumber(value))).toBe(Number(value.toPrecision(15)) || 0);
      }),
    );
  });
});
