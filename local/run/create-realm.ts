import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import gasLocal from 'gas-local';
import type { Host } from '../services/host';
import type { Realm } from '../services/messages';

/** What dist/local/services.js leaves in a context. */
export interface ServicesBundle {
  install(host: Host, globalObject: object, options: { readonly ownClock: boolean }): Realm;
}

interface ServicesContext {
  LocalServices?: ServicesBundle;
}

/** Makes a realm per execution: nothing of one execution is left in the next. */
export type RealmMaker = (host: Host) => Realm;

/** Compiles the services once; each realm is then a fresh context with the services, then the bundle, evaluated in it. */
export function createRealmMaker(servicesFile: string, bundleFolder: string): RealmMaker {
  const services = new Script(readFileSync(servicesFile, 'utf8'), { filename: servicesFile });
  return (host) => {
    const globalObject: ServicesContext = {};
    const context = createContext(globalObject);
    services.runInContext(context);
    const bundle = globalObject.LocalServices;
    if (bundle === undefined) throw new Error(`${servicesFile} does not define LocalServices`);
    delete globalObject.LocalServices;
    const realm = bundle.install(host, globalObject, { ownClock: true });
    gasLocal.require(bundleFolder, context);
    return realm;
  };
}
