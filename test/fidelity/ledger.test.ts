import { readFileSync } from 'node:fs';
import { aSession } from '../builders/a-session';

it('the page of local services lists what they claim; `node scripts/list-services.mjs` writes it again', () => {
  const claimed = Object.entries(aSession('').claimed()).filter(([, methods]) => methods.length > 0);
  const sections = readFileSync('docs/services-locaux.md', 'utf8').matchAll(/^## (\S+) \(\d+\)\n\n(.*)$/gm);
  const listed = Array.from(sections, ([, name = '', methods = '']) => [name, methods.replace(/`/g, '').split(' ')]);
  expect(Object.fromEntries(listed) as object).toEqual(Object.fromEntries(claimed));
});
