import type { IdentifierReading } from '../../model/repair-identifier';
import type { Siren } from '../../model/siren';
import { foldText } from '../../workbook/fold-text';
import type { Located } from '../../workbook/decode-rows';
import { indexSuppliers, supplierKeyOf } from '../index-suppliers';
import { supplierOf, type SupplierRow } from '../supplier';
import type { NewSupplier } from './new-supplier';
import { unidentifiedPrefix, type SupplierFlaw } from './supplier-import-codes';

/** A supplier of the panel or one that this import makes. */
export interface RegisteredSupplier {
  readonly code: string;
  readonly siren: Siren | undefined;
  /** Line in Fournisseurs, from 1, of a supplier of the panel. */
  readonly line?: number;
  readonly created?: NewSupplier;
}

/** Every supplier known at this point of an import, and the ways to find one. */
export interface SupplierRegister {
  readonly byCode: (code: string) => RegisteredSupplier | undefined;
  readonly bySiren: (siren: string) => RegisteredSupplier | undefined;
  /** The only supplier of this name; undefined where there are several. */
  readonly byName: (name: string) => RegisteredSupplier | undefined;
  /** The supplier to identify of this name. */
  readonly unidentified: (name: string) => RegisteredSupplier | undefined;
  readonly create: (
    supplier: Omit<NewSupplier, 'code' | 'texts'> & { code?: string; name: string },
  ) => RegisteredSupplier;
  readonly created: () => readonly NewSupplier[];
}

/** True for a supplier that an import made for want of an identifier. */
export function isUnidentified(supplier: RegisteredSupplier): boolean {
  return supplier.code.startsWith(unidentifiedPrefix) && supplier.siren === undefined;
}

/** One name for a supplier whatever its spelling in a file: its SIREN, else its code. */
export function identityOf(supplier: RegisteredSupplier): string {
  return supplier.siren ?? supplierKeyOf(supplier.code);
}

/** What a supplier made from a reading lacks. */
export function flawsOfReading(reading: IdentifierReading, ofEstablishments: boolean): readonly SupplierFlaw[] {
  if (reading.kind === 'siret' || reading.kind === 'foreign') return [];
  if (reading.kind === 'siren') return ofEstablishments ? ['siret-missing'] : [];
  return ['siren-missing'];
}

/** The panel as a register that grows while a file is read. */
export function openRegister(rows: readonly Located<SupplierRow>[]): SupplierRegister {
  const index = indexSuppliers(rows);
  const codes = new Map<string, RegisteredSupplier>();
  const sirens = new Map<string, RegisteredSupplier>();
  const names = new Map<string, RegisteredSupplier | 'several'>();
  const unidentified = new Map<string, RegisteredSupplier>();
  const created: NewSupplier[] = [];
  let lastNumber = 0;
  const add = (supplier: RegisteredSupplier, name: string): void => {
    const key = foldText(name);
    if (supplier.siren !== undefined && !sirens.has(supplier.siren)) sirens.set(supplier.siren, supplier);
    if (key !== '') names.set(key, names.has(key) ? 'several' : supplier);
    const number = new RegExp(`^${unidentifiedPrefix}(\\d+)$`).exec(supplier.code)?.[1];
    if (number === undefined) return;
    lastNumber = Math.max(lastNumber, Number(number));
    if (key !== '' && !unidentified.has(key)) unidentified.set(key, supplier);
  };
  // Every row answers to its own code, even where two rows stand for one legal unit (the index keeps the first).
  for (const { line, row } of rows) {
    const supplier = { code: row.code, siren: supplierOf(line, row).siren, line };
    const key = supplierKeyOf(row.code);
    if (!codes.has(key)) codes.set(key, supplier);
    add(supplier, row.name ?? '');
  }
  const panel = index.suppliers.map(({ row, siren, line }): RegisteredSupplier => ({ code: row.code, siren, line }));
  return {
    byCode: (code) => {
      const key = supplierKeyOf(code);
      const position = index.byKey.get(key);
      return codes.get(key) ?? (position === undefined ? undefined : panel[position]);
    },
    bySiren: (siren) => sirens.get(siren),
    byName: (name) => {
      const found = names.get(foldText(name));
      return found === 'several' ? undefined : found;
    },
    unidentified: (name) => unidentified.get(foldText(name)),
    create: ({ code, name, siren, line, flaws }) => {
      const given = code ?? `${unidentifiedPrefix}${lastNumber + 1}`;
      const supplier: NewSupplier = { code: given, siren, line, flaws, texts: new Map() };
      const entry = { code: given, siren, created: supplier };
      created.push(supplier);
      codes.set(supplierKeyOf(given), entry);
      add(entry, name);
      return entry;
    },
    created: () => created,
  };
}
