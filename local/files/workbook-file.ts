import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { PlatformState } from '../store/platform';
import type { StoredWorkbook } from '../store/workbook';
import { FileError } from './file-error';
import { readWorkbookBytes, type PackageSource, type ReadWorkbook } from './xlsx/read-workbook';
import { workbookBytes } from './xlsx/save-workbook';

/** A document read from disk, with what tells whether the file changed meanwhile. */
export interface OpenedFile extends ReadWorkbook {
  readonly path: string;
  readonly digest: string;
}

/** Where a document went; `conflict` is true where the file had changed and ours was put beside it. */
export interface SavedFile {
  readonly path: string;
  readonly conflict: boolean;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads an .xlsx; throws FileError where there is none or it cannot be read. */
export function openWorkbookFile(path: string): OpenedFile {
  if (!existsSync(path)) throw new FileError('missing', path);
  const bytes = readFileSync(path);
  const read = readWorkbookBytes(bytes, basename(path, extname(path)));
  return { ...read, path, digest: digestOf(bytes) };
}

/**
 * Saves a document in one rename: a crash leaves the old file whole. A file that somebody changed since it was read is
 * kept, and ours is written beside it.
 */
export function saveWorkbookFile(
  path: string,
  workbook: StoredWorkbook,
  platform: PlatformState,
  opened: { readonly source: PackageSource; readonly digest: string } | undefined,
): SavedFile {
  const bytes = workbookBytes(workbook, platform, opened?.source);
  const conflict = existsSync(path) && digestOf(readFileSync(path)) !== opened?.digest;
  const target = conflict ? freeNameBeside(path) : path;
  writeAtomically(target, bytes);
  return { path: target, conflict };
}

function freeNameBeside(path: string): string {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  let number = 1;
  while (existsSync(`${stem} (copie du classeur ${number})${extension}`)) number++;
  return `${stem} (copie du classeur ${number})${extension}`;
}

function writeAtomically(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'w');
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new FileError('cannot-write', error instanceof Error ? error.message : path);
  }
}
