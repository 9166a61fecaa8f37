import { readFileSync, writeFileSync } from 'node:fs';
import { testWhere } from '../../builders/test-where';
import { runSuite } from './run-suite';

/**
 * Suites that their author runs on Google itself: github.com/brucemcpherson/gas-fakes, folder `test`, at the commit that
 * docs/fidelite.md names. Their files are read from a folder that PME_SUITES gives; they are no part of this project.
 * PME_WRITE=1 writes the misses anew; each then wants its reason.
 */
const folder = process.env['PME_SUITES'] ?? '';
const EXPLAINED = 'test/fidelity/public-suites/explained-misses.json';

const names = [
  ...['sheets', 'sheetsvalues', 'sheetsrange', 'sheetstext', 'sheetsdatavalidations', 'sheetsdeveloper'],
  ...['sheetsexotics', 'sheetssets', 'conditionalformat', 'enums', 'utilities', 'lock', 'htmlservice', 'fetch'],
  ...['scriptapp', 'chartsapp', 'docs', 'docslistitems', 'docsnext', 'docssections', 'docsstyles'],
].map((name) => `test${name}.js`);

/** Suite → section → why it does not hold here, checks of the section that do not hold counted. */
type Explained = Record<string, Record<string, { misses: number; reason: string }>>;

const explained = JSON.parse(readFileSync(EXPLAINED, 'utf8')) as Explained;

function countsOf(misses: readonly { section: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { section } of misses) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
}

testWhere(folder)('public suites hold, but for the sections whose reason is written', () => {
  let held = 0;
  const found: Explained = {};
  for (const name of names) {
    const outcome = runSuite(folder, name);
    held += outcome.held;
    const sections = countsOf(outcome.misses);
    if (Object.keys(sections).length === 0) continue;
    found[name] = Object.fromEntries(
      Object.entries(sections).map(([section, misses]) => [
        section,
        {
          misses,
          reason:
            explained[name]?.[section]?.reason ??
            `? ${outcome.misses.find((miss) => miss.section === section)?.what ?? ''}`,
        },
      ]),
    );
  }
  const sections = Object.values(found).flatMap((suite) => Object.values(suite));
  const misses = sections.reduce((sum, section) => sum + section.misses, 0);
  process.stderr.write(`public suites: ${held} checks hold, ${misses} do not in ${sections.length} sections\n`);
  if (process.env['PME_WRITE'] === '1') writeFileSync(EXPLAINED, `${JSON.stringify(found, null, 2)}\n`);
  else expect(found).toEqual(explained);
});

test('every section left out says why', () => {
  for (const suite of Object.values(explained)) {
    for (const { misses, reason } of Object.values(suite)) {
      expect(misses).toBeGreaterThan(0);
      expect(reason).not.toMatch(/^\?|^$/);
    }
  }
});
