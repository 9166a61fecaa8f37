import { checkAdmissibility, suggestedHandling } from '../../../src/mediation/cases/admissibility';
import type { MediationCase } from '../../../src/mediation/cases/case';
import { aParty } from '../../builders/a-party';
import { aCase, aDeclaration, dayOn } from '../../builders/a-case';

function statesOf(found: MediationCase): Readonly<Record<string, string>> {
  return Object.fromEntries(checkAdmissibility(found).map(({ point, state }) => [point, state]));
}

const whole: MediationCase = {
  ...aCase({
    ...{ supplier: aParty({ name: 'Goéland' }).name, priorStepOn: dayOn('2026-10-15'), priorAnswer: 'refused' },
    ...{ handling: 'mediate', frame: 'mediation' },
  }),
  declarations: [aDeclaration()],
};

test('a case of which nothing is known yet asks for everything and bars nothing', () => {
  expect(statesOf(aCase())).toEqual({
    ...{ supplier: 'open', declaration: 'open', interest: 'open', 'prior-step': 'open' },
    ...{ collective: 'met', lawsuit: 'met', alert: 'met', complexity: 'open', frame: 'open' },
  });
});

test('a case in order meets every point', () => {
  expect(new Set(Object.values(statesOf(whole)))).toEqual(new Set(['met']));
});

test.each([
  ['refused', 'met'],
  ['partial', 'met'],
  ['silent', 'met'],
  ['pending', 'open'],
  ['none', 'barred'],
] as const)(
  '§7.3 « admissibility asks for the prior step (date, answer) »: with « %s » it is %s',
  (priorAnswer, state) => {
    expect(statesOf({ ...whole, row: { ...whole.row, priorAnswer } })['prior-step']).toBe(state);
  },
);

test('the prior step asks for its day as well as for its answer', () => {
  expect(statesOf({ ...whole, row: { ...whole.row, priorStepOn: undefined } })['prior-step']).toBe('open');
  expect(statesOf({ ...whole, row: { ...whole.row, priorAnswer: undefined } })['prior-step']).toBe('open');
});

test.each([
  ['collective', 'barred'],
  ['alert', 'barred'],
  ['lawsuit', 'open'],
] as const)(
  '« toutes les procédures collectives » and alerts bar, a lawsuit is looked at: %s is %s',
  (channel, state) => {
    const states = statesOf({ ...whole, row: { ...whole.row, otherChannels: [channel] } });
    expect(states[channel]).toBe(state);
    expect(Object.values(states).filter((one) => one !== 'met')).toEqual([state]);
  },
);

test('the last declaration is the one that counts', () => {
  const tied = { ...aDeclaration(), interest: 'budget', measure: 'national' } as const;
  expect(statesOf({ ...whole, declarations: [aDeclaration(), tied] })['interest']).toBe('barred');
  expect(statesOf({ ...whole, declarations: [tied, aDeclaration()] })['interest']).toBe('met');
});

test.each([
  [[], 'mediate'],
  [['stake'], 'help'],
  [['stake', 'legal'], 'help'],
  [['stake', 'legal', 'distrust'], 'transfer'],
  [['interest'], 'transfer'],
] as const)('§7.3 (b) complexity %j suggests « %s »', (criteria, handling) => {
  expect(suggestedHandling(criteria)).toBe(handling);
});
