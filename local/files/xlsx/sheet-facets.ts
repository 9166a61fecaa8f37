import { drawnOfStored } from '../../store/drawn-of-stored';
import type { StoredSheet } from '../../store/workbook';

/** Parts of a sheet's settings that stand each in elements of its own. */
export type Facet =
  | 'sheetPr'
  | 'sheetViews'
  | 'protection'
  | 'autoFilter'
  | 'mergeCells'
  | 'conditions'
  | 'validations'
  | 'notes'
  | 'charts';

/**
 * Each facet of a sheet as a text. A facet that has not changed since it was read keeps its elements as they stand, with
 * all that the store does not hold of them (zoom, passwords, criteria of filters, error messages).
 */
export function facetsOf(sheet: StoredSheet): Readonly<Record<Facet, string>> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    sheetPr: JSON.stringify(sheet.tabColor),
    sheetViews: JSON.stringify({ frozenRows, frozenColumns }),
    protection: JSON.stringify(
      sheet.protections.map(({ area, unprotected, warningOnly }) => [area, unprotected, warningOnly]),
    ),
    autoFilter: JSON.stringify(sheet.filter),
    mergeCells: JSON.stringify(sheet.merges),
    conditions: JSON.stringify(sheet.conditionalFormats),
    validations: JSON.stringify(sheet.validations),
    charts: chartsFacet(sheet),
    notes: JSON.stringify([...sheet.notes].sort(([a], [b]) => a - b)),
  };
}

/** Charts with what they draw; a sheet's name stands in their references. */
function chartsFacet(sheet: StoredSheet): string {
  if (sheet.charts.length === 0) return '';
  return JSON.stringify([sheet.name, sheet.charts.map((chart) => [chart, drawnOfStored(sheet, chart)])]);
}

/** The facets that have changed; all of them for a sheet that was never read. */
export function changedFacets(
  sheet: StoredSheet,
  before: Readonly<Record<Facet, string>> | undefined,
): ReadonlySet<Facet> {
  const now = facetsOf(sheet);
  const names = Object.keys(now) as Facet[];
  return new Set(names.filter((name) => now[name] !== before?.[name]));
}
