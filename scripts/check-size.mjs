// Measures each bundle: its size must hold (every formula call loads it), its load time is printed beside its budget.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

const largestInKilobytes = 600;
const loadBudgetInMilliseconds = 15;
const rounds = 15;

/** Median time to compile and run a script in a fresh, bare context; a changed last line keeps V8's cache out. */
function loadTimeOf(code) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const context = vm.createContext({});
    const start = performance.now();
    vm.runInContext(`${code}\n// ${round}`, context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

const bundles = existsSync('dist')
  ? readdirSync('dist').filter((name) => existsSync(join('dist', name, 'Code.js')))
  : [];
if (bundles.length === 0) {
  console.error('Taille : aucun module construit (npm run build).');
  process.exit(1);
}
let tooLarge = false;
for (const name of bundles) {
  const code = readFileSync(join('dist', name, 'Code.js'));
  const kilobytes = code.length / 1000;
  const time = loadTimeOf(code.toString('utf8'));
  const slow = time > loadBudgetInMilliseconds ? ', au-delà du budget' : '';
  console.log(
    `${name} : ${kilobytes.toFixed(1)} ko (${largestInKilobytes} au plus), ` +
      `chargement ${time.toFixed(1)} ms (budget ${loadBudgetInMilliseconds} ms${slow})`,
  );
  if (kilobytes > largestInKilobytes) {
    console.error(`${name} : le module est trop gros.`);
    tooLarge = true;
  }
}
process.exit(tooLarge ? 1 : 0);
