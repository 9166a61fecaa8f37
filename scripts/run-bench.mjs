// Runs one bundled bench file (exports `bench`, see test/bench/bench.ts) and prints medians and ratios to its first case.
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const warmUps = 2;
const mostRounds = 25;
const longestInMilliseconds = 3000;

function medianOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Median time of a case in milliseconds; rounds stop at a number or at a total time. */
async function measure(run) {
  for (let round = 0; round < warmUps; round += 1) await run();
  globalThis.gc?.();
  const times = [];
  const start = performance.now();
  while (times.length < 3 || (times.length < mostRounds && performance.now() - start < longestInMilliseconds)) {
    const before = performance.now();
    await run();
    times.push(performance.now() - before);
  }
  return { median: medianOf(times), rounds: times.length };
}

const { bench } = await import(pathToFileURL(resolve(process.argv[2])).href);
console.log(`\n${bench.title}`);
const rows = [];
for (const { name, run, counts } of bench.cases) {
  const { median, rounds } = await measure(run);
  const ratio = rows.length === 0 ? 1 : median / rows[0].median;
  const counted = Object.entries(counts?.() ?? {}).map(([what, count]) => `${what} ${count}`);
  rows.push({
    name,
    median,
    cells: [`${median.toFixed(2)} ms`, `× ${ratio.toFixed(2)}`, `${rounds} tours`, ...counted],
  });
}
const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, cells } of rows) {
  console.log(`  ${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(11)).join('  ')}`);
}
