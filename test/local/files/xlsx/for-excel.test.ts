import { oneTabForExcel } from '../../../../local/files/xlsx/for-excel';
import { emptyWorkbook } from '../../../../local/store/empty-workbook';
import { cellKey, type StoredWorkbook } from '../../../../local/store/workbook';

function aBook(): StoredWorkbook {
  const workbook = emptyWorkbook({ id: 'x', name: 'x', sheets: ['Accueil', 'Programmation'] });
  const [, plans] = workbook.sheets;
  if (!plans) throw new Error('no sheet');
  plans.frozenRows = 1;
  plans.values = [
    ['Objet', 'Lot d’import', 'À moi'],
    ['Vitres', '20261123-ab', 'note'],
  ];
  plans.formulas = new Map([[cellKey(2, 3), '=NB_PME()']]);
  plans.notes = new Map([
    [cellKey(1, 2), 'Calculé'],
    [cellKey(1, 3), 'La mienne'],
  ]);
  return workbook;
}

describe('one tab for Excel', () => {
  it('holds values alone, without the column left out and what hangs on it', () => {
    const workbook = aBook();
    const [sheet, ...others] = oneTabForExcel(workbook, 'Programmation', 'Lot d’import')?.sheets ?? [];
    expect(others).toEqual([]);
    expect(sheet?.values).toEqual([
      ['Objet', 'À moi'],
      ['Vitres', 'note'],
    ]);
    expect(sheet?.formulas).toEqual(new Map());
    expect(sheet?.notes).toEqual(new Map([[cellKey(1, 2), 'La mienne']]));
  });

  it('leaves the workbook as it is, and a tab without that column whole', () => {
    const workbook = aBook();
    oneTabForExcel(workbook, 'Programmation', 'Lot d’import');
    expect(workbook).toEqual(aBook());
    expect(oneTabForExcel(workbook, 'Programmation', 'Autre')?.sheets[0]?.values).toEqual(aBook().sheets[1]?.values);
    expect(oneTabForExcel(workbook, 'Absent', 'Autre')).toBeUndefined();
  });
});
