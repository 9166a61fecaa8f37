// Measures each bundle: the script that every formula call loads, and the commands that a menu or a page loads on top.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

const largestInKilobytes = { script: 200, commands: 1200 };
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

/** Prints the size and load time of a file; true where it is too large. */
function isTooLarge(name, code, largest, hasBudget = false) {
  const kilobytes = code.length / 1000;
  const time = loadTimeOf(code.toString('utf8'));
  const slow = time > loadBudgetInMilliseconds ? ', au-delà du budget' : '';
  const budget = hasBudget ? ` (budget ${loadBudgetInMilliseconds} ms${slow})` : '';
  console.log(`${name} : ${kilobytes.toFixed(1)} ko (${largest} au plus), chargement ${time.toFixed(1)} ms${budget}`);
  if (kilobytes <= largest) return false;
  console.error(`${name} : le fichier est trop gros.`);
  return true;
}

const tooLarge = bundles.flatMap((name) => {
  const read = (file) => readFileSync(join('dist', name, file));
  return [
    isTooLarge(`${name}, chaque formule`, read('Code.js'), largestInKilobytes.script, true),
    isTooLarge(`${name}, commandes`, read('Commandes.html'), largestInKilobytes.commands),
  ];
});
process.exit(tooLarge.includes(true) ? 1 : 0);
