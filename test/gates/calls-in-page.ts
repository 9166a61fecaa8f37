import { parse, type Node } from 'acorn';

type Tree = Node & Readonly<Record<string, unknown>>;

interface CallsInPage {
  /** Server functions that the page names. */
  readonly names: readonly string[];
  /** Calls whose name cannot be read from the page. */
  readonly unreadable: readonly string[];
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function childrenOf(node: Tree): readonly Tree[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter(isTree);
}

function nodesOf(node: Tree): readonly Tree[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

/** True for `google.script.run` and for what its with… methods return. */
function isRunner(node: unknown): boolean {
  if (!isTree(node)) return false;
  if (node.type === 'CallExpression') {
    const callee = node['callee'];
    return isTree(callee) && (memberName(callee)?.startsWith('with') ?? false) && isRunner(callee['object']);
  }
  if (node.type !== 'MemberExpression' || memberName(node) !== 'run') return false;
  const script = node['object'];
  return isTree(script) && memberName(script) === 'script' && nameOf(script['object']) === 'google';
}

function nameOf(node: unknown): string | undefined {
  return isTree(node) && node.type === 'Identifier' ? String(node['name']) : undefined;
}

function literalOf(node: unknown): string | undefined {
  return isTree(node) && node.type === 'Literal' ? String(node['value']) : undefined;
}

/** Name of a member written `.x` or `['x']`. */
function memberName(node: Tree): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  return node['computed'] === true ? literalOf(node['property']) : nameOf(node['property']);
}

/** Members asked of the runner itself: the server functions of the page, written or computed. */
function serverMembers(tree: Tree): readonly Tree[] {
  return nodesOf(tree).filter(
    (node) =>
      node.type === 'MemberExpression' && isRunner(node['object']) && !(memberName(node)?.startsWith('with') ?? false),
  );
}

/** Declarations `function ask(…) {…}` and `const ask = …` below a node that reach the runner by a computed name. */
function askingDeclarations(tree: Tree): readonly Tree[] {
  return nodesOf(tree)
    .filter(({ type }) => type === 'FunctionDeclaration' || type === 'VariableDeclarator')
    .filter((node) => serverMembers(node).some((member) => memberName(member) === undefined));
}

/** Names of the innermost of them: their callers give the name of the server function. */
function askers(script: Tree): readonly string[] {
  return askingDeclarations(script)
    .filter((node) => askingDeclarations(node).length === 1)
    .flatMap((node) => nameOf(node['id']) ?? []);
}

function readScript(source: string): CallsInPage {
  const script = parse(source, { ecmaVersion: 2020, sourceType: 'script' }) as unknown as Tree;
  const asking = askers(script);
  const members = serverMembers(script);
  const given = nodesOf(script)
    .filter((node) => node.type === 'CallExpression' && asking.includes(nameOf(node['callee']) ?? ''))
    .map((node) => ({ node, name: literalOf((node['arguments'] as readonly unknown[])[0]) }));
  const written = members.flatMap((member) => memberName(member) ?? []);
  const lost = asking.length > 0 ? [] : members.filter((member) => memberName(member) === undefined);
  const unnamed = given.filter(({ name }) => name === undefined).map(({ node }) => node);
  return {
    names: [...written, ...given.flatMap(({ name }) => name ?? [])],
    unreadable: [...lost, ...unnamed].map(({ start, end }) => source.slice(start, end)),
  };
}

/** The names by which a page calls the bundle through google.script.run. */
export function callsInPage(html: string): CallsInPage {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)].map(([, source = '']) =>
    readScript(source),
  );
  return {
    names: [...new Set(scripts.flatMap(({ names }) => names))].sort(),
    unreadable: scripts.flatMap(({ unreadable }) => unreadable),
  };
}
