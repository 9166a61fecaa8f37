import fs, { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileError } from '../../../local/files/file-error';
import { openWorkbookFile, saveWorkbookFile } from '../../../local/files/workbook-file';
import { emptyWorkbook } from '../../../local/store/empty-workbook';
import type { StoredWorkbook } from '../../../local/store/workbook';
import { platform } from './xlsx/arbitrary-workbook';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'classeur-'));
  path = join(folder, 'classeur.xlsx');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function workbookSaying(word: string): StoredWorkbook {
  const workbook = emptyWorkbook({ id: 'w', name: 'classeur', locale: 'fr_FR' });
  workbook.sheets[0]!.values = [[word]];
  return workbook;
}

const wordIn = (file: string): unknown => openWorkbookFile(file).workbook.sheets[0]!.values[0]?.[0];

describe('a document on disk', () => {
  it('is saved, read, changed and saved again in one place', () => {
    const first = saveWorkbookFile(path, workbookSaying('un'), platform, undefined);
    expect(first).toMatchObject({ path, conflict: false });
    const opened = openWorkbookFile(path);
    opened.workbook.sheets[0]!.values = [['deux']];
    const second = saveWorkbookFile(path, opened.workbook, platform, opened);
    expect(wordIn(path)).toBe('deux');
    opened.workbook.sheets[0]!.values = [['trois']];
    expect(saveWorkbookFile(path, opened.workbook, platform, second).conflict).toBe(false);
    expect(wordIn(path)).toBe('trois');
    expect(readdirSync(folder)).toEqual(['classeur.xlsx']);
  });

  it('that another program changed meanwhile is kept, and ours is put beside it', () => {
    saveWorkbookFile(path, workbookSaying('un'), platform, undefined);
    const opened = openWorkbookFile(path);
    rmSync(path);
    saveWorkbookFile(path, workbookSaying('Excel'), platform, undefined);
    opened.workbook.sheets[0]!.values = [['nous']];
    const saved = saveWorkbookFile(path, opened.workbook, platform, opened);
    expect(saved.conflict).toBe(true);
    expect(saved.path).not.toBe(path);
    expect([wordIn(path), wordIn(saved.path)]).toEqual(['Excel', 'nous']);
    opened.workbook.sheets[0]!.values = [['encore']];
    expect(saveWorkbookFile(saved.path, opened.workbook, platform, saved)).toMatchObject({
      path: saved.path,
      conflict: false,
    });
    expect([wordIn(path), wordIn(saved.path)]).toEqual(['Excel', 'encore']);
  });

  it('is never written over when it was not read first', () => {
    writeFileSync(path, 'autre chose');
    const saved = saveWorkbookFile(path, workbookSaying('nous'), platform, undefined);
    expect(readFileSync(path, 'utf8')).toBe('autre chose');
    expect(wordIn(saved.path)).toBe('nous');
  });

  it('is whole after a crash between the writing and the rename', () => {
    saveWorkbookFile(path, workbookSaying('ancien'), platform, undefined);
    const opened = openWorkbookFile(path);
    const rename = jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error('EBUSY: resource busy'), { code: 'EBUSY' });
    });
    opened.workbook.sheets[0]!.values = [['nouveau']];
    expect(() => saveWorkbookFile(path, opened.workbook, platform, opened)).toThrow(
      expect.objectContaining({ code: 'busy' }) as FileError,
    );
    expect(rename).toHaveBeenCalledTimes(1);
    rename.mockRestore();
    expect(wordIn(path)).toBe('ancien');
    expect(readdirSync(folder)).toEqual(['classeur.xlsx']);
    expect(saveWorkbookFile(path, opened.workbook, platform, opened).conflict).toBe(false);
    expect(wordIn(path)).toBe('nouveau');
  });

  it('that is not there is refused by name', () => {
    expect(existsSync(path)).toBe(false);
    expect(() => openWorkbookFile(path)).toThrow(expect.objectContaining({ code: 'missing' }) as FileError);
  });
});

describe('a document of 100 000 lines', () => {
  it('keeps its first and last lines, and its formats', () => {
    const workbook = workbookSaying('');
    const sheet = workbook.sheets[0]!;
    sheet.rowCount = 100_000;
    sheet.values = Array.from({ length: 100_000 }, (_, index) => [
      `F${index}`,
      45_000 + (index % 400),
      'Procédure adaptée',
      index + 0.25,
      index % 2 === 0,
    ]);
    sheet.styles = [undefined, [{ first: 1, last: 100_000, style: { numberFormat: 'dd/mm/yyyy' } }]];
    sheet.formulas.set(32768 * 100_000 + 6, '=SUM(D1:D99999)');
    saveWorkbookFile(path, workbook, platform, undefined);
    const read = openWorkbookFile(path).workbook.sheets[0]!;
    expect(read.values).toHaveLength(100_000);
    expect([read.values[0], read.values[99_999]]).toEqual([sheet.values[0], sheet.values[99_999]]);
    expect(read.styles[1]).toEqual(sheet.styles[1]);
    expect([...read.formulas.values()]).toEqual(['=SUM(D1:D99999)']);
  });
});
