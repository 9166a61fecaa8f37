import type { Compiled, Position, Range, Zone } from './spreadsheet-library';
import type { DocumentView } from './document-view';

/** What the library's functions ask of its model (INDIRECT, OFFSET, CELL, SUBTOTAL…), answered by our document. */
export function libraryGetters(view: DocumentView, compiledAt: (position: Position) => Compiled | undefined): object {
  const cellAt = (position: Position): object | undefined => {
    const compiledFormula = compiledAt(position);
    return compiledFormula && { isFormula: true, content: view.formulaAt(position), compiledFormula };
  };
  return {
    getCell: cellAt,
    getCorrespondingFormulaCell: cellAt,
    getNamedRange: (name: string) => {
      const range = view.rangeNamed(name);
      return range && { name, range };
    },
    getRangeFromSheetXC: (sheetId: string, reference: string): Range => view.rangeOf(sheetId, reference),
    getRangeFromZone: (sheetId: string, zone: Zone): Range => ({ sheetId, zone }),
    getSheetName: (sheetId: string) => view.sheetOf(sheetId).name,
    getActiveSheetId: () => '',
    getSpreadZone: () => undefined,
    isRowFiltered: () => false,
    isRowHiddenByUser: (sheetId: string, row: number) => view.sheetOf(sheetId).hiddenRows.has(row + 1),
    getPivot: () => undefined,
    getPivotCoreDefinition: () => undefined,
  };
}
