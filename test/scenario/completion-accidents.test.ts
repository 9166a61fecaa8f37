import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import type { Incidents } from '../../local/run/execution';
import { unitNumber } from '../builders/a-register';
import { aPanel, completion, openOn, type CompletionSession } from './completion-session';
import { copyOf, recordsOf } from './workbook-session';

const handler = 'declencheurReprendreCompletion';
const count = 7;
const rows = [
  ['Code fournisseur', 'Raison sociale', 'SIREN'],
  ...Array.from({ length: count }, (_, n) => [`F${n + 1}`, `Fournisseur ${n + 1}`, inventedSiren(n + 1)]),
];
const units = Array.from({ length: count }, (_, n) => unitNumber(n + 1));

const started = aPanel(rows, { units });
completion(started.session, 'demarrer');

function copied(): CompletionSession {
  return openOn({ units }, { ...copyOf(started.session), startAt: started.session.now() });
}

/** The panel without moments and lots. */
function panelOf({ session }: CompletionSession): string {
  return recordsOf(session, 'Fournisseurs')
    .map((row) => JSON.stringify({ ...row, 'Lot d’import': '' }))
    .join('\n');
}

function accidents(calls: number): { name: string; incidents: Incidents }[] {
  const error = 'Service Spreadsheets failed while accessing document with id test.';
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((atCall) => [
    { name: `killed at call ${atCall}`, incidents: { killAtCall: atCall } },
    { name: `fault at call ${atCall}`, incidents: { faults: [{ atCall, error }] } },
  ]);
}

test('a slice that dies or fails at any service call: the job goes on by its trigger, no answer lost, few asked twice', () => {
  const whole = copied();
  whole.session.run({ function: handler, hasUi: false });
  const expected = panelOf(whole);
  expect(completion(whole.session, 'etat').etat).toBe('done');
  const { calls } = whole.session.run({ function: handler, hasUi: false });
  expect(calls.total).toBeLessThan(20);
  const reference = copied();
  const total = reference.session.run({ function: handler, hasUi: false }).calls.total;
  const left = new Map<string, string>();
  let mostTwice = 0;
  for (const { name, incidents } of accidents(total)) {
    const opened = copied();
    const { session, received } = opened;
    session.run({ function: handler, hasUi: false, incidents });
    const state = JSON.stringify([
      session.workbook.sheets.map(({ values }) => values),
      session.platform.triggers.length,
      received.length,
    ]).replace(/\d\d:\d\d:\d\d|\d{14}-[0-9a-f]{4}/g, '');
    if (left.has(state)) continue;
    left.set(state, name);
    for (let time = 0; time < 12 && completion(session, 'etat').etat === 'running'; time++)
      session.advanceClock(11 * 60_000);
    const asked = received.flatMap(({ sirens }) => sirens);
    const twice = asked.length - new Set(asked).size;
    mostTwice = Math.max(mostTwice, twice);
    expect({ name, etat: completion(session, 'etat').etat, twice: twice <= 10 }).toEqual({
      name,
      etat: 'done',
      twice: true,
    });
    if (panelOf(opened) !== expected) expect({ name, panel: panelOf(opened) }).toEqual({ name, panel: expected });
    session.advanceClock(6 * 60_000);
    expect({ name, triggers: session.platform.triggers }).toEqual({ name, triggers: [] });
  }
  console.log(`${total} calls in a slice, ${left.size} different states left, at most ${mostTwice} SIREN asked twice`);
  expect(left.size).toBeGreaterThan(20);
}, 240_000);

test('a slice meets another one, and a person’s command: neither loses anything', () => {
  const { session, received } = copied();
  const other = { function: 'verifier' };
  const met: unknown[] = [];
  session.run({
    function: handler,
    hasUi: false,
    incidents: {
      interleavings: [
        { atCall: 60, run: () => met.push(session.run({ function: handler, hasUi: false }).ok) },
        { atCall: 70, run: () => met.push(session.run(other).ok) },
      ],
    },
  });
  for (let time = 0; time < 5; time++) session.advanceClock(11 * 60_000);
  expect(met).toEqual([true, true]);
  expect(completion(session, 'etat')).toMatchObject({ etat: 'done', faits: count });
  expect(received).toHaveLength(count);
});
