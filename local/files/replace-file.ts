import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, type FileErrorCode } from './file-error';

const CODES: Readonly<Record<string, FileErrorCode>> = {
  EBUSY: 'busy',
  EPERM: 'busy',
  EACCES: 'forbidden',
  EROFS: 'forbidden',
  EISDIR: 'forbidden',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** Puts bytes in the place of a file in one rename, once they are on the disk: at any moment the file is the old or the new. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeThrough(temporary, bytes);
    const former = statSync(path, { throwIfNoEntry: false });
    if (former) chmodSync(temporary, former.mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const system = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new FileError(CODES[system] ?? 'cannot-write', CODES[system] ? path : String(error));
  }
  syncFolder(dirname(path));
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The rename itself must reach the disk; Windows does not open folders and needs none of it. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    return;
  }
}
