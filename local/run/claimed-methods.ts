import { createHost } from './create-host';
import { createMeter } from './execution';
import { executionOf, type Runner } from './runner';

/** Methods that the services claim to emulate, per class: what the ledger of the local services lists. */
export function claimedMethods(runner: Runner): Readonly<Record<string, readonly string[]>> {
  const execution = executionOf(runner, { function: 'claimed' });
  const meter = createMeter({ now: runner.world.clock.now }, Infinity, {});
  return runner.makeRealm(createHost(runner.world, execution, meter)).claimed();
}
