import { repairIdentifier, type IdentifierReading } from '../model/repair-identifier';
import type { Located } from '../workbook/decode-rows';
import type { Reference } from '../workbook/import/keyed/keyed-codes';
import { findSupplier, indexSuppliers, supplierKeyOf } from './index-suppliers';
import type { SupplierRow } from './supplier';

/** A damaged identifier given back whole; the text as it is otherwise. */
function mended(written: string, reading: IdentifierReading): string {
  if (reading.kind === 'siret' && reading.repaired) return reading.siret;
  return reading.kind === 'siren' && reading.repaired ? reading.siren : written;
}

/**
 * Reads cells that name a supplier by code, SIREN or SIRET: which one it is however it is written, what is to stand in
 * the cell (an identifier that a spreadsheet damaged is repaired), and whether the panel lacks it.
 */
export function supplierReferences(panel: readonly Located<SupplierRow>[]): (written: string) => Reference {
  const index = indexSuppliers(panel);
  const known = new Map<string, Reference>();
  const read = (written: string): Reference => {
    const reading = repairIdentifier(written);
    const whole = index.byKey.has(supplierKeyOf(written)) ? written : mended(written, reading);
    const number = findSupplier(index, whole);
    const siren = reading.kind === 'siren' || reading.kind === 'siret' ? reading.siren : undefined;
    const supplier = number === undefined ? undefined : index.suppliers[number];
    if (!supplier) return { identity: siren ?? supplierKeyOf(whole), written: whole, notice: 'unknown-supplier' };
    const identity = supplier.siren ?? supplierKeyOf(supplier.row.code);
    return whole === written ? { identity, written } : { identity, written: whole, notice: 'identifier-repaired' };
  };
  return (written) => {
    const reference = known.get(written) ?? read(written);
    known.set(written, reference);
    return reference;
  };
}
