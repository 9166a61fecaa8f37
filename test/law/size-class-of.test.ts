import { amountOfEuros, type Amount } from '../../src/model/amount';
import { isTooRichForMicro, presumedSizeClass, sizeClassOf, type EnterpriseFacts } from '../../src/law/size-class-of';

const million = (euros: number | undefined): Amount | undefined =>
  euros === undefined ? undefined : amountOfEuros(euros * 1e6).amount;

function classOf(
  headcount: number | undefined,
  turnover?: number,
  balanceSheet?: number,
  inseeClass?: EnterpriseFacts['inseeClass'],
) {
  return sizeClassOf({ headcount, turnover: million(turnover), balanceSheet: million(balanceSheet), inseeClass });
}

describe('décret 2008-1354, art. 3', () => {
  it.each([
    ['une microentreprise occupe moins de 10 personnes', 9, 2, 2, 'TPE'],
    ['dix personnes : ce n’est plus une microentreprise', 10, 1, 1, 'PME'],
    ['CA OU bilan n’excédant pas 2 M€', 5, 30, 2, 'TPE'],
    ['CA et bilan au-delà de 2 M€ : PME malgré 5 personnes', 5, 2.01, 2.01, 'PME'],
    ['une PME occupe moins de 250 personnes', 249, 50, 43, 'PME'],
    ['250 personnes : ETI', 250, 1, 1, 'ETI'],
    ['CA 60 M€ mais bilan 43 M€ : PME', 100, 60, 43, 'PME'],
    ['une holding de 12 personnes, CA 80 M€ et bilan 60 M€ : ETI', 12, 80, 60, 'ETI'],
    ['une ETI occupe moins de 5 000 personnes', 4999, 1500, 3000, 'ETI'],
    ['5 000 personnes : GE', 5000, 1, 1, 'GE'],
    ['CA au-delà de 1 500 M€ et bilan au-delà de 2 000 M€ : GE', 12, 1501, 2001, 'GE'],
  ])('%s', (_, headcount, turnover, balanceSheet, expected) => {
    expect(classOf(headcount, turnover, balanceSheet)).toBe(expected);
  });

  it('ne conclut pas quand ce qui manque pourrait décider', () => {
    expect(classOf(5)).toBeUndefined();
    expect(classOf(undefined, 1, 1)).toBeUndefined();
    expect(classOf(5, 3)).toBeUndefined();
    expect(classOf(5, 1)).toBe('TPE');
    expect(classOf(6000)).toBe('GE');
  });

  it('la catégorie INSEE l’emporte ; sa « PME » comprend les TPE', () => {
    expect(classOf(3, 1, 1, 'GE')).toBe('GE');
    expect(classOf(9000, 9000, 9000, 'ETI')).toBe('ETI');
    expect(classOf(3, 1, 1, 'PME')).toBe('TPE');
    expect(classOf(undefined, undefined, undefined, 'PME')).toBe('PME');
  });
});

describe('presumption from the headcount', () => {
  it('does not hold a missing figure against the supplier, and uses the one that is known', () => {
    const none = { turnover: undefined, balanceSheet: undefined };
    expect([9, 10, 250, 5000].map((people) => presumedSizeClass(people, none))).toEqual(['TPE', 'PME', 'ETI', 'GE']);
    expect(presumedSizeClass(3, { ...none, turnover: million(2.5) })).toBe('PME');
    expect(presumedSizeClass(12, { ...none, turnover: million(80) })).toBe('ETI');
    expect(presumedSizeClass(12, { turnover: million(80), balanceSheet: million(40) })).toBe('PME');
  });

  it('knows whom money alone excludes from the micro-enterprises', () => {
    expect(isTooRichForMicro({ turnover: million(3), balanceSheet: million(3) })).toBe(true);
    expect(isTooRichForMicro({ turnover: million(3), balanceSheet: undefined })).toBe(false);
  });
});
