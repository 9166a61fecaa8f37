import { nextFiring } from '../services/trigger-schedule';
import type { StoredTrigger } from '../store/platform';
import type { Runner } from './runner';
import type { FiredTrigger, RunRequest, RunResult } from './session';

/** Lets virtual time pass and fires, in order, the clock triggers that fall due; the clock ends no earlier than asked. */
export function advanceClock(
  runner: Runner,
  run: (request: RunRequest) => RunResult,
  milliseconds: number,
): readonly FiredTrigger[] {
  const { clock, platform } = runner.world;
  const end = clock.now + milliseconds;
  const fired: FiredTrigger[] = [];
  for (let trigger = nextDue(platform.triggers, end); trigger; trigger = nextDue(platform.triggers, end)) {
    const at = Math.max(clock.now, trigger.nextAt ?? 0);
    clock.now = at;
    reschedule(trigger, at, runner.manifest.timeZone);
    const event = { kind: 'clock', triggerUid: trigger.id, at } as const;
    const result = run({ function: trigger.handler, user: trigger.owner, hasUi: false, event });
    fired.push({ triggerId: trigger.id, at, result });
  }
  clock.now = Math.max(clock.now, end);
  return fired;
}

function nextDue(triggers: readonly StoredTrigger[], end: number): StoredTrigger | undefined {
  const due = triggers.filter(({ source, nextAt }) => source === 'CLOCK' && nextAt !== undefined && nextAt <= end);
  return due.sort((left, right) => (left.nextAt ?? 0) - (right.nextAt ?? 0))[0];
}

/** A trigger for one instant stays listed after it has fired, as Google leaves it: the script deletes it. */
function reschedule(trigger: StoredTrigger, at: number, timeZone: string): void {
  const next = nextFiring(trigger.schedule ?? {}, at, timeZone);
  if (next === undefined) delete trigger.nextAt;
  else trigger.nextAt = next;
}
