import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Targets of the links and pictures of a page that stand in this repository, without their anchor. */
function targetsOf(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.split('#')[0] ?? '');
  return targets.filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

test('every link and picture of the documentation leads to a file', () => {
  const dead = pages.flatMap((page) =>
    targetsOf(page)
      .filter((target) => !existsSync(join(root, dirname(page), decodeURI(target))))
      .map((target) => `${page}: ${target}`),
  );
  expect(dead).toEqual([]);
});

test('every chapter of a guide is in its table of contents', () => {
  for (const guide of ['docs/guide-utilisateur', 'docs/guide-mediateur']) {
    const chapters = pages.filter((page) => dirname(page) === guide && !page.endsWith('README.md'));
    const listed = targetsOf(`${guide}/README.md`).map((target) => join(guide, target));
    expect(chapters.filter((page) => !listed.includes(page))).toEqual([]);
  }
});
