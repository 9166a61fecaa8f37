import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const types = join(__dirname, '../../node_modules/@types/google-apps-script');

/** Every global that Apps Script offers, as its published types declare them (SpreadsheetApp, Session, …). */
export function serviceNames(): readonly string[] {
  return readdirSync(types)
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(join(types, file), 'utf8').matchAll(/^declare (?:var|const) (\w+):/gm)])
    .map(([, name = '']) => name)
    .filter((name) => name !== 'console');
}

function throwingService(name: string): object {
  const refuse = (): never => {
    throw new Error(`${name} was used while the bundle loads`);
  };
  return new Proxy(() => undefined, { get: refuse, set: refuse, has: refuse, apply: refuse, construct: refuse });
}

/** Runs a bundle in a bare context where any use of a service throws; returns the context. */
export function loadWithoutServices(code: string): vm.Context {
  const context = vm.createContext(Object.fromEntries(serviceNames().map((name) => [name, throwingService(name)])));
  vm.runInContext(code, context, { filename: 'Code.js' });
  return context;
}
