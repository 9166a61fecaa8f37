import { obstacleTo, otherStatuses } from '../../../src/mediation/cases/check-transition';
import { firstStatus, statuses, transitionBetween } from '../../../src/mediation/cases/transitions';
import { keysOf } from '../../../src/model/typed-keys';
import { checkAdmissibility } from '../../../src/mediation/cases/admissibility';
import type { CaseRow, CaseStatus, DeclarationRow, MediationCase } from '../../../src/mediation/cases/case';
import { aCase, aDeclaration, dayOn } from '../../builders/a-case';

const all = keysOf(statuses);

function stateOf(found: MediationCase, wanted: string): string | undefined {
  return checkAdmissibility(found).find(({ point }) => point === wanted)?.state;
}

test('every status of a route is reached from its first one, and none of the other route', () => {
  for (const route of ['direct', 'national'] as const) {
    const reached = new Set([firstStatus[route]]);
    for (const status of reached) for (const { to } of statuses[status].next) reached.add(to);
    expect([...reached].sort()).toEqual(all.filter((status) => statuses[status].route === route).sort());
  }
});

test('a closed status has no way out, an open one leads to a closing', () => {
  for (const status of all) {
    const { isClosed, next } = statuses[status];
    expect(next.length === 0).toBe(isClosed);
    const ahead = new Set([status]);
    for (const one of ahead) for (const { to } of statuses[one].next) ahead.add(to);
    expect([...ahead].some((one) => statuses[one].isClosed)).toBe(true);
  }
});

test('every status that closes a case asks for its day', () => {
  for (const { next } of Object.values(statuses)) {
    for (const { to, asks } of next) expect(asks.includes('closedOn')).toBe(statuses[to].isClosed);
  }
});

test.each([
  ['received', 'received', 'same', undefined],
  ['received', 'running', 'not-yet', 'examined'],
  ['received', 'fullAgreement', 'not-yet', 'examined'],
  ['withdrawn', 'running', 'closed', undefined],
  ['received', 'accepted', 'other-route', undefined],
  ['running', 'examined', 'never', undefined],
  ['noticed', 'accepted', 'not-yet', 'contactsFound'],
] as const)('from %s to %s: %s', (from, to, code, first) => {
  const { route } = statuses[from];
  expect(obstacleTo(aCase({ status: from, route }), to)).toEqual({ kind: 'impossible', code, first });
});

test('every pair of statuses has an answer: a way, or the reason why not', () => {
  for (const from of all) {
    const found = aCase({ status: from, route: statuses[from].route });
    for (const to of otherStatuses(found)) {
      const hasWay = statuses[from].next.some((transition) => transition.to === to);
      expect(obstacleTo(found, to)?.kind === 'impossible').toBe(!hasWay);
    }
  }
});

describe('neutrality: a mediator tied to the case does not decide it', () => {
  const tied = (measure: DeclarationRow['measure']): DeclarationRow => ({
    ...aDeclaration(),
    interest: 'buyer',
    measure,
  });
  const examined = (...declarations: readonly DeclarationRow[]): MediationCase => ({
    ...aCase({ status: 'examined', priorStepOn: dayOn('2026-10-15'), priorAnswer: 'refused' }),
    declarations,
  });

  test.each(['deputy', 'national'] as const)(
    'with « %s » he neither runs a mediation nor refuses the case',
    (measure) => {
      const missing = { kind: 'missing', needs: ['no-interest'] };
      expect(obstacleTo(examined(tied(measure)), 'running')).toEqual(missing);
      expect(obstacleTo(examined(tied(measure)), 'inadmissible')).toEqual(missing);
      expect(obstacleTo(examined(tied(measure)), 'transferred')).toBeUndefined();
      expect(obstacleTo(examined(tied(measure)), 'redirected')).toBeUndefined();
    },
  );

  test('the deputy runs it once he has declared that he has no tie', () => {
    expect(obstacleTo(examined(tied('deputy'), aDeclaration()), 'running')).toBeUndefined();
    expect(obstacleTo(examined(aDeclaration(), tied('deputy')), 'running')).toBeDefined();
  });

  test('an applicant who knows of the tie may keep him all the same', () => {
    expect(obstacleTo(examined(tied('declined')), 'running')).toBeUndefined();
    expect(stateOf(examined(tied('declined')), 'interest')).toBe('open');
  });
});

/** What a way asks for and needs, as « asks | needs ». */
function termsOf(from: CaseStatus, to: CaseStatus): string {
  const { asks, needs } = transitionBetween(from, to)!;
  return `${asks.join(' ')} | ${needs.join(' ')}`;
}

test.each<[CaseStatus, CaseStatus, string]>([
  ['received', 'examined', 'acknowledgedOn | declaration'],
  ['received', 'redirected', 'closedOn reason redirectedTo | '],
  ['received', 'withdrawn', 'closedOn | '],
  [
    ...(['examined', 'running'] as const),
    'admissibilityOn handling frame signedBySupplierOn signedByCompanyOn | declaration no-interest prior-step admissible not-transferred',
  ],
  ['examined', 'inadmissible', 'admissibilityOn closedOn reason | declaration no-interest'],
  ['examined', 'refused', 'closedOn reason | declaration'],
  ['examined', 'transferred', 'closedOn transferConsentOn | declaration'],
  ['examined', 'lapsed', 'closedOn reason | '],
  ['running', 'suspended', 'suspendedOn suspension | '],
  ['suspended', 'running', ' | '],
  ['running', 'fullAgreement', 'closedOn agreement | '],
  ['suspended', 'partialAgreement', 'closedOn agreement | '],
  ['running', 'noAgreement', 'closedOn | '],
  ['running', 'transferred', 'closedOn transferConsentOn | declaration'],
  ['noticed', 'contactsFound', 'contactsFoundOn | '],
  ['contactsFound', 'connected', 'connectedOn | '],
  ['connected', 'accepted', 'answeredOn | '],
  ['connected', 'declined', 'answeredOn | '],
  ['accepted', 'announced', 'closedOn announcedOutcome | '],
])('from %s to %s: %s', (from, to, terms) => {
  expect(termsOf(from, to)).toBe(terms);
});

test('every closing of voie A offers the day of its written end, by which limitation runs again', () => {
  for (const { next } of Object.values(statuses)) {
    for (const { to, offers } of next) {
      const isClosing = statuses[to].isClosed && statuses[to].route === 'direct';
      expect(offers.includes('closingNoticeOn')).toBe(isClosing);
    }
  }
});

describe('what a mediation needs before it runs', () => {
  const ready: MediationCase = {
    ...aCase({ status: 'examined', priorStepOn: dayOn('2026-10-15'), priorAnswer: 'refused' }),
    declarations: [aDeclaration()],
  };
  const needsOf = (row: Partial<CaseRow>, found = ready) => {
    const obstacle = obstacleTo(found, 'running', { ...found.row, ...row });
    return obstacle?.kind === 'missing' ? obstacle.needs : [];
  };

  test.each<[string, Partial<CaseRow>, readonly string[]]>([
    ['nothing more where all is there', {}, []],
    ['a prior step with its day', { priorStepOn: undefined }, ['prior-step']],
    ['a prior step with its answer', { priorAnswer: undefined }, ['prior-step']],
    ['an answer that came', { priorAnswer: 'pending' }, ['prior-step']],
    ['a prior step at all', { priorAnswer: 'none' }, ['prior-step']],
    ['silence is an answer', { priorAnswer: 'silent' }, []],
    ['no collective proceedings', { otherChannels: ['lawsuit', 'collective'] }, ['admissible']],
    ['no alert', { otherChannels: ['alert'] }, ['admissible']],
    ['a lawsuit bars nothing by itself', { otherChannels: ['lawsuit'] }, []],
    ['not what was chosen for the ME', { handling: 'transfer' }, ['not-transferred']],
    ['the help of the ME is no transfer', { handling: 'help' }, []],
  ])('%s', (_, row, needs) => {
    expect(needsOf(row)).toEqual(needs);
  });

  test('a declaration of interests', () => {
    expect(needsOf({}, { ...ready, declarations: [] })).toEqual(['declaration']);
  });
});
