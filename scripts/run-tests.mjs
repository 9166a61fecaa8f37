// Runs the tests, then those in a browser, and ends with one line of the runner's own counts: « N passed, N failed ».
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'pme-tests-'));
const words = process.argv.slice(2);
/** Words on the command line choose among the plain tests; the browser's run then stays out. */
const configs = words.length > 0 ? ['jest.config.mjs'] : ['jest.config.mjs', 'jest.browser.config.mjs'];

/** Counts of one run of jest; a run that gives no account counts as one failure. */
function runJest(config) {
  const report = join(folder, `${config}.json`);
  const run = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '-c', config, '--json', `--outputFile=${report}`, ...words],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } },
  );
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    const failed = counts.numFailedTests + (counts.numRuntimeErrorTestSuites ?? 0);
    const passed = counts.numPassedTests;
    const isGreen = run.status === 0 && failed === 0 && passed > 0;
    return { passed, failed: isGreen ? 0 : Math.max(1, failed), skipped: counts.numPendingTests };
  } catch {
    console.error(`Les tests de ${config} n’ont pas rendu de compte.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const runs = configs.map(runJest);
rmSync(folder, { recursive: true, force: true });
const sum = (count) => runs.reduce((total, run) => total + run[count], 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') === 0 ? 0 : 1);
