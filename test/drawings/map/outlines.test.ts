import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { france } from '../../../src/drawings/map/france';

test('the outlines are those of the packages that they come from; `node scripts/make-outlines.mjs` writes them again', () => {
  const code = `import('./scripts/make-outlines.mjs').then(async (made) => process.stdout.write(await made.outlinesText()))`;
  const made = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  expect(readFileSync('src/drawings/map/outlines.ts', 'utf8')).toBe(made);
});

test('every department of France is drawn once: 96 on the mainland and Corsica, five overseas', () => {
  expect(Object.keys(france.mainland)).toHaveLength(96);
  expect(Object.keys(france.mainland)).toEqual(expect.arrayContaining(['01', '2A', '2B', '75', '95']));
  expect(Object.keys(france.overseas).sort()).toEqual(['971', '972', '973', '974', '976']);
});
