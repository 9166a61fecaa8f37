import { decodeFormula, encodeFormula } from '../../../../local/files/xlsx/file-formulas';
import { isWellFormed } from '../../../../local/files/xlsx/formula-grammar';

describe('a formula of the store in a file', () => {
  it.each([
    ['=SUM(A2:A)', 'SUM(A2:A1048576)'],
    ['=Été!A1', "'Été'!A1"],
    ['=T1!A1+Achats!B2', "'T1'!A1+Achats!B2"],
    ['=XLOOKUP(1,A:A,B:B)&"XLOOKUP("', '_xlfn.XLOOKUP(1,A:A,B:B)&"XLOOKUP("'],
    ['=FILTER(A1:A2,B1:B2)', '_xlfn._xlws.FILTER(A1:A2,B1:B2)'],
    ['=SUMIFS(A:A,B:B,1)', 'SUMIFS(A:A,B:B,1)'],
    ['=PME_SHARE(2024)', 'PME_SHARE(2024)'],
  ])('%s is written %s', (formula, text) => {
    expect(encodeFormula(formula, false)).toEqual({ text, array: false });
  });

  it('that fills a rectangle is written as an array', () => {
    expect(encodeFormula('=ARRAYFORMULA(A1:A2*2)', false)).toEqual({ text: 'A1:A2*2', array: true });
    expect(encodeFormula('=UNIQUE(A1:A9)', true)).toEqual({ text: '_xlfn.UNIQUE(A1:A9)', array: true });
  });

  it('comes back without the prefixes of the file', () => {
    expect(decodeFormula({ text: '_xlfn._xlws.SORT(A1:A3)&"_xlfn."', array: false })).toBe('=SORT(A1:A3)&"_xlfn."');
    expect(decodeFormula({ text: 'A1:A2*2', array: true })).toBe('=ARRAYFORMULA(A1:A2*2)');
  });
});

describe('isWellFormed', () => {
  it.each([
    'A1',
    '1+2*-3',
    'SUM(1,,2)',
    'TODAY()',
    "'l''été'!A1:B2",
    '{1,2;3,-4}',
    'IF(A1<>"",(B1+C1)%,"é""x")',
    '5:7',
    '$5:$7',
    'A:B',
    '#REF!+1',
    'Achats!$A$1',
    'nom_défini',
  ])('accepts %s', (formula) => {
    expect(isWellFormed(formula)).toBe(true);
  });

  it.each([
    '',
    '1+',
    'SUM(1',
    'SUM(1;2)',
    ')',
    'A1 B1',
    '{A1,2}',
    '{1,2',
    '1,2',
    '(1,2)',
    '"é',
    'A1!',
    'SUM(1))',
    '@A1',
    'A1#',
    '$B$3:3',
    `${'1+'.repeat(5000)}1`,
  ])('refuses %s, which Excel would want to repair', (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  });
});
