import type { RefreshRhythm } from '../bridge/messages';
import type { Moment } from '../google/clock';
import { readProperty, writeProperty } from '../google/properties';
import { hasTrigger } from '../google/triggers';
import { dayOfIso, type Day } from '../model/day';
import { nextRun } from '../outputs/next-run';
import { runReading } from './run-command';

/** The public function that the clock trigger runs. */
export const refreshHandler = 'declencheurActualiser';

const rhythmProperty = 'correspondant-pme.refresh-rhythm';

/** Keeps what a trigger does not tell of itself. */
export function writeRhythm(rhythm: RefreshRhythm): void {
  writeProperty('user', rhythmProperty, rhythm);
}

/** How often the figures of the person who asks are refreshed by themselves. */
export function readRhythm(): RefreshRhythm {
  if (!hasTrigger(refreshHandler)) return 'never';
  return readProperty('user', rhythmProperty) === 'monthly' ? 'monthly' : 'weekly';
}

/** Day (`AAAA-MM-JJ`) of the next scheduled refresh; '' where nothing is scheduled. */
export function nextRefreshOf(rhythm: RefreshRhythm, { isoDay, isoTime }: Moment): string {
  const today = dayOfIso(isoDay);
  return rhythm === 'never' || today === undefined ? '' : nextRun(rhythm, today, Number(isoTime.slice(11, 13)));
}

/** The next scheduled refresh of who refreshes; undefined where there is none, or where it may not be read. */
export function readNextRefresh(moment: Moment): Day | undefined {
  const rhythm = runReading('prochaine actualisation', readRhythm);
  return rhythm.ok ? dayOfIso(nextRefreshOf(rhythm.result, moment)) : undefined;
}
