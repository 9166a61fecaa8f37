import { builtBundles } from './built-bundles';
import { callsInPage } from './calls-in-page';

const pages = builtBundles().flatMap(({ name, pages: own, entries }) =>
  own.map(({ file, html }) => ({
    page: `${name}/${file}`,
    html,
    callable: entries.filter(({ kind }) => kind === 'calls').map((entry) => entry.name),
  })),
);

test('a page calls only what its bundle offers to pages, by names that can be read', () => {
  const wrong = pages.flatMap(({ page, html, callable }) => {
    const { names, unreadable } = callsInPage(html);
    const unknown = names.filter((name) => !callable.includes(name));
    return [...unknown, ...unreadable].map((call) => `${page}: ${call}`);
  });
  expect(wrong).toEqual([]);
});

test('a page is one file: nothing is loaded from elsewhere', () => {
  const loading = pages.filter(({ html }) =>
    /<(script|img|iframe)[^>]+\bsrc=|<link\b|@import|url\(\s*['"]?http/i.test(html),
  );
  expect(loading.map(({ page }) => page)).toEqual([]);
});

const script = (source: string) => callsInPage(`<p>Bonjour</p><script>${source}</script>`);

test('calls are read through handlers, brackets and one function of the page', () => {
  expect(script('google.script.run.verifier()').names).toEqual(['verifier']);
  expect(script('google.script.run.withSuccessHandler(f).withFailureHandler(g)["importer"](m)').names).toEqual([
    'importer',
  ]);
  const asked = script(
    'function ask(name, m) { return new Promise((ok, no) => google.script.run.withSuccessHandler(ok)[name](m)); } ask("importer", {}); ask("verifier");',
  );
  expect(asked).toEqual({ names: ['importer', 'verifier'], unreadable: [] });
});

test('the function of the page may be an arrow, inside another function', () => {
  const asked = script(
    'function start() { const ask = (name) => google.script.run[name](); ask("verifier"); } start();',
  );
  expect(asked).toEqual({ names: ['verifier'], unreadable: [] });
});

test('a call whose name cannot be read is reported', () => {
  expect(script('google.script.run[chosen](m)').unreadable).toEqual(['google.script.run[chosen]']);
  const asked = script('function ask(name) { google.script.run[name](); } ask(chosen);');
  expect(asked.unreadable).toEqual(['ask(chosen)']);
});
