import { inSheet } from '../../../builders/in-sheet';

const written = (formula: string, locale: string): unknown =>
  inSheet(
    `s.getRange('B1:B2').setValues([[1], [2]]); const c = s.getRange('A1').setFormula(${JSON.stringify(formula)}); return [c.getValue(), c.getFormula()]`,
    { locale },
  );

describe('formula text follows the locale', () => {
  it.each([
    ['en_US', '=SUM(B1;B2)', 3, '=SUM(B1,B2)'],
    ['en_US', '=SUM(B1,B2,0.5)', 3.5, '=SUM(B1,B2,0.5)'],
    ['fr_FR', '=SUM(B1;B2;0,5)', 3.5, '=SUM(B1;B2;0,5)'],
    ['de_DE', '=SUM(B1;B2;0,5)', 3.5, '=SUM(B1;B2;0,5)'],
    ['fr_FR', '=SUM({1\\2;3\\4})', 10, '=SUM({1\\2;3\\4})'],
    ['en_US', '=SUM({1,2;3,4})', 10, '=SUM({1,2;3,4})'],
    ['fr_FR', '="a;b,c"', 'a;b,c', '="a;b,c"'],
    ['fr_FR', 'SUM(B1;B2)', 3, '=SUM(B1;B2)'],
  ])('%s: %s', (locale, formula, value, text) => {
    expect(written(formula, locale)).toEqual([value, text]);
  });

  it.each([
    ['fr_FR', '=SUM(B1,B2)'],
    ['de_DE', '=SUM(B1,B2)'],
    ['fr_FR', '=SUM({B1,B2})'],
    ['en_US', '=SUM(A1:A3'],
    ['en_US', '=1+'],
  ])('%s cannot read %s, and keeps it as it was written', (locale, formula) => {
    expect(written(formula, locale)).toEqual(['#ERROR!', formula]);
  });

  it('a formula written under one locale reads in the other', () => {
    expect(
      inSheet(
        `s.getRange('A1').setFormula('=SUM(1;2,5)'); ss.setSpreadsheetLocale('en_US'); return s.getRange('A1').getFormula()`,
      ),
    ).toBe('=SUM(1,2.5)');
  });
});

describe('R1C1', () => {
  it('has brackets for every relative reference', () => {
    expect(
      inSheet(`s.getRange('E5').setFormula('=SUM(A5:D5)+$A$1+E4'); return s.getRange('E5').getFormulaR1C1()`),
    ).toBe('=SUM(R[0]C[-4]:R[0]C[-1])+R1C1+R[-1]C[0]');
  });

  it('is written with or without brackets', () => {
    expect(
      inSheet(
        `s.getRange('E5').setFormulaR1C1('=SUM(R[-3]C[0]:R[-1]C)+R1C1'); return [s.getRange('E5').getFormula(), s.getRange('F5').getFormulaR1C1()]`,
      ),
    ).toEqual(['=SUM(E2:E4)+$A$1', null]);
  });
});

describe('formulas and the grid', () => {
  it.each([
    ['s.insertRowBefore(2)', '=SUM(B1:B4)+D5'],
    ['s.insertRowsAfter(3, 2)', '=SUM(B1:B3)+D6'],
    ['s.deleteRow(2)', '=SUM(B1:B2)+D3'],
    ['s.insertColumnBefore(2)', '=SUM(C1:C3)+E4'],
    ['s.deleteColumn(4)', '=SUM(B1:B3)+#REF!'],
    ["s.getRange('D4').moveTo(s.getRange('F6'))", '=SUM(B1:B3)+F6'],
  ])('after %s', (change, formula) => {
    expect(
      inSheet(`s.getRange('A1').setFormula('=SUM(B1:B3)+D4'); ${change}; return s.getRange('A1').getFormula()`),
    ).toBe(formula);
  });

  it('follow the name of their sheet, and break with it', () => {
    expect(
      inSheet(`const t = ss.insertSheet('Données'); s.getRange('A1').setFormula("='Données'!B2"); t.setName('Mes données'); const renamed = s.getRange('A1').getFormula();
        ss.deleteSheet(t); return [renamed, s.getRange('A1').getFormula()]`),
    ).toEqual(["='Mes données'!B2", '=#REF!']);
  });

  it('copied, move their relative references', () => {
    expect(
      inSheet(
        `s.getRange('B1').setFormula('=A1*$A$1'); s.getRange('B1').copyTo(s.getRange('C2:C3')); return s.getRange('C2:C3').getFormulas()`,
      ),
    ).toEqual([['=B2*$A$1'], ['=B3*$A$1']]);
  });

  it('give dates where their function does', () => {
    expect(
      inSheet(
        `s.getRange('A1').setFormula('=TODAY()'); s.getRange('A2').setFormula('=DATE(2024;2;1)'); return [s.getRange('A1').getValue() instanceof Date, s.getRange('A2').getDisplayValue()]`,
      ),
    ).toEqual([true, '01/02/2024']);
  });

  it('recalculate before they are read', () => {
    expect(
      inSheet(
        `s.getRange('A1').setFormula('=B1*2'); s.getRange('B1').setValue(4); const first = s.getRange('A1').getValue(); s.getRange('B1').setValue(5); return [first, s.getRange('A1').getValue()]`,
      ),
    ).toEqual([8, 10]);
  });

  it('that give an empty text count as data', () => {
    expect(inSheet(`s.getRange('C9').setFormula('=""'); return [s.getLastRow(), s.getLastColumn()]`)).toEqual([9, 3]);
  });

  it('come from imported texts too, which is the danger', () => {
    expect(
      inSheet(
        `s.appendRow(['=1+1', "'=1+1"]); return [s.getRange('A1:B1').getFormulas()[0], s.getRange('A1:B1').getValues()[0]]`,
      ),
    ).toEqual([
      ['=1+1', ''],
      [2, '=1+1'],
    ]);
  });
});
