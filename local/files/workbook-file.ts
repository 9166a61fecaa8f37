import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { PlatformState } from '../store/platform';
import type { StoredWorkbook } from '../store/workbook';
import { FileError } from './file-error';
import { replaceFile } from './replace-file';
import { readWorkbookBytes, type PackageSource, type ReadWorkbook } from './xlsx/read-workbook';
import { writeWorkbook } from './xlsx/save-workbook';

/** A document read from disk, with what tells whether the file changed meanwhile. */
export interface OpenedFile extends ReadWorkbook {
  readonly path: string;
  readonly digest: string;
}

/** What a save must know of the file that was read, or of the save before. */
export interface FileState {
  readonly source: PackageSource | undefined;
  readonly digest: string | undefined;
}

/** Where a document went; `conflict` is true where the file had changed and ours was put beside it. */
export interface SavedFile {
  readonly path: string;
  readonly conflict: boolean;
  /** For the next save of the session, at the new path: only what changes until then is written again. */
  readonly source: PackageSource;
  readonly digest: string;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads an .xlsx; throws FileError where there is none or it cannot be read. */
export function openWorkbookFile(path: string): OpenedFile {
  const bytes = readBytes(path);
  const read = readWorkbookBytes(bytes, basename(path, extname(path)));
  return { ...read, path, digest: digestOf(bytes) };
}

/** The bytes of a file; throws FileError where there are none to read. */
export function readBytes(path: string): Buffer {
  if (!existsSync(path)) throw new FileError('missing', path);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileError('unreadable', error instanceof Error ? error.message : path);
  }
}

/**
 * Saves a document in one rename: a crash leaves the old file whole. A file that somebody changed since it was read is
 * kept, and ours is written beside it.
 */
export function saveWorkbookFile(
  path: string,
  workbook: StoredWorkbook,
  platform: PlatformState,
  opened: FileState | undefined,
): SavedFile {
  const { bytes, source } = writeWorkbook(workbook, platform, opened?.source);
  const place = existsSync(path) ? realpathSync(path) : path;
  const conflict = existsSync(place) && digestOf(readBytes(place)) !== opened?.digest;
  const target = conflict ? freeNameBeside(path) : place;
  replaceFile(target, bytes);
  return { path: conflict ? target : path, conflict, source, digest: digestOf(bytes) };
}

function freeNameBeside(path: string): string {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  let number = 1;
  while (existsSync(`${stem} (copie du classeur ${number})${extension}`)) number++;
  return `${stem} (copie du classeur ${number})${extension}`;
}
