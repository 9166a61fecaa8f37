import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../plans/cell';
import type { Supplier, SupplierRow } from '../suppliers/supplier';
import { decodeRows } from '../workbook/decode-rows';
import { findColumns } from '../workbook/find-columns';
import { foldText } from '../workbook/fold-text';
import { comparableText } from '../workbook/import/comparable-text';
import { toldOf, type DirectoryCache } from './directory-cache';
import type { DirectoryRow } from './directory-record';
import { panelSubjects } from './panel-subjects';
import { toldCells, toldUnits, type ChangeTopic, type PanelChange, type PanelKey, type ToldUnit } from './told-units';

/** A cell that differs from the register, before and after. */
export interface ToldCell {
  readonly key: PanelKey;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * What is to be said of a unit of columns of a supplier: `changed` since we wrote it, to be agreed to; `kept` because a
 * person wrote another value.
 */
export interface PanelProposal {
  /** Line and unit: the same for the same tabs. */
  readonly id: string;
  readonly supplier: Supplier;
  readonly topic: ChangeTopic;
  readonly kind: 'changed' | 'kept';
  readonly cells: readonly ToldCell[];
}

/** The panel beside what registers answered. */
export interface PanelComparison {
  /** Blank cells to fill and dated facts to bring up to date: written without asking. */
  readonly filled: readonly PanelChange[];
  readonly proposals: readonly PanelProposal[];
  /** Suppliers and the answer about them. */
  readonly told: readonly { readonly supplier: Supplier; readonly entry: DirectoryRow }[];
  /** What each SIREN's row of `_annuaire` is to remember, without the proposals. */
  readonly remembered: ReadonlyMap<string, ReadonlyMap<PanelKey, CellValue>>;
}

/** Topics where a person's own value that differs is worth a word; names and addresses differ all the time. */
const markedTopics: ReadonlySet<ChangeTopic> = new Set(['class', 'status', 'inclusion']);

function sameText(key: PanelKey, current: CellValue, other: CellValue | undefined): boolean {
  if (other === undefined) return false;
  const comparable = comparableText(suppliersTab.columns[key]);
  if (comparable(current) === comparable(other)) return true;
  return key === 'name' && foldText(String(current)) === foldText(String(other));
}

interface Placed {
  readonly current: (key: PanelKey) => CellValue;
  readonly places: ReadonlyMap<PanelKey, number>;
  readonly after: ReadonlyMap<PanelKey, CellValue>;
  readonly former: ReadonlyMap<string, CellValue>;
}

type Judged =
  | { readonly kind: 'none' | 'silent' }
  | { readonly kind: 'filled' | 'changed' | 'kept'; readonly cells: readonly ToldCell[] };

/** Whether a difference is one of dates only, or of figures that go with a year. */
function isQuiet({ topic }: ToldUnit, cells: readonly ToldCell[]): boolean {
  return topic === 'figures' || cells.every(({ key }) => key === 'inseeClassYear');
}

function isWorthAWord(unit: ToldUnit, cells: readonly ToldCell[], { former }: Placed): boolean {
  if (markedTopics.has(unit.topic)) return cells.some(({ after }) => after !== '');
  return unit.topic !== 'figures' && cells.some(({ key, after }) => former.has(key) && former.get(key) !== after);
}

function judge(unit: ToldUnit, placed: Placed): Judged {
  const { current, places, after, former } = placed;
  const keys = unit.keys.filter((key) => after.has(key) && places.has(key));
  const cells = keys
    .filter((key) => !sameText(key, current(key), after.get(key)))
    .map((key) => ({ key, before: current(key), after: after.get(key) ?? '' }));
  if (keys.length === 0) return { kind: 'none' };
  if (cells.length === 0) return { kind: 'silent' };
  if (cells.every(({ before }) => before === '')) return { kind: 'filled', cells };
  if (cells.every(({ key, before }) => before === '' || sameText(key, before, former.get(key)))) {
    return { kind: isQuiet(unit, cells) ? 'filled' : 'changed', cells };
  }
  return isWorthAWord(unit, cells, placed) ? { kind: 'kept', cells } : { kind: 'silent' };
}

interface Columns {
  readonly cells: TabCells;
  readonly places: ReadonlyMap<PanelKey, number>;
}

function changesOf({ line }: Supplier, told: readonly ToldCell[], { places }: Columns): readonly PanelChange[] {
  return told.flatMap(({ key, before, after }) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ row: line, place, key, before, written: after }];
  });
}

/** The cells that a proposal would write. */
export function changesOfProposal(proposal: PanelProposal, cells: TabCells): readonly PanelChange[] {
  const { places } = findColumns(suppliersTab, cells.rows);
  return changesOf(proposal.supplier, proposal.cells, { cells, places });
}

/** What one supplier's line has to learn from the register. */
function compareSupplier(supplier: Supplier, entry: DirectoryRow, columns: Columns) {
  const row: SupplierRow = supplier.row;
  const line = columns.cells.rows[supplier.line - 1] ?? [];
  const placed: Placed = {
    current: (key) => line[columns.places.get(key) ?? -1] ?? '',
    places: columns.places,
    after: toldCells(entry, row),
    former: toldOf(entry),
  };
  const filled: PanelChange[] = [];
  const proposals: PanelProposal[] = [];
  const open = new Set<PanelKey>();
  toldUnits.forEach((unit, index) => {
    const judged = judge(unit, placed);
    if (judged.kind === 'filled') filled.push(...changesOf(supplier, judged.cells, columns));
    if (judged.kind !== 'changed' && judged.kind !== 'kept') return;
    const { kind, cells } = judged;
    proposals.push({ id: `${supplier.line}-${index}`, supplier, topic: unit.topic, kind, cells });
    for (const key of unit.keys) if (placed.former.has(key) || kind === 'changed') open.add(key);
  });
  const remembered = new Map<PanelKey, CellValue>();
  for (const [key, value] of placed.after) {
    const former = placed.former.get(key);
    const kept = open.has(key) ? former : value;
    if (kept !== undefined) remembered.set(key, kept);
  }
  return { filled, proposals, remembered };
}

/**
 * Compares the panel with the answers kept in `_annuaire`. A blank is filled; what we wrote and the register changed since
 * is proposed; what a person wrote stays.
 */
export function comparePanel(cells: TabCells, cache: DirectoryCache): PanelComparison {
  const { places } = findColumns(suppliersTab, cells.rows);
  const { suppliers } = panelSubjects(decodeRows(suppliersTab, cells).rows);
  const told = suppliers.flatMap((supplier) => {
    const entry = cache.entries.get(supplier.siren ?? '')?.row;
    return entry && entry.state !== 'failed' && !supplier.foreign ? [{ supplier, entry }] : [];
  });
  const compared = told.map(({ supplier, entry }) => compareSupplier(supplier, entry, { cells, places }));
  return {
    told,
    filled: compared.flatMap(({ filled }) => filled),
    proposals: compared.flatMap(({ proposals }) => proposals),
    remembered: new Map(compared.map(({ remembered }, index) => [told[index]?.supplier.siren ?? '', remembered])),
  };
}
