import type { Execution } from '../services/host';
import { illegalPartOf } from '../services/legal-value';
import type { FormulaArgument, RealmOutcome, RealmRequest, ScriptError } from '../services/messages';
import { SCRIPT_START_MS } from '../services/costs';
import { adopted, adoptWorkbook } from './adopt-workbook';
import { createHost, releaseLocks } from './create-host';
import type { RealmMaker } from './create-realm';
import { createMeter, TIME_LIMITS, type Meter } from './execution';
import { readManifest, type Manifest } from './manifest';
import { inTimeZone } from './time-zone';
import type { RunRequest, RunResult, SessionOptions } from './session';
import type { World } from './world';

/** What runs functions on a world: the manifest in force and the maker of realms. */
export interface Runner {
  readonly world: World;
  readonly manifest: Manifest;
  readonly scopes: readonly string[];
  readonly defaultUser: string;
  readonly userLocale: string;
  readonly makeRealm: RealmMaker;
}

/** The runner of a session: what its options leave open is as the manifest and the owner have it. */
export function createRunner(options: SessionOptions, world: World, makeRealm: RealmMaker): Runner {
  const manifest = readManifest(options.bundleFolder);
  return {
    world,
    manifest,
    scopes: options.scopes ?? manifest.oauthScopes,
    defaultUser: options.user ?? options.platform.owner,
    userLocale: options.userLocale ?? 'fr',
    makeRealm,
  };
}

/** Runs one function in a realm of its own. Never throws: a failure is a result. */
export function runFunction(
  runner: Runner,
  request: RunRequest,
  formulaArguments?: readonly FormulaArgument[],
): RunResult {
  const { world } = runner;
  const execution = executionOf(runner, request);
  const clock = formulaArguments === undefined ? world.clock : { now: world.clock.now };
  clock.now += SCRIPT_START_MS;
  const meter = createMeter(
    clock,
    TIME_LIMITS[execution.mode],
    request.incidents ?? {},
    clock === world.clock && world.realTime,
  );
  const logsBefore = world.logs.length;
  const uiBefore = world.uiEvents.length;
  world.depth += 1;
  const outcome = inTimeZone(runner.manifest.timeZone, () =>
    outcomeOf(runner, execution, meter, request, formulaArguments),
  );
  world.depth -= 1;
  releaseLocks(world, execution.id);
  if (world.depth === 0) settle(world);
  const trace = {
    calls: meter.counts(),
    elapsed: meter.elapsed(),
    logs: world.logs.slice(logsBefore),
    uiEvents: world.uiEvents.slice(uiBefore),
    killed: meter.death() !== undefined,
  };
  return outcome.ok ? { ok: true, value: outcome.value, ...trace } : { ok: false, error: outcome.error, ...trace };
}

function outcomeOf(
  runner: Runner,
  execution: Execution,
  meter: Meter,
  request: RunRequest,
  formulaArguments: readonly FormulaArgument[] | undefined,
): RealmOutcome {
  const args = request.args ?? [];
  const illegal = illegalPartOf(args, 'arguments');
  if (illegal !== undefined) return failed('Error', `Failed due to illegal value in ${illegal}`);
  const message: RealmRequest = {
    functionName: request.function,
    mode: execution.mode,
    args,
    ...(formulaArguments ? { formulaArguments } : {}),
    ...(request.event ? { event: request.event } : {}),
  };
  let outcome: RealmOutcome;
  try {
    const realm = runner.makeRealm(createHost(runner.world, execution, meter));
    outcome = JSON.parse(realm.call(JSON.stringify(message))) as RealmOutcome;
  } catch (error) {
    outcome = { ok: false, error: scriptErrorOf(error) };
  }
  const death = meter.death();
  return death === undefined ? outcome : failed('Exception', death);
}

/** The execution of a request, under the manifest in force. */
export function executionOf(runner: Runner, request: RunRequest): Execution {
  const { world, manifest } = runner;
  world.nextExecution += 1;
  return {
    id: `execution-${world.nextExecution}`,
    functionName: request.function,
    mode: request.mode ?? 'FULL',
    user: request.user ?? runner.defaultUser,
    scopes: runner.scopes,
    urlFetchWhitelist: manifest.urlFetchWhitelist,
    timeZone: manifest.timeZone,
    userLocale: runner.userLocale,
    hasUi: request.hasUi ?? true,
    bound: true,
  };
}

/** After an execution, nothing of its context stays in what lasts. */
function settle(world: World): void {
  adoptWorkbook(world.workbook, world.unadopted);
  world.unadopted.clear();
  adopted(world.platform);
}

function failed(name: string, message: string): RealmOutcome {
  return { ok: false, error: { name, message, stack: `${name}: ${message}` } };
}

/** An error thrown while the bundle was loading belongs to another realm: read by shape. */
function scriptErrorOf(error: unknown): ScriptError {
  const shape = (typeof error === 'object' && error !== null ? error : {}) as Partial<ScriptError>;
  return { name: shape.name ?? 'Error', message: shape.message ?? String(error), stack: shape.stack ?? '' };
}
