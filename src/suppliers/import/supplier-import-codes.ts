import type { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { IdentifierFault } from '../../model/repair-identifier';
import type { ColumnKeyOf } from '../../workbook/define-tab';
import type { CellCode, FileCode } from '../../workbook/import/import-codes';

export type SupplierKey = ColumnKeyOf<typeof suppliersTab>;

/** What is told of a line whose supplier is not named by a right identifier; the line is always kept. */
export type SupplierNoticeCode =
  | `identifier-${IdentifierFault}`
  | 'identifier-missing'
  | 'identifier-repaired'
  | 'establishment-unknown'
  | 'foreign-supplier'
  | 'named-only';

/** What a supplier made by an import lacks, for its column « À corriger ». */
export type SupplierFlaw = 'identifier-to-find' | 'siren-missing' | 'siret-missing' | 'name-missing';

/** Words that the import of suppliers writes into the workbook. */
export interface SupplierWords {
  readonly flaws: Readonly<Record<SupplierFlaw, string>>;
  /** Name of a supplier known only by a wrong identifier; by nothing at all where it is empty. */
  readonly nameOfUnidentified: (identifier: string) => string;
}

/** Codes of suppliers to identify start thus; they stay when a person completes the supplier. */
export const unidentifiedPrefix = 'A-IDENTIFIER-';

/** What is told of a line of a file of suppliers. */
export type SupplierImportCode =
  | FileCode
  | CellCode
  | SupplierNoticeCode
  | 'no-supplier-key'
  | 'supplier-conflict'
  | 'same-supplier'
  | 'duplicate-supplier'
  | 'siren-siret-differ';
