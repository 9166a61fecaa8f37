import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { keysOf } from '../model/typed-keys';
import type { CellValue } from '../plans/cell';
import { codecOf } from '../workbook/decode-rows';
import type { ColumnKeyOf } from '../workbook/define-tab';
import type { CellChange } from '../workbook/import/cell-changes';
import type { SupplierRow } from '../suppliers/supplier';
import { siretOf } from '../model/siren';
import type { DirectoryRow } from './directory-record';

export type PanelKey = ColumnKeyOf<typeof suppliersTab>;

/** A cell of Fournisseurs to change. */
export type PanelChange = CellChange<PanelKey>;

/** What a change is about, as it is listed before it is applied; `figures` changes are dated facts, applied at once. */
export type ChangeTopic = 'class' | 'status' | 'place' | 'name' | 'inclusion' | 'figures';

/** Columns that only make sense together: all are taken from the register, or none. */
export interface ToldUnit {
  readonly topic: ChangeTopic;
  readonly keys: readonly PanelKey[];
}

export const toldUnits: readonly ToldUnit[] = [
  { topic: 'name', keys: ['name'] },
  { topic: 'place', keys: ['postalCode', 'city', 'department', 'region'] },
  { topic: 'figures', keys: ['headcountBand'] },
  { topic: 'figures', keys: ['turnover', 'turnoverYear'] },
  { topic: 'class', keys: ['inseeClass', 'inseeClassYear'] },
  { topic: 'class', keys: ['administration'] },
  { topic: 'inclusion', keys: ['ess'] },
  { topic: 'inclusion', keys: ['siae'] },
  { topic: 'inclusion', keys: ['disability'] },
  { topic: 'status', keys: ['status'] },
  { topic: 'figures', keys: ['verifiedOn'] },
];

function statusOf({ state, undisclosed, closed }: DirectoryRow): SupplierRow['status'] {
  if (state === 'unknown') return 'notFound';
  if (closed === true) return 'closed';
  if (undisclosed === true) return 'undisclosed';
  return closed === false ? 'active' : undefined;
}

/** The place of the head office is the supplier's unless another establishment serves us. */
function servesFromHead({ headSiret }: DirectoryRow, written: string | undefined): boolean {
  const siret = siretOf((written ?? '').replace(/[^\d]/g, ''));
  return siret === undefined || siret === headSiret;
}

/** An ESAT, an EA or an EATT told of the whole legal unit: of one establishment among several, it has to be confirmed. */
export function isDisabilityToConfirm({ disability, openSites }: DirectoryRow): boolean {
  return (disability ?? []).length > 1 || ((disability ?? []).length === 1 && (openSites ?? 0) > 1);
}

/** A date beside a declared class would be taken for the date of its proof: it is a person's to write. */
function verifiedOnOf({ askedOn }: DirectoryRow, { sizeClassOrigin }: SupplierRow): Pick<SupplierRow, 'verifiedOn'> {
  return { verifiedOn: sizeClassOrigin === 'declared' ? undefined : askedOn };
}

/** What the register says of a supplier, by column of Fournisseurs; undefined where it says nothing. */
function valuesOf(told: DirectoryRow, row: SupplierRow): Partial<SupplierRow> {
  const always = { status: statusOf(told), ...verifiedOnOf(told, row) };
  if (told.state === 'unknown') return always;
  const { postalCode, city, department, region } = servesFromHead(told, row.siret) ? told : blankPlace;
  const [disability] = isDisabilityToConfirm(told) ? [] : (told.disability ?? []);
  const { name, headcountBand, turnover, turnoverYear, inseeClass, inseeClassYear, ess, siae } = told;
  const administration = told.administration === true ? true : undefined;
  return {
    ...always,
    ...{ postalCode, city, department, region, name, headcountBand, turnover, turnoverYear },
    ...{ inseeClass, inseeClassYear, administration, ess, siae, disability },
  };
}

const blankPlace = { postalCode: undefined, city: undefined, department: undefined, region: undefined };

/** Facts that this register lists in full: nothing said of them means « none ». */
const listed: readonly PanelKey[] = ['siae', 'disability'];

/** The cells of Fournisseurs that the register has something for, as they would be written. */
export function toldCells(told: DirectoryRow, row: SupplierRow): ReadonlyMap<PanelKey, CellValue> {
  const values: Readonly<Partial<Record<PanelKey, unknown>>> = valuesOf(told, row);
  const cells = new Map<PanelKey, CellValue>();
  for (const key of keysOf(suppliersTab.columns)) {
    const value = values[key];
    const column = suppliersTab.columns[key];
    if (value !== undefined) cells.set(key, codecOf(column).encode(value, column));
    else if (listed.includes(key) && told.source === 'recherche' && told.state === 'found') cells.set(key, '');
  }
  return cells;
}
