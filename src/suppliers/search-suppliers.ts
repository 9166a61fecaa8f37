import { foldText } from '../workbook/fold-text';
import { findSupplier, type SupplierIndex } from './index-suppliers';

/** Numbers of the suppliers that a person may mean: by code, alias, SIREN or SIRET, else by a part of the name. */
export function searchSuppliers(index: SupplierIndex, text: string): readonly number[] {
  const exact = findSupplier(index, text);
  if (exact !== undefined) return [exact];
  const wanted = foldText(text);
  if (wanted === '') return [];
  const names = index.suppliers.map(({ row }) => foldText(row.name ?? ''));
  const same = names.flatMap((name, number) => (name === wanted ? [number] : []));
  return same.length > 0 ? same : names.flatMap((name, number) => (name.includes(wanted) ? [number] : []));
}
