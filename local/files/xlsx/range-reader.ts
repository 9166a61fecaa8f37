import { areaOnGrid, parseA1 } from '../../store/a1-notation';
import type { StoredSheet } from '../../store/workbook';
import type { RangeReader } from './validation-rules';

type Named = Pick<StoredSheet, 'id' | 'name' | 'rowCount' | 'columnCount'>;

/** Reads the references of a sheet's rules: `$A$1:$A$5` of its own, `'Autre feuille'!$A:$A` of another. */
export function rangeReader(sheets: readonly Named[], own: Named): RangeReader {
  return (reference) => {
    const named = parseA1(reference);
    if (!named) return null;
    const name = (named.sheetName ?? own.name).toLowerCase();
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name);
    return sheet ? { range: areaOnGrid(named, sheet.rowCount, sheet.columnCount), sheetId: sheet.id } : null;
  };
}
