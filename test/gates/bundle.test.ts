import { parse, type Comment, type FunctionDeclaration } from 'acorn';
import { entryNames } from '../../src/bridge/entry-names';
import { builtBundles } from './built-bundles';

interface TopLevel {
  readonly functions: readonly FunctionDeclaration[];
  /** Variables and statements other than the bundle's own global. */
  readonly others: readonly string[];
  readonly comments: readonly Comment[];
}

/** What Apps Script sees of a file: its top level, parsed as the language it understands. */
function topLevelOf(code: string): TopLevel {
  const comments: Comment[] = [];
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script', onComment: comments });
  const functions = body.filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration');
  const others = body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [];
    if (node.type === 'ExpressionStatement' && node.directive === 'use strict') return [];
    if (node.type !== 'VariableDeclaration') return [node.type];
    return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
  });
  return { functions, others: others.filter((name) => name !== 'App'), comments };
}

/** The JSDoc block that ends right above a declaration; the editor reads no other. */
function jsdocAbove(code: string, { comments }: TopLevel, declaration: FunctionDeclaration): string {
  const above = comments.find(
    ({ type, end }) => type === 'Block' && end < declaration.start && code.slice(end, declaration.start).trim() === '',
  );
  return above?.value.startsWith('*') === true ? above.value : '';
}

const bundles = builtBundles();

test('there is a bundle for the correspondant', () => {
  expect(bundles.map(({ name }) => name)).toContain('correspondant');
});

test('the correspondant’s public names are those of bridge/entry-names', () => {
  const correspondant = bundles.find(({ name }) => name === 'correspondant');
  expect(correspondant?.entries.map(({ name }) => name).sort()).toEqual(Object.values(entryNames).flat().sort());
});

describe.each(bundles)('the bundle $name, as Apps Script reads it', ({ code, commands, entries }) => {
  const topLevel = topLevelOf(code);

  test('declares exactly the public names, and one global of its own', () => {
    // A name that ends with « _ » is hidden from pages and menus.
    const names = topLevel.functions.map(({ id }) => id.name).filter((name) => name !== 'commandes_');
    expect(names.sort()).toEqual(entries.map(({ name }) => name).sort());
    expect(topLevel.others).toEqual([]);
  });

  test('has its commands in a file of the same language, with one global that no other sees', () => {
    const { functions, others } = topLevelOf(commands);
    expect([functions, others]).toEqual([[], []]);
    // A template would run what stands between these marks.
    expect(commands).not.toContain('<?');
  });

  test('has no name that Apps Script would hide or take for a cell', () => {
    for (const { name } of entries) expect(name).toMatch(/^[A-Za-z]\w*[A-Za-z]$/);
  });

  test.each(entries)('$name carries its JSDoc and parameters', ({ name, kind, parameters }) => {
    const declaration = topLevel.functions.find(({ id }) => id.name === name);
    if (declaration === undefined) throw new Error(`${name} is not declared`);
    const jsdoc = jsdocAbove(code, topLevel, declaration);
    expect(jsdoc).toMatch(/\* \S/);
    expect(jsdoc.includes('@customfunction')).toBe(kind === 'formulas');
    expect(declaration.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : ''))).toEqual(
      parameters.map((parameter) => parameter.name),
    );
    for (const parameter of parameters) expect(jsdoc).toContain(parameter.help);
  });
});

test.each([
  ['a private field', 'var App = (() => { class A { #x = 1 } })();'],
  ['a static field', 'var App = (() => { class A { static x = 1 } })();'],
  ['a module', 'export const a = 1;'],
  ['logical assignment', 'let a; a ??= 1;'],
])('the parser refuses %s, as Apps Script does', (_, code) => {
  expect(() => topLevelOf(code)).toThrow(SyntaxError);
});
