import { createHost } from './create-host';
import { createMeter } from './execution';
import type { Runner } from './runner';

/** Methods that the services claim to emulate, per class: what the ledger of the local services lists. */
export function claimedMethods(runner: Runner): Readonly<Record<string, readonly string[]>> {
  const execution = {
    id: 'execution-0',
    functionName: '',
    mode: 'FULL',
    user: runner.defaultUser,
    scopes: runner.scopes,
    urlFetchWhitelist: undefined,
    timeZone: runner.manifest.timeZone,
    userLocale: runner.userLocale,
    hasUi: true,
    bound: true,
  } as const;
  const host = createHost(runner.world, execution, createMeter({ now: runner.world.clock.now }, Infinity, {}));
  return runner.makeRealm(host).claimed();
}
