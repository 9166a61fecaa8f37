// Each folder of src/sidebars that has a page.html becomes one self-contained HTML file of the bundle.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `import-file` → `ImportFile`, the name by which HtmlService finds the page. */
function fileNameOf(folder) {
  return folder.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
}

/** Text of a file, or nothing where there is none. */
async function optional(path) {
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

/** Puts a piece at its mark; a page without the mark would lose its script without a word. */
function atMark(html, mark, piece, folder) {
  if (!html.includes(mark)) throw new Error(`${folder}/page.html: ${mark} is missing`);
  return html.replace(mark, () => piece);
}

/** One self-contained HTML text: the page, the style of all pages and its own, its script bundled. */
async function inlined(folder) {
  const html = await readFile(join(folder, 'page.html'), 'utf8');
  const css = (await optional(join(folder, '../page.css'))) + (await optional(join(folder, 'page.css')));
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'error',
    // The same parser without Node: its usual form wants a Buffer that browsers do not have.
    alias: { 'csv-parse/sync': 'csv-parse/browser/esm/sync' },
  });
  // These two, inside a string of the script, would end the script element or hide its end.
  const script = outputFiles[0].text.replace(/<(\/script|!--)/gi, '<\\$1');
  const styled = atMark(html, '<!-- style -->', `<style>\n${css}</style>`, folder);
  return atMark(styled, '<!-- script -->', `<script>\n${script}</script>`, folder);
}

/** Bundles that carry a page whose folder has no `bundles.json`: the mediator's asks for its own by name. */
const usual = ['correspondant', 'unique'];

/** Writes the pages of a bundle; a folder may say in `bundles.json` which bundles carry it. */
export async function buildPages(root, target, bundle) {
  const folder = join(root, 'src/sidebars');
  if (!existsSync(folder)) return;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const page = join(folder, entry.name);
    if (!entry.isDirectory() || !existsSync(join(page, 'page.html'))) continue;
    const list = join(page, 'bundles.json');
    const carriers = existsSync(list) ? JSON.parse(await readFile(list, 'utf8')) : usual;
    if (!carriers.includes(bundle)) continue;
    await writeFile(join(target, `${fileNameOf(entry.name)}.html`), await inlined(page));
  }
}
