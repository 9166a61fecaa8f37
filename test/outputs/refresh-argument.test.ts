import { argumentSeparatorOf, planFormulas, withRefreshArgument } from '../../src/outputs/refresh-argument';

describe('the argument MAJ of formulas of figures', () => {
  it.each([
    ['=PART_PME()', '=PART_PME(;;MAJ)'],
    ['=part_pme( )', '=part_pme( ;;MAJ)'],
    ['=PART_PME(2025)', '=PART_PME(2025;;MAJ)'],
    ['=PME_SHARE("2025-T3";"entite=DSI")', '=PME_SHARE("2025-T3";"entite=DSI";MAJ)'],
    ['=ACHATS_INCLUSIFS(2025;;)', '=ACHATS_INCLUSIFS(2025;;MAJ)'],
    ['=INDICATEUR("ACH-01";A1)', '=INDICATEUR("ACH-01";A1;;MAJ)'],
    ['=EXPLIQUER(B2)', '=EXPLIQUER(B2;;;MAJ)'],
    ['=SI(PART_ESS()>0,5;NB_PME(2025);0)', '=SI(PART_ESS(;;MAJ)>0,5;NB_PME(2025;;MAJ);0)'],
    ['=PART_PME(MAX(A1;B1))*100', '=PART_PME(MAX(A1;B1);;MAJ)*100'],
    ["='Suivi (1)'!A1+PART_PME(2025)", "='Suivi (1)'!A1+PART_PME(2025;;MAJ)"],
    ['="Part ("&PART_PME(2025)&")"', '="Part ("&PART_PME(2025;;MAJ)&")"'],
    ['=INDICATEUR({"ACH-01";"ACH-04"};2025)', '=INDICATEUR({"ACH-01";"ACH-04"};2025;;MAJ)'],
  ])('%s becomes %s', (formula, completed) => {
    expect(withRefreshArgument(formula, ';')).toBe(completed);
  });

  it.each([
    '=PART_PME(2025;;MAJ)',
    '=PART_PME(2025;;Paramètres!B7)',
    '=INDICATEUR("ACH-01";2025;"";MAJ)',
    '=SOMME(A1:A3)',
    '=SIREN_VALIDE(A1)',
    '="=PART_PME(2025)"',
    '=PART_PME_2(2025)',
    '=PART_PME(2025',
    '=MA_PART_PME(2025)',
  ])('%s stays as it is', (formula) => {
    expect(withRefreshArgument(formula, ';')).toBeUndefined();
  });

  it('speaks the language of the workbook: « ; » in French, « , » in English', () => {
    expect(argumentSeparatorOf('fr_FR')).toBe(';');
    expect(argumentSeparatorOf('de_DE')).toBe(';');
    expect(argumentSeparatorOf('en_US')).toBe(',');
    expect(argumentSeparatorOf('??')).toBe(';');
    expect(withRefreshArgument('=IF(PART_PME(2025,"")>0.5,1,0)', ',')).toBe('=IF(PART_PME(2025,"",MAJ)>0.5,1,0)');
  });

  it('writes neighbours of a column in one call, and no cell between', () => {
    const cell = (row: number, column = 2, tab = 'Suivi') => ({ tab, row, column, formula: `=${row}` });
    expect(planFormulas([cell(4), cell(3), cell(6), cell(3, 5), cell(7, 2, 'Autre')])).toEqual([
      { do: 'write-formulas', tab: 'Suivi', row: 3, column: 2, formulas: ['=3', '=4'] },
      { do: 'write-formulas', tab: 'Suivi', row: 6, column: 2, formulas: ['=6'] },
      { do: 'write-formulas', tab: 'Autre', row: 7, column: 2, formulas: ['=7'] },
      { do: 'write-formulas', tab: 'Suivi', row: 3, column: 5, formulas: ['=3'] },
    ]);
  });
});
