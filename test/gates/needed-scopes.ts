import { parse, type Node } from 'acorn';
import { SCOPED_METHODS, SCOPE_SETS } from '../../local/services/scopes';
import { serviceNames } from './throwing-services';

type Tree = Node & Readonly<Record<string, unknown>>;

/** Services of the reference none of whose methods requires a scope. */
const freeServices = [
  ...['CacheService', 'Charts', 'ContentService', 'HtmlService', 'LockService', 'Logger', 'PropertiesService'],
  'Utilities',
];

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function childrenOf(node: Tree): readonly Tree[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter(isTree);
}

function nodesOf(node: Tree): readonly Tree[] {
  const found: Tree[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...childrenOf(next));
  }
  return found;
}

function textOf(node: unknown): string | undefined {
  if (!isTree(node)) return undefined;
  return node.type === 'Identifier'
    ? String(node['name'])
    : node.type === 'Literal'
      ? String(node['value'])
      : undefined;
}

/** Name of a member written `.x` or `['x']`. */
function memberOf(node: Tree): string | undefined {
  const { property } = node;
  return node['computed'] === true && isTree(property) && property.type !== 'Literal' ? undefined : textOf(property);
}

/** Scopes, any one of which is enough, for each method of a class that is among the names. */
function alternativesOf(className: string, names: ReadonlySet<string>): readonly (readonly string[])[] {
  return (SCOPED_METHODS[className] ?? '').split('; ').flatMap((group) => {
    const [set, ...methods] = group.split(' ');
    return methods.some((method) => names.has(method)) ? [(SCOPE_SETS[Number(set)] ?? '').split(' ')] : [];
  });
}

/** Classes that one reaches from a service; the user interface by its door alone. */
function classesOf(service: string, members: ReadonlySet<string>): readonly string[] {
  const own = Object.keys(SCOPED_METHODS).filter((name) => name.startsWith(`${service}.`));
  return members.has('getUi') ? [...own, 'Ui'] : own;
}

interface Calls {
  /** Members asked of each service by its name. */
  readonly ofServices: ReadonlyMap<string, ReadonlySet<string>>;
  /** Methods called on anything else: perhaps on what a service returned. */
  readonly ofOthers: ReadonlySet<string>;
}

function readCalls(code: string): Calls {
  const nodes = nodesOf(parse(code, { ecmaVersion: 2020, sourceType: 'script' }) as unknown as Tree);
  const services = new Set(serviceNames());
  const ofServices = new Map<string, Set<string>>();
  const ofOthers = new Set<string>();
  const read = new Set<unknown>();
  for (const node of nodes.filter(({ type }) => type === 'MemberExpression')) {
    const { object } = node;
    const owner = isTree(object) && object.type === 'Identifier' ? textOf(object) : undefined;
    const member = memberOf(node);
    if (node['computed'] !== true) read.add(node['property']);
    if (owner === undefined || !services.has(owner)) {
      if (member !== undefined) ofOthers.add(member);
      continue;
    }
    if (member === undefined) throw new Error(`a member of ${owner} is not named`);
    read.add(object);
    ofServices.set(owner, (ofServices.get(owner) ?? new Set()).add(member));
  }
  for (const node of nodes) {
    if (node.type === 'Property' && node['computed'] !== true) read.add(node['key']);
  }
  const loose = nodes.find((node) => node.type === 'Identifier' && !read.has(node) && services.has(textOf(node) ?? ''));
  if (loose) throw new Error(`${String(loose['name'])} is handed on: what is called on it cannot be read`);
  return { ofServices, ofOthers };
}

/**
 * The least scopes that the service methods of a bundle need, by the official table: members of the services, and every
 * method called elsewhere that a class of those services has. Where several scopes would do, the current document's.
 */
export function neededScopes(code: string): readonly string[] {
  const { ofServices, ofOthers } = readCalls(code);
  const alternatives = [...ofServices].flatMap(([service, members]) => {
    const classes = classesOf(service, members);
    const known = service in SCOPED_METHODS || classes.length > 0 || freeServices.includes(service);
    if (!known) throw new Error(`The scopes of ${service} are not in the table`);
    return [
      ...alternativesOf(service, members),
      ...classes.flatMap((className) => alternativesOf(className, ofOthers)),
    ];
  });
  const needed = new Set(alternatives.filter(({ length }) => length === 1).flat());
  for (const scopes of alternatives) {
    if (scopes.some((scope) => needed.has(scope))) continue;
    needed.add(scopes.find((scope) => scope.endsWith('.currentonly')) ?? scopes[0] ?? '');
  }
  return [...needed].sort();
}
