import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { TabCells } from '../plans/cell';
import type { Supplier } from '../suppliers/supplier';
import { decodeRows } from '../workbook/decode-rows';
import { candidatesOf, type DirectoryCache } from './directory-cache';
import { nameKeyOf, panelSubjects } from './panel-subjects';
import { isDisabilityToConfirm } from './told-units';

/** Where a supplier stands beside the registers: each stands in one state. */
export type PanelState =
  | 'active'
  | 'administration'
  | 'closed'
  | 'undisclosed'
  | 'unknown'
  | 'to-choose'
  | 'no-candidate'
  | 'junk'
  | 'nameless'
  | 'foreign'
  | 'failed'
  | 'to-ask';

/** A supplier of the panel and its state. */
export interface SupplierState {
  readonly supplier: Supplier;
  readonly state: PanelState;
  /** An ESAT, an EA or an EATT that only the SIRET can confirm. */
  readonly toConfirm: boolean;
}

function stateOfSiren(siren: string, cache: DirectoryCache): PanelState {
  const row = cache.entries.get(siren)?.row;
  if (!row) return 'to-ask';
  if (row.state === 'failed') return 'failed';
  if (row.state === 'unknown') return 'unknown';
  if (row.closed === true) return 'closed';
  if (row.administration === true) return 'administration';
  return row.undisclosed === true ? 'undisclosed' : 'active';
}

function stateOfName(supplier: Supplier, cache: DirectoryCache): PanelState {
  const row = cache.entries.get(nameKeyOf(supplier.row))?.row;
  if (!row) return 'to-ask';
  if (row.state === 'failed') return 'failed';
  return candidatesOf(row).length > 0 ? 'to-choose' : 'no-candidate';
}

/** The state of every supplier of the panel. */
export function panelStates(cells: TabCells, cache: DirectoryCache): readonly SupplierState[] {
  const { suppliers, junk, nameless } = panelSubjects(decodeRows(suppliersTab, cells).rows);
  const isJunk = new Set(junk);
  const isNameless = new Set(nameless);
  const stateOf = (supplier: Supplier): PanelState => {
    if (supplier.foreign) return 'foreign';
    if (supplier.siren !== undefined) return stateOfSiren(supplier.siren, cache);
    const named = isNameless.has(supplier) ? 'nameless' : stateOfName(supplier, cache);
    return isJunk.has(supplier) && named !== 'to-choose' ? 'junk' : named;
  };
  return suppliers.map((supplier) => {
    const row = cache.entries.get(supplier.siren ?? '')?.row;
    return {
      supplier,
      state: stateOf(supplier),
      toConfirm: row !== undefined && isDisabilityToConfirm(row) && supplier.row.disability === undefined,
    };
  });
}
