import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { TabCells } from '../plans/cell';
import type { Supplier } from '../suppliers/supplier';
import { decodeRows } from '../workbook/decode-rows';
import { findColumns } from '../workbook/find-columns';
import type { PanelComparison, ToldCell } from './compare-panel';
import type { DirectoryRow } from './directory-record';
import { panelSubjects } from './panel-subjects';
import { isDisabilityToConfirm, type PanelChange } from './told-units';

/** Words of the remarks that the completion leaves in « À corriger »; each starts with the prefix, so that it is ours. */
export interface DirectoryWords {
  readonly prefix: string;
  readonly kept: (header: string, value: string) => string;
  readonly unknown: string;
  readonly junk: string;
  readonly disability: (kinds: string, sites: number) => string;
}

/** Topics whose difference is written beside the supplier. */
const markedKeys: ReadonlySet<string> = new Set([
  'inseeClass',
  'administration',
  'status',
  'ess',
  'siae',
  'disability',
]);

function keptRemarks(cells: readonly ToldCell[], words: DirectoryWords): readonly string[] {
  return cells
    .filter(({ key }) => markedKeys.has(key))
    .map(({ key, after }) => words.kept(suppliersTab.columns[key].header, String(after)));
}

function toldRemarks(entry: DirectoryRow, { row }: Supplier, words: DirectoryWords): readonly string[] {
  const isPending = isDisabilityToConfirm(entry) && row.disability === undefined;
  return [
    ...(entry.state === 'unknown' ? [words.unknown] : []),
    ...(isPending ? [words.disability((entry.disability ?? []).join(', '), entry.openSites ?? 0)] : []),
  ];
}

/** The cells « À corriger » as they must stand: our former remarks gone, those of today added, a person's own kept. */
export function remarkChanges(
  cells: TabCells,
  { told, proposals }: PanelComparison,
  words: DirectoryWords,
): readonly PanelChange[] {
  const place = findColumns(suppliersTab, cells.rows).places.get('toCorrect');
  if (place === undefined) return [];
  const { suppliers, junk } = panelSubjects(decodeRows(suppliersTab, cells).rows);
  const remarks = new Map<number, readonly string[]>(junk.map(({ line }) => [line, [words.junk]]));
  const add = (line: number, added: readonly string[]): void => {
    if (added.length > 0) remarks.set(line, [...(remarks.get(line) ?? []), ...added]);
  };
  for (const { supplier, entry } of told) add(supplier.line, toldRemarks(entry, supplier, words));
  for (const { supplier, kind, cells: ofUnit } of proposals) {
    if (kind === 'kept') add(supplier.line, keptRemarks(ofUnit, words));
  }
  return suppliers.flatMap(({ line }): readonly PanelChange[] => {
    const before = String(cells.rows[line - 1]?.[place] ?? '');
    const own = before.split(' ; ').filter((part) => part !== '' && !part.startsWith(words.prefix));
    const written = [...own, ...(remarks.get(line) ?? [])].join(' ; ');
    return written === before ? [] : [{ row: line, place, key: 'toCorrect', before, written }];
  });
}
