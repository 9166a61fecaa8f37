import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../model/issue';
import type { Siren } from '../../model/siren';
import { keysOf } from '../../model/typed-keys';
import type { CellCode } from '../../workbook/import/import-codes';
import { decodeTable } from '../../workbook/import/decode-table';
import type { SupplierRow } from '../supplier';
import type { SupplierFlaw, SupplierKey, SupplierWords } from './supplier-import-codes';

/** A supplier that the panel does not have, as the lines of a file describe it. */
export interface NewSupplier {
  readonly code: string;
  readonly siren: Siren | undefined;
  /** First line that names it. */
  readonly line: number;
  readonly flaws: readonly SupplierFlaw[];
  /** What its lines say, by column; a value on which they differ is dropped (null), but for the name: the first stays. */
  readonly texts: Map<SupplierKey, string | null>;
}

/** Adds what one more line says of a supplier. */
export function describeSupplier(supplier: NewSupplier, key: SupplierKey, text: string): void {
  if (text === '') return;
  const known = supplier.texts.get(key);
  if (known === undefined) supplier.texts.set(key, text);
  else if (known !== text && key !== 'name') supplier.texts.set(key, null);
}

function flawsOf(supplier: NewSupplier): readonly SupplierFlaw[] {
  const nameless = (supplier.texts.get('name') ?? '') === '';
  const flaws = supplier.texts.has('siret')
    ? supplier.flaws.filter((flaw) => flaw !== 'siret-missing')
    : supplier.flaws;
  return nameless ? [...flaws, 'name-missing'] : flaws;
}

/**
 * Rows of Fournisseurs for new suppliers, decoded by the codecs of the tab, and the values of the file that could not
 * be read (left blank).
 */
export function newSupplierRows(
  suppliers: readonly NewSupplier[],
  lot: string,
  words: SupplierWords,
): { rows: readonly SupplierRow[]; issues: readonly Issue<CellCode>[] } {
  const keys = keysOf(suppliersTab.columns);
  const lines = suppliers.map((supplier) => {
    const own: Partial<Record<SupplierKey, string>> = {
      code: supplier.code,
      siren: supplier.siren ?? '',
      toCorrect: flawsOf(supplier)
        .map((flaw) => words.flaws[flaw])
        .join(' ; '),
      lot,
    };
    return { line: supplier.line, cells: keys.map((key) => own[key] ?? supplier.texts.get(key) ?? '') };
  });
  const columns = new Map(keys.map((key, index) => [key, index]));
  const headers = keys.map((key) => `Fournisseurs.${suppliersTab.columns[key].header}`);
  const decoded = decodeTable(suppliersTab, columns, headers, lines);
  return {
    rows: decoded.flatMap(({ row }) => (row ? [row] : [])),
    issues: decoded.flatMap(({ issues }) => issues),
  };
}
