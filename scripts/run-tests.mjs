// Runs the tests and ends with one line of the runner's own counts: « N passed, N failed ».
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'pme-tests-'));
const report = join(folder, 'report.json');
const run = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, FORCE_COLOR: '0' } },
);
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 1 };
try {
  counts = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('Les tests n’ont pas rendu de compte.');
}
rmSync(folder, { recursive: true, force: true });
const { numPassedTests: passed, numPendingTests: skipped } = counts;
const failed = counts.numFailedTests + (counts.numRuntimeErrorTestSuites ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(run.status === 0 && failed === 0 && passed > 0 ? 0 : 1);
