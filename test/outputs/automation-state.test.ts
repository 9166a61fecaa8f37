import { automationStateText, parseAutomationState } from '../../src/outputs/automation-state';
import { parseAddresses } from '../../src/outputs/mail-addresses';
import { nextRun } from '../../src/outputs/next-run';
import { aDay } from '../builders/a-purchase';

const nothing = { lastRun: '', lastError: '', failureMailed: false, known: undefined, knownRenewals: [] };

describe('the state kept between two scheduled refreshes', () => {
  it('comes back as it was written', () => {
    const state = {
      ...{ lastRun: '2026-11-23 06:15:00', lastError: 'Échec.', failureMailed: true },
      ...{ known: ['ACH-01 2025'], knownRenewals: ['0a1b2c3d soon'] },
    };
    expect(parseAutomationState(automationStateText(state))).toEqual(state);
    expect(parseAutomationState(automationStateText(nothing))).toEqual(nothing);
  });

  it.each([undefined, '', 'null', '[]', '{"known":3,"lastRun":4}', 'cassé'])('is nothing where it is %p', (text) => {
    expect(parseAutomationState(text)).toEqual(nothing);
  });

  it('stays under the 9 kB of a property', () => {
    const known = Array.from({ length: 5_000 }, (_, index) => `MOI-${index} 2025`);
    const knownRenewals = Array.from({ length: 5_000 }, (_, index) => `${String(index).padStart(8, '0')} expired`);
    const text = automationStateText({ ...nothing, known, knownRenewals });
    expect(Buffer.byteLength(text)).toBeLessThan(9_000);
    expect(parseAutomationState(text).knownRenewals.length).toBeGreaterThan(200);
  });
});

test.each([
  ['weekly', '2026-11-23', 5, '2026-11-23'],
  ['weekly', '2026-11-23', 6, '2026-11-30'],
  ['weekly', '2026-11-24', 10, '2026-11-30'],
  ['monthly', '2026-11-23', 10, '2026-12-01'],
  ['monthly', '2026-12-01', 5, '2026-12-01'],
  ['monthly', '2026-12-01', 7, '2027-01-01'],
  ['monthly', '2027-01-31', 7, '2027-02-01'],
] as const)('a %s refresh, on %s at %i h, comes next on %s', (rhythm, today, hour, expected) => {
  expect(nextRun(rhythm, aDay(today), hour)).toBe(expected);
});

test.each([
  ['', [], undefined],
  ['a.b@exemple.fr', ['a.b@exemple.fr'], undefined],
  ['a@x.fr; b@y.org ,a@x.fr', ['a@x.fr', 'b@y.org'], undefined],
  ['a@x.fr, camille', ['a@x.fr', 'camille'], 'camille'],
  ['Camille <a@x.fr>', ['Camille <a@x.fr>'], 'Camille <a@x.fr>'],
  ['a@x', ['a@x'], 'a@x'],
])('addresses in « %s »', (text, addresses, wrong) => {
  expect(parseAddresses(text)).toEqual({ addresses, wrong });
});
