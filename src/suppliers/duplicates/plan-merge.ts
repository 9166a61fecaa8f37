import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { findColumns } from '../../workbook/find-columns';
import { changeSteps, draftCells, replacedOf, type CellDraft } from '../../workbook/import/cell-changes';
import type { ReplacedCell, ReplacedRows } from '../../workbook/import/replaced-cells';
import { supplierKeyOf } from '../index-suppliers';
import type { Supplier } from '../supplier';

/** What putting rows together writes, and what must be kept to undo it. */
export interface PanelChange {
  readonly steps: readonly PlanStep[];
  readonly cells: readonly ReplacedCell[];
  readonly rows: ReplacedRows | undefined;
}

/** Columns that one row never takes from another. */
const ownKeys: ReadonlySet<string> = new Set(['code', 'aliases', 'lot', 'toConfirm', 'toCorrect']);

/** What a row may take from that of another legal unit: nothing that says which company it is, or how large. */
const sharedKeys: ReadonlySet<string> = new Set([
  ...['agreedDelay', 'mainFamily', 'contact', 'email', 'informedOn', 'group'],
]);

/** The legal unit of rows made one: that of the kept row, else the first one that is known. */
function unitOf(kept: Supplier, gone: readonly Supplier[]): string | undefined {
  return [kept, ...gone].find(({ siren }) => siren !== undefined)?.siren;
}

function isOfAnotherUnit(unit: string | undefined, { siren }: Supplier): boolean {
  return siren !== undefined && siren !== unit;
}

/** Every column of the tab by the key of its template, or by its header where it is a person's own. */
function everyPlace(cells: TabCells): ReadonlyMap<string, number> {
  const { headerRow = 0, places } = findColumns(suppliersTab, cells.rows);
  const taken = new Set(places.values());
  const own = (cells.rows[headerRow] ?? []).map((header, place) => [String(header), place] as const);
  return new Map<string, number>([...own.filter(([header, place]) => header !== '' && !taken.has(place)), ...places]);
}

/** Codes and identifiers by which purchases name a row, that the kept one does not bear yet. */
function aliasesAfter(draft: CellDraft<string>, kept: Supplier, gone: readonly Supplier[]): string {
  const standing = String(draft.cellOf(kept.line, 'aliases'));
  const known = new Set(standing.split(/[,;|\n]/).map(supplierKeyOf));
  known.add(supplierKeyOf(kept.row.code));
  for (const key of ['siren', 'siret', 'vatNumber']) known.add(supplierKeyOf(String(draft.cellOf(kept.line, key))));
  const unit = unitOf(kept, gone);
  const added = gone.flatMap((other) => {
    const { row } = other;
    const identifiers = isOfAnotherUnit(unit, other)
      ? [other.siren, row.siret, row.vatNumber].map((text) => text ?? '')
      : [];
    return [row.code, ...(row.aliases ?? '').split(/[,;|\n]/), ...identifiers];
  });
  const fresh = added.filter((text) => {
    const key = supplierKeyOf(text);
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [standing, ...fresh.map((text) => text.trim())].filter((text) => text !== '').join(', ');
}

/**
 * Rows of Fournisseurs made one: the kept row takes what it lacks from the others, a person's own columns included, and
 * their codes among « Autres codes », so that purchases follow; the others go, whole in what is kept to undo.
 */
export function planMerge(cells: TabCells, kept: Supplier, gone: readonly Supplier[]): PanelChange {
  const places = everyPlace(cells);
  const draft = draftCells(cells, places);
  const unit = unitOf(kept, gone);
  for (const key of places.keys()) {
    if (ownKeys.has(key) || draft.cellOf(kept.line, key) !== '') continue;
    const isOwn = !(key in suppliersTab.columns);
    const givers = gone.filter((other) => isOwn || sharedKeys.has(key) || !isOfAnotherUnit(unit, other));
    const found = givers.map(({ line }) => draft.cellOf(line, key)).find((value) => value !== '');
    if (found !== undefined) draft.put(kept.line, key, found);
  }
  draft.put(kept.line, 'aliases', aliasesAfter(draft, kept, gone));
  const changes = draft.changes();
  const { headerRow = 0 } = findColumns(suppliersTab, cells.rows);
  const lines = gone.map(({ line }) => line);
  return {
    steps: [
      ...changeSteps(suppliersTab, changes, cells),
      { do: 'delete-rows', tab: suppliersTab.name, rows: [...lines].sort((one, other) => one - other) },
    ],
    cells: replacedOf(suppliersTab, changes, cells),
    rows: {
      tab: suppliersTab.name,
      headers: (cells.rows[headerRow] ?? []).map(String),
      rows: lines.map((line) => cells.rows[line - 1] ?? []),
    },
  };
}

/** Some cells of rows of Fournisseurs, each with what must be kept to undo it. */
export function planCells(
  cells: TabCells,
  written: readonly (readonly [line: number, key: keyof typeof suppliersTab.columns, value: CellValue])[],
): PanelChange {
  const draft = draftCells(cells, findColumns(suppliersTab, cells.rows).places);
  for (const [line, key, value] of written) draft.put(line, key, value);
  const changes = draft.changes();
  return {
    steps: changeSteps(suppliersTab, changes, cells),
    cells: replacedOf(suppliersTab, changes, cells),
    rows: undefined,
  };
}
