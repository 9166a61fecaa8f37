import type { CaseRow } from '../../../src/mediation/cases/case';
import { factsOfCase } from '../../../src/mediation/cases/case-facts';
import { aCaseRow, dayOn } from '../../builders/a-case';

const factsOf = (row: Partial<CaseRow>) => factsOfCase(aCaseRow(row));

test.each([
  ['received', undefined],
  ['examined', undefined],
  ['running', undefined],
  ['suspended', undefined],
  ['fullAgreement', 'agreement'],
  ['partialAgreement', 'agreement'],
  ['noAgreement', 'noAgreement'],
  ['inadmissible', 'other'],
  ['redirected', 'other'],
  ['refused', 'other'],
  ['transferred', 'other'],
  ['withdrawn', 'other'],
  ['lapsed', 'other'],
  ['noticed', undefined],
  ['declined', undefined],
  ['announced', 'other'],
] as const)('the outcome of « %s » is %s', (status, outcome) => {
  expect(factsOf({ status }).outcome).toBe(outcome);
});

test.each([
  ['agreement', 'agreement', true],
  ['partial', 'agreement', true],
  ['noAgreement', 'noAgreement', false],
  ['withdrawn', 'other', false],
  ['unknown', 'other', false],
] as const)('voie B, as the ME announced « %s »: %s', (announcedOutcome, outcome, isEngaged) => {
  expect(factsOf({ route: 'national', status: 'announced', announcedOutcome })).toMatchObject({ outcome, isEngaged });
});

test('an outcome written before the ME announced it counts for nothing yet', () => {
  const facts = factsOf({ route: 'national', status: 'connected', announcedOutcome: 'noAgreement' });
  expect(facts).toMatchObject({ outcome: undefined, isEngaged: false });
});

test('voie B is engaged once the company accepts, voie A once both have signed', () => {
  expect(factsOf({ route: 'national', status: 'accepted' }).isEngaged).toBe(true);
  expect(factsOf({ route: 'national', status: 'declined' }).isEngaged).toBe(false);
  const signedOn = dayOn('2026-11-05');
  expect(factsOf({ signedBySupplierOn: signedOn }).isEngaged).toBe(false);
  expect(factsOf({ signedByCompanyOn: signedOn }).isEngaged).toBe(false);
  expect(factsOf({ signedBySupplierOn: signedOn, signedByCompanyOn: signedOn }).isEngaged).toBe(true);
});

test('MED-02: admissibility is of voie A alone, and undefined until it is decided', () => {
  const admissibilityOn = dayOn('2026-11-04');
  expect(factsOf({ status: 'examined' }).isAdmissible).toBeUndefined();
  expect(factsOf({ status: 'running', admissibilityOn }).isAdmissible).toBe(true);
  expect(factsOf({ status: 'inadmissible', admissibilityOn }).isAdmissible).toBe(false);
  expect(factsOf({ route: 'national', status: 'accepted', admissibilityOn }).isAdmissible).toBeUndefined();
});

test.each([
  ['TPE', 'small'],
  ['PME', 'small'],
  ['ETI', 'other'],
  ['GE', 'other'],
  ['unknown', undefined],
  [undefined, undefined],
] as const)('trap 1: an ETI is no PME, and unknown is no size: %s is %s', (supplierSize, size) => {
  expect(factsOf({ supplierSize }).size).toBe(size);
});

test('a motive is known by its group of four, an unqualified case by none', () => {
  expect(factsOf({ motive: 'procurement' })).toMatchObject({ motive: 'procurement', group: 'relation' });
  expect(factsOf({}).group).toBeUndefined();
});

test('MED-04 and MED-05: days from the later signature, days from the referral, working days to the contact', () => {
  const facts = factsOf({
    ...{ status: 'noAgreement', firstContactOn: dayOn('2026-11-09'), closedOn: dayOn('2026-11-30') },
    ...{ signedBySupplierOn: dayOn('2026-11-20'), signedByCompanyOn: dayOn('2026-11-10') },
  });
  expect(facts).toMatchObject({ year: 2026, contactDelay: 5, duration: 10, durationFromReceipt: 28 });
  const open = { contactDelay: undefined, duration: undefined, durationFromReceipt: undefined };
  expect(factsOf({})).toMatchObject(open);
  expect(factsOf({ closedOn: dayOn('2026-11-30') })).toMatchObject({ duration: undefined, durationFromReceipt: 28 });
  const signed = { signedBySupplierOn: dayOn('2026-11-20'), signedByCompanyOn: dayOn('2026-11-20') };
  expect(factsOf(signed)).toMatchObject(open);
});
