import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../..');

interface Report {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** A rule that an import breaks. */
interface Broken {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** What a small tree of files breaks; each file is given by its path and what it imports. */
function violationsOf(tree: Readonly<Record<string, readonly string[]>>, importWord = 'import'): readonly Broken[] {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  const files = { ...Object.fromEntries(Object.values(tree).flatMap((to) => to.map((file) => [file, []]))), ...tree };
  for (const [path, imports] of Object.entries<readonly string[]>(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const lines = imports.map((to, index) => {
      const from = relative(dirname(path), to).replace(/\.ts$/, '');
      return `${importWord} { a as a${index} } from '${from.startsWith('.') ? from : `./${from}`}';`;
    });
    const uses = imports.map((_, index) => `export type B${index} = typeof a${index};`);
    writeFileSync(join(folder, path), [...lines, ...uses, 'export const a = 1;'].join('\n'));
  }
  for (const part of ['src', 'local', 'sheets-templates']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...[
        '--config',
        join(root, '.dependency-cruiser.mjs'),
        '--output-type',
        'json',
        'src',
        'local',
        'sheets-templates',
      ],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true, force: true });
  const { summary } = JSON.parse(run.stdout) as Report;
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

function brokenRules(tree: Readonly<Record<string, readonly string[]>>, importWord?: string): readonly string[] {
  return [...new Set(violationsOf(tree, importWord).map(({ rule }) => rule))].sort();
}

test('a tree that keeps to its floors breaks nothing', () => {
  const tree = {
    'src/main.correspondant.ts': ['src/commands/figures/refresh.ts', 'src/bridge/entry-names.ts'],
    'src/commands/figures/refresh.ts': ['src/commands/run-command.ts', 'src/google/apply.ts', 'src/outputs/refresh.ts'],
    'src/google/apply.ts': ['src/plans/cell.ts', 'src/model/day.ts'],
    'src/outputs/refresh.ts': ['src/text/words.ts', 'src/indicators/evaluate.ts', 'sheets-templates/home-tab.ts'],
    'src/main.mediateur.ts': ['src/commands/mediation/open.ts'],
    'src/commands/mediation/open.ts': ['src/mediation/index.ts', 'sheets-templates/mediator/cases-tab.ts'],
    'local/command-line/main.ts': ['local/page/serve.ts', 'local/store/workbook.ts', 'sheets-templates/demo/files.ts'],
  };
  expect(brokenRules(tree)).toEqual([]);
});

const arrows: readonly (readonly [what: string, from: string, to: string, rule: string])[] = [
  ['an arrow upwards', 'src/model/day.ts', 'src/workbook/rows.ts', 'floor-of-src-model'],
  ['a neighbour of the same floor', 'src/plans/cell.ts', 'src/cube/fill.ts', 'floor-of-src-plans'],
  [
    'a fact that knows another fact',
    'src/facts/tenders/a.ts',
    'src/facts/purchases/b.ts',
    'floor-of-src-facts-tenders',
  ],
  ['a pure folder that reaches google', 'src/outputs/a.ts', 'src/google/b.ts', 'floor-of-src-outputs'],
  ['google that knows a supplier', 'src/google/a.ts', 'src/suppliers/b.ts', 'google-knows-plans-only'],
  ['a page that knows the core', 'src/sidebars/x/page.ts', 'src/workbook/b.ts', 'sidebars-know-bridge-and-text-only'],
  ['a command that calls another', 'src/commands/a/a.ts', 'src/commands/b/b.ts', 'a-command-imports-no-command'],
  ['a file that imports main', 'src/commands/a/a.ts', 'src/main.unique.ts', 'nobody-imports-main'],
  ['a main that thinks', 'src/main.unique.ts', 'src/indicators/a.ts', 'main-exports-only'],
  ['the demo in the bundle', 'src/commands/a/a.ts', 'sheets-templates/demo/b.ts', 'demo-stays-outside-the-bundle'],
  ['the mediator’s tabs elsewhere', 'src/policy/a.ts', 'sheets-templates/mediator/b.ts', 'mediator-templates'],
  ['cases by the window', 'src/commands/figures/a.ts', 'src/mediation/b.ts', 'mediation-by-its-door'],
  ['a folder without a floor', 'src/utils/a.ts', 'src/model/b.ts', 'every-folder-has-a-floor'],
  ['the store that knows the services', 'local/store/a.ts', 'local/services/b.ts', 'floor-of-local-store'],
  ['the local edition that runs the core', 'local/run/a.ts', 'src/workbook/b.ts', 'local-knows-bridge-alone'],
  ['the local edition that runs the bridge', 'local/run/a.ts', 'src/bridge/b.ts', 'local-knows-types-of-bridge'],
];

describe('one tree with every wrong arrow', () => {
  let broken: readonly Broken[];

  beforeAll(() => {
    const targetsOf = (source: string) => arrows.filter(([, from]) => from === source).map(([, , to]) => to);
    broken = violationsOf(Object.fromEntries(arrows.map(([, from]) => [from, targetsOf(from)])));
  });

  test.each(arrows)('%s is refused: %s → %s', (_, from, to, rule) => {
    expect(broken).toContainEqual({ rule, from, to });
  });
});

test('a type import counts as much as another', () => {
  expect(brokenRules({ 'src/model/a.ts': ['src/workbook/b.ts'] }, 'import type')).toEqual(['floor-of-src-model']);
  expect(brokenRules({ 'local/run/a.ts': ['src/bridge/b.ts'] }, 'import type')).toEqual([]);
});

test('the correspondant reaches no case, however long the way', () => {
  const tree = {
    'src/main.correspondant.ts': ['src/commands/report/print.ts'],
    'src/commands/report/print.ts': ['src/outputs/report/pages.ts'],
    'src/outputs/report/pages.ts': ['src/mediation/index.ts'],
  };
  expect(brokenRules(tree)).toContain('correspondant-never-reaches-mediation');
});

test('circles and orphans are refused', () => {
  expect(brokenRules({ 'src/model/a.ts': ['src/model/b.ts'], 'src/model/b.ts': ['src/model/a.ts'] })).toEqual([
    'no-circle',
  ]);
  expect(brokenRules({ 'src/model/a.ts': [] })).toEqual(['no-orphan']);
});
