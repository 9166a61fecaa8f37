import type { CostKind } from './costs';
import type { Host, ServiceCall } from './host';
import { matchesSignature, parseSignature, typeNameOf, type Signature } from './signature';

/** How one method is emulated: its accepted signatures (`'Integer, Integer'`), and the work on the object's state. */
export interface MethodSpec<S> {
  readonly signatures: readonly string[];
  readonly run: (state: S, ...args: never[]) => unknown;
  readonly cost: CostKind;
  readonly writes: boolean;
}

/** A class of a service: only methods that Google's own interface has may be declared. */
export interface ClassSpec<G, S> {
  /** `SpreadsheetApp`. */
  readonly service: string;
  /** `Range`; empty for the service itself. */
  readonly name: string;
  readonly methods: { readonly [K in keyof G]?: MethodSpec<S> };
  /** Members that are not methods (enumerations); read as they are. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A declared class: makes its objects and finds the state behind one. */
export interface EmulatedClass<G, S> {
  readonly create: (state: S) => G;
  /** The state of an object of this class; throws for anything else. */
  readonly stateOf: (object: unknown) => S;
  readonly is: (object: unknown) => boolean;
}

/** The declarations of one realm: every service shares one. */
export interface Emulator {
  readonly host: Host;
  readonly define: <G, S>(spec: ClassSpec<G, S>) => EmulatedClass<G, S>;
  /** An enumeration whose members print and serialise as their name. */
  readonly enumeration: <N extends string>(fullName: string, names: readonly N[]) => Readonly<Record<N, EnumMember>>;
  /** Methods claimed per class (`SpreadsheetApp.Range`), sorted. */
  readonly claimed: () => Readonly<Record<string, readonly string[]>>;
  /** Work to do when the execution ends without being killed: flushing buffers. */
  readonly atEnd: (work: () => void) => void;
  readonly finish: () => void;
}

/** A member of an enumeration. */
export interface EnumMember {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumMember): number;
  toString(): string;
  toJSON(): string;
}

interface Identity {
  readonly typeName: string;
  readonly state: unknown;
}

/** Names that engines and test tools read on any object: not emulated, and not worth an error. */
const PROBED = ['then', 'toJSON', 'inspect', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof', 'prototype'];

/** Declares a method that reads; `signatures` are lists of type names, `''` for no argument (see `parseSignature`). */
export function reads<S>(
  signatures: string | readonly string[],
  run: (state: S, ...args: never[]) => unknown,
  cost: CostKind = 'call',
): MethodSpec<S> {
  return { signatures: typeof signatures === 'string' ? [signatures] : signatures, run, cost, writes: false };
}

/** Declares a method that changes the document: refused to custom functions. */
export function writes<S>(
  signatures: string | readonly string[],
  run: (state: S, ...args: never[]) => unknown,
  cost: CostKind = 'call',
): MethodSpec<S> {
  return { signatures: typeof signatures === 'string' ? [signatures] : signatures, run, cost, writes: true };
}

/** An error as the platform throws it: its name is "Exception", its message has no prefix. */
export function exception(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** The emulator of one realm. */
export function createEmulator(host: Host): Emulator {
  const identities = new WeakMap<object, Identity>();
  const claims: Record<string, object> = {};
  const endings: (() => void)[] = [];
  const classNameOf = (value: object): string | undefined => identities.get(value)?.typeName;

  function define<G, S>(spec: ClassSpec<G, S>): EmulatedClass<G, S> {
    const typeName = spec.name === '' ? spec.service : `${spec.service}.${spec.name}`;
    const methods = spec.methods as Readonly<Record<string, MethodSpec<S>>>;
    claims[typeName] = spec.methods;
    const stateOf = (object: unknown): S => {
      const identity = typeof object === 'object' && object !== null ? identities.get(object) : undefined;
      if (identity?.typeName !== typeName) throw new TypeError(`Illegal invocation of ${typeName}`);
      return identity.state as S;
    };
    const prototype = prototypeOf(spec, (name) => {
      const method = Object.prototype.hasOwnProperty.call(methods, name) ? methods[name] : undefined;
      return method && emulatedMethod(host, spec, name, method, stateOf, classNameOf);
    });
    return {
      stateOf,
      is: (object) => typeof object === 'object' && object !== null && identities.get(object)?.typeName === typeName,
      create: (state) => {
        const object = Object.create(prototype) as object;
        identities.set(object, { typeName, state });
        return object as G;
      },
    };
  }

  function enumeration<N extends string>(fullName: string, names: readonly N[]): Record<N, EnumMember> {
    const members = {} as Record<N, EnumMember>;
    names.forEach((name, ordinal) => {
      const member = Object.create(memberMethods(name, ordinal)) as EnumMember;
      identities.set(member, { typeName: fullName, state: name });
      members[name] = member;
    });
    return members;
  }

  return {
    host,
    define,
    enumeration,
    claimed: () =>
      Object.fromEntries(Object.entries(claims).map(([name, methods]) => [name, Object.keys(methods).sort()])),
    atEnd: (work) => {
      endings.push(work);
    },
    finish: () => {
      for (const work of endings) work();
    },
  };
}

/** What a member answers; it stands above the member, which so is no plain object. */
function memberMethods(name: string, ordinal: number): EnumMember {
  return {
    name: () => name,
    ordinal: () => ordinal,
    compareTo: (other) => ordinal - other.ordinal(),
    toString: () => name,
    toJSON: () => name,
  };
}

/** Methods are made on their first use, so that a fresh context pays only for what it calls. */
function prototypeOf<G, S>(spec: ClassSpec<G, S>, make: (name: string) => unknown): object {
  const shownName = spec.name === '' ? spec.service : spec.name;
  const unknownMembers = new Proxy(Object.prototype, {
    get(target, name, receiver) {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name, receiver) as unknown;
      const known = make(name);
      if (known !== undefined) {
        Object.defineProperty(prototype, name, { value: known, configurable: true, writable: true });
        return known;
      }
      if (PROBED.includes(name)) return undefined;
      return () => {
        throw new Error(`not emulated: ${shownName}.${name}`);
      };
    },
    has: (target, name) => name in target || (typeof name === 'string' && name in spec.methods),
  });
  const prototype = Object.create(unknownMembers) as object;
  Object.defineProperty(prototype, 'toString', { value: () => shownName, configurable: true });
  Object.defineProperty(prototype, 'constructor', { value: Object, configurable: true });
  for (const [name, value] of Object.entries(spec.members ?? {})) {
    Object.defineProperty(prototype, name, { value, configurable: true });
  }
  return prototype;
}

function emulatedMethod<G, S>(
  host: Host,
  spec: ClassSpec<G, S>,
  name: string,
  method: MethodSpec<S>,
  stateOf: (object: unknown) => S,
  classNameOf: (value: object) => string | undefined,
): (this: unknown, ...args: unknown[]) => unknown {
  const call: ServiceCall = {
    service: spec.service,
    className: spec.name,
    method: name,
    cost: method.cost,
    writes: method.writes,
  };
  const fullName = [spec.service, spec.name, name].filter((part) => part !== '').join('.');
  const signatures: Signature[] = method.signatures.map(parseSignature);
  const run = method.run as (state: S, ...args: unknown[]) => unknown;
  return function (this: unknown, ...args: unknown[]): unknown {
    const state = stateOf(this);
    if (!signatures.some((signature) => matchesSignature(signature, args, classNameOf))) {
      const types = args.map((argument) => typeNameOf(argument, classNameOf)).join(',');
      throw exception(`The parameters (${types}) don't match the method signature for ${fullName}.`);
    }
    const refusal = host.enter(call);
    if (refusal) throw exception(refusal.message, refusal.name);
    return run(state, ...args) ?? null;
  };
}
