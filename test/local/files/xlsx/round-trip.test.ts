import fc from 'fast-check';
import { readWorkbookBytes } from '../../../../local/files/xlsx/read-workbook';
import { writeWorkbook } from '../../../../local/files/xlsx/save-workbook';
import { arbitraryWorkbook, plainOf, platform } from './arbitrary-workbook';

describe('a document saved and read again', () => {
  it('is the same, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const before = plainOf(workbook);
        const read = readWorkbookBytes(writeWorkbook(workbook, platform, undefined).bytes, 'classeur');
        expect(plainOf(read.workbook)).toEqual(before);
        expect(read.platform).toEqual(platform);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same bytes when nothing has changed since', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, (workbook) => {
        const first = writeWorkbook(workbook, platform, undefined).bytes;
        const read = readWorkbookBytes(first, 'classeur');
        const again = writeWorkbook(read.workbook, platform, read.source).bytes;
        const parts = (bytes: Uint8Array): unknown =>
          [...readWorkbookBytes(bytes, 'classeur').source.parts]
            .filter(([path]) => path.startsWith('xl/worksheets/'))
            .map(([path, part]) => [path, Buffer.from(part).toString('utf8')]);
        expect(parts(again)).toEqual(parts(first));
      }),
      { numRuns: 10 },
    );
  });

  it('keeps what a session changes from one save to the next', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, arbitraryWorkbook, (first, second) => {
        const { source } = writeWorkbook(first, platform, undefined);
        const read = readWorkbookBytes(writeWorkbook(second, platform, source).bytes, 'classeur');
        expect(plainOf(read.workbook)).toEqual(plainOf(second));
      }),
      { numRuns: 12 },
    );
  });
});
