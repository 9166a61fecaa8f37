// Runs test/bench/*.bench.ts in plain Node, each in its own process: `npm run bench -- [part of a name]`.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const benches = join(root, 'test/bench');
const runner = join(root, 'scripts/run-bench.mjs');
const [part = ''] = process.argv.slice(2);

const files = existsSync(benches)
  ? readdirSync(benches).filter((file) => file.endsWith('.bench.ts') && file.includes(part))
  : [];
if (files.length === 0) {
  console.error('Aucune mesure à faire dans test/bench.');
  process.exit(1);
}
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/bench-'));
let failed = false;
try {
  for (const file of files) {
    const outfile = join(folder, file.replace(/\.ts$/, '.mjs'));
    await build({
      entryPoints: [join(benches, file)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'error',
    });
    const run = spawnSync(process.execPath, ['--expose-gc', runner, outfile], { cwd: root, stdio: 'inherit' });
    failed ||= run.status !== 0;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
