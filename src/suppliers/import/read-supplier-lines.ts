import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../model/issue';
import { decodeTable } from '../../workbook/import/decode-table';
import type { ImportTable } from '../../workbook/import/read-table';
import { supplierKeyOf, type SupplierIndex } from '../index-suppliers';
import type { SupplierRow } from '../supplier';
import type { SupplierImportCode, SupplierKey, SupplierWords } from './supplier-import-codes';
import { supplierIdentityOf, type SupplierIdentity } from './supplier-identity';
import { isUnidentified, openRegister, type RegisteredSupplier, type SupplierRegister } from './supplier-register';

/** A supplier as the file describes it, and the one it is in the panel or among the file's new ones. */
export interface ReadSupplier {
  readonly line: number;
  /** Decoded; the identifiers are those that proved right. */
  readonly row: SupplierRow;
  /** The code that the file gives; empty where it gives none. */
  readonly code: string;
  readonly supplier: RegisteredSupplier;
}

export interface ReadSuppliers {
  readonly kept: readonly ReadSupplier[];
  readonly rejected: readonly Issue<SupplierImportCode>[];
  readonly notices: readonly Issue<SupplierImportCode>[];
  /** Line that made each new supplier. */
  readonly made: ReadonlyMap<RegisteredSupplier, number>;
}

/** The supplier that a line describes: same code, same legal unit, same foreign number, or same name to identify. */
function findRegistered(register: SupplierRegister, code: string, name: string, identity: SupplierIdentity) {
  const { siren, foreign } = identity;
  const ofCode = code === '' ? undefined : register.byCode(code);
  const ofSiren = siren === undefined ? undefined : register.bySiren(siren);
  const ofVat = foreign ? register.byCode(foreign.vatNumber) : undefined;
  const ofName = code === '' && siren === undefined && !foreign ? register.byName(name) : undefined;
  return ofCode ?? ofSiren ?? ofVat ?? ofName;
}

function flawsOf(row: SupplierRow, supplier: RegisteredSupplier, faulty: boolean, words: SupplierWords) {
  if (row.toCorrect !== undefined || supplier.siren !== undefined) return row.toCorrect;
  if (isUnidentified(supplier)) return words.flaws['identifier-to-find'];
  return faulty ? words.flaws['siren-missing'] : undefined;
}

/** Lines of a file of suppliers: who each one is, and what is wrong in it. */
export function readSupplierLines(
  table: ImportTable<SupplierKey>,
  index: SupplierIndex,
  words: SupplierWords,
): ReadSuppliers {
  const { columns, headers } = table;
  const register = openRegister(index);
  const decoded = decodeTable(suppliersTab, columns, headers, table.lines, { code: '?' });
  const kept: ReadSupplier[] = [];
  const rejected: Issue<SupplierImportCode>[] = [];
  const notices: Issue<SupplierImportCode>[] = [...table.notices];
  const made = new Map<RegisteredSupplier, number>();
  for (const { source, row, issues } of decoded) {
    const { line, cells } = source;
    const textOf = (key: SupplierKey): string => (cells[columns.get(key) ?? -1] ?? '').trim();
    const code = textOf('code');
    const name = textOf('name');
    const identity = supplierIdentityOf(textOf);
    const { siren, siret, foreign, faulty } = identity;
    if (!row || (code === '' && name === '' && siren === undefined && !foreign && !faulty)) {
      rejected.push({ code: 'no-supplier-key', line, column: headers[columns.get('code') ?? -1] ?? '', value: '' });
      continue;
    }
    const known = findRegistered(register, code, name, identity);
    const given = code === '' ? (siren ?? foreign?.vatNumber) : code;
    const supplier = known ?? register.create({ ...(given ? { code: given } : {}), siren, name, line, flaws: [] });
    if (!known) made.set(supplier, line);
    const first = made.get(supplier);
    if (known && first !== undefined) {
      const value = code === '' ? (siren ?? name) : code;
      notices.push({ code: 'same-supplier', line, column: '', value, detail: String(first) });
    }
    notices.push(...issues);
    identity.notices.forEach((notice, rank) => {
      const key = identity.columns[rank] ?? 'siren';
      const detail = notice.detail === '' ? supplier.code : notice.detail;
      notices.push({
        ...notice,
        ...(detail === undefined ? {} : { detail }),
        line,
        column: headers[columns.get(key) ?? -1] ?? '',
      });
    });
    kept.push({
      line,
      code: supplierKeyOf(code) === supplierKeyOf(supplier.code) ? '' : code,
      supplier,
      row: {
        ...row,
        code: supplier.code,
        siren,
        siret,
        vatNumber: foreign?.vatNumber ?? row.vatNumber,
        country: row.country ?? foreign?.country,
        toCorrect: flawsOf(row, supplier, faulty, words),
      },
    });
  }
  return { kept, rejected, notices, made };
}
