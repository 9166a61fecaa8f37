import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Longest time for one conversion, milliseconds. */
const patience = 120_000;

/** Whether LibreOffice is installed where programs are looked for. */
export function makesPdf(): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'soffice')));
}

/** A file that LibreOffice reads (.docx, .xlsx) as PDF; undefined where LibreOffice is not installed, or does not succeed. */
export function toPdf(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'pme-pdf-'));
  try {
    const source = join(folder, `document.${extension}`);
    writeFileSync(source, bytes);
    // A profile of its own: a LibreOffice that the person has open would swallow the command.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
    spawnSync('soffice', words, { timeout: patience, stdio: 'ignore' });
    const made = join(folder, 'document.pdf');
    return existsSync(made) ? readFileSync(made) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
