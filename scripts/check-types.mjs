// Type-checks each TypeScript program of the repository: a pure folder must not compile with service, Node or DOM types.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = [
  'tsconfig.json',
  'tsconfig.shell.json',
  'tsconfig.sidebars.json',
  'tsconfig.services.json',
  'tsconfig.local.json',
  'tsconfig.page.json',
  'tsconfig.test.json',
].filter((program) => existsSync(program));
let failed = false;
for (const program of programs) {
  const run = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', program], { stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(`Types : échec de ${program}`);
    failed = true;
  }
}
process.exit(failed ? 1 : 0);
