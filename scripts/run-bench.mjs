// Runs one bundled bench file (exports `bench`, see test/bench/bench.ts) and prints medians and ratios to its first case.
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const warmUps = 5;
const mostRounds = 25;
const longestInMilliseconds = 3000;

function medianOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Time on the clock and of the processor, in milliseconds: the second does not grow because the machine is busy. */
async function timeOf(run) {
  const usage = process.cpuUsage();
  const start = performance.now();
  await run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(usage);
  return { clock, processor: (user + system) / 1000 };
}

/** Times of a case, by rounds; they stop at a number or at a total time. */
async function measure({ run }) {
  for (let round = 0; round < warmUps; round += 1) await run();
  globalThis.gc?.();
  const times = [];
  const start = performance.now();
  while (times.length < 3 || (times.length < mostRounds && performance.now() - start < longestInMilliseconds)) {
    times.push(await timeOf(run));
  }
  return times;
}

const { bench } = await import(pathToFileURL(resolve(process.argv[2])).href);
console.log(`\n${bench.title}`);
const times = [];
for (const one of bench.cases) times.push(await measure(one));
const medians = times.map((rounds) => ({
  clock: medianOf(rounds.map(({ clock }) => clock)),
  processor: medianOf(rounds.map(({ processor }) => processor)),
}));
const rows = bench.cases.map(({ name, lines, counts }, index) => {
  const { clock, processor } = medians[index];
  const perLine = lines === undefined ? [] : [`${((processor * 1e6) / lines).toFixed(0)} ns par ligne`];
  const counted = Object.entries(counts?.() ?? {}).map(([what, count]) => `${what} ${count}`);
  const ratio = `× ${(processor / medians[0].processor).toFixed(2)}`;
  return {
    name,
    cells: [
      `${clock.toFixed(2)} ms`,
      `${processor.toFixed(2)} ms cpu`,
      ratio,
      `${times[index].length} tours`,
      ...perLine,
      ...counted,
    ],
  };
});
for (const { name, times: timesOf } of bench.others ?? []) {
  const found = timesOf();
  const cells = found
    ? [
        `${medianOf(found).toFixed(0)} ms`,
        '',
        `× ${(medianOf(found) / medians[0].clock).toFixed(0)}`,
        `${found.length} tours`,
      ]
    : ['non mesuré'];
  rows.push({ name, cells });
}
const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, cells } of rows) {
  console.log(`  ${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(13)).join('  ')}`);
}
