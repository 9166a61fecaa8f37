import type { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { sirenOf, sirenOfSiret, siretOf, type Siren } from '../model/siren';
import { parseVatNumber } from '../model/vat-number';
import type { RowOf } from '../workbook/define-tab';
import { foldText } from '../workbook/fold-text';

/** A row of Fournisseurs. */
export type SupplierRow = RowOf<typeof suppliersTab>;

/** A legal unit that is bought from: the row that describes it and what its identifiers prove. */
export interface Supplier {
  /** Line in Fournisseurs, counted from 1. */
  readonly line: number;
  readonly row: SupplierRow;
  /** Proven by the SIREN, SIRET or French VAT number of the row; undefined where none has a right key. */
  readonly siren: Siren | undefined;
  /** Known to be foreign; a supplier of unknown country counts as French. */
  readonly foreign: boolean;
}

/** France and its overseas departments and collectivities, as codes and names (folded). */
const frenchCountries = new Set([
  ...['fr', 'fra', 'france', 'france metropolitaine', 'francaise', 'f'],
  ...['gp', 'mq', 'gf', 're', 'yt', 'pm', 'bl', 'mf', 'nc', 'pf', 'wf'],
  ...['guadeloupe', 'martinique', 'guyane', 'la reunion', 'reunion', 'mayotte', 'saint pierre et miquelon'],
  ...['saint barthelemy', 'saint martin', 'nouvelle caledonie', 'polynesie francaise', 'wallis et futuna'],
]);

function bareOf(identifier: string | undefined): string {
  return (identifier ?? '').replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
}

function sirenOfRow(row: SupplierRow): Siren | undefined {
  const siret = siretOf(bareOf(row.siret));
  return sirenOf(bareOf(row.siren)) ?? (siret && sirenOfSiret(siret)) ?? parseVatNumber(bareOf(row.vatNumber))?.siren;
}

function isForeign(row: SupplierRow, siren: Siren | undefined): boolean {
  const country = foldText(row.country ?? '');
  if (country !== '') return !frenchCountries.has(country);
  if (siren !== undefined) return false;
  const vat = parseVatNumber(bareOf(row.vatNumber)) ?? parseVatNumber(bareOf(row.code));
  return vat !== undefined && vat.country !== 'FR';
}

/** The supplier that a row describes. */
export function supplierOf(line: number, row: SupplierRow): Supplier {
  const siren = sirenOfRow(row);
  return { line, row, siren, foreign: isForeign(row, siren) };
}
