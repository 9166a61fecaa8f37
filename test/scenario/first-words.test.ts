import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const command = join(__dirname, '../../dist/local/pme.mjs');
const folder = mkdtempSync(join(tmpdir(), 'pme-first-words-'));
const file = join(folder, 'neuf.xlsx');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pme(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });
  return { exit: status, out: stdout, said: stderr };
}

describe('the command line, on the first day', () => {
  it('says which option is missing', () => {
    const { exit, said } = pme('installer');
    expect(exit).toBe(2);
    expect(said).toMatch(/^Commande mal écrite : il manque --classeur\.\n/);
  });

  it('sends from a workbook without purchases to the import, not round in a circle', () => {
    expect(pme('installer', '--classeur', file).exit).toBe(0);
    const refreshed = pme('actualiser', '--classeur', file);
    expect([refreshed.exit, refreshed.out]).toEqual([
      0,
      expect.stringMatching(/^Aucun achat daté.*Importez vos achats/),
    ]);
    const figures = pme('indicateurs', '--classeur', file);
    expect([figures.exit, figures.said]).toEqual([1, expect.stringContaining('importez vos achats')]);
  });
});
