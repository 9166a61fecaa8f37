import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import type { SupplierRow } from '../../src/suppliers/supplier';

/** A row of Fournisseurs: a French supplier of which nothing is known but its code and SIREN. */
export function aSupplier(known: Partial<SupplierRow> = {}): Partial<SupplierRow> {
  const code = known.code ?? 'F1';
  return { code, siren: inventedSiren(Number(code.replace(/\D/g, '') || '1')), ...known };
}
