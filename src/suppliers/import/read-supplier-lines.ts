import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Issue } from '../../model/issue';
import { decodeTable } from '../../workbook/import/decode-table';
import type { FileLine, ImportTable } from '../../workbook/import/read-table';
import type { Located } from '../../workbook/decode-rows';
import { supplierKeyOf } from '../index-suppliers';
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

/** A line of the file before its supplier is found. */
interface Description {
  readonly source: FileLine;
  readonly code: string;
  readonly name: string;
  readonly identity: SupplierIdentity;
}

/** The supplier that a line describes: same code, same legal unit, same foreign number, or same name where it is all. */
function findRegistered(register: SupplierRegister, { code, name, identity }: Description) {
  const { siren, foreign } = identity;
  const given = [code, foreign?.vatNumber ?? ''].filter((text) => text !== '');
  const ofSiren = siren === undefined ? undefined : register.bySiren(siren);
  const found = given.map(register.byCode).find((supplier) => supplier !== undefined) ?? ofSiren;
  return found ?? (given.length === 0 && siren === undefined ? register.byName(name) : undefined);
}

function isNameless({ code, name, identity: { siren, foreign, faulty } }: Description): boolean {
  return code === '' && name === '' && siren === undefined && !foreign && !faulty;
}

function createdFor(register: SupplierRegister, { source, code, name, identity }: Description): RegisteredSupplier {
  const given = code === '' ? (identity.siren ?? identity.foreign?.vatNumber) : code;
  const { siren } = identity;
  return register.create({
    ...(given === undefined ? {} : { code: given }),
    siren,
    name,
    line: source.line,
    flaws: [],
  });
}

function remarkOf(row: SupplierRow, supplier: RegisteredSupplier, faulty: boolean, words: SupplierWords) {
  if (row.toCorrect !== undefined || supplier.siren !== undefined) return row.toCorrect;
  if (isUnidentified(supplier)) return words.flaws['identifier-to-find'];
  return faulty ? words.flaws['siren-missing'] : undefined;
}

/** The row with the code of its supplier, and no identifier but those that proved right. */
function rowOf(row: SupplierRow, supplier: RegisteredSupplier, identity: SupplierIdentity, words: SupplierWords) {
  const { siren, siret, foreign, faulty } = identity;
  return {
    ...row,
    code: supplier.code,
    siren,
    siret,
    vatNumber: foreign?.vatNumber ?? row.vatNumber,
    country: row.country ?? foreign?.country,
    toCorrect: remarkOf(row, supplier, faulty, words),
  };
}

/** What is told of the identifiers of a line, and of a supplier that an earlier line described. */
function noticesOf(
  { source: { line }, code, name, identity }: Description,
  supplier: RegisteredSupplier,
  firstLine: number | undefined,
  headerOf: (key: SupplierKey) => string,
): Issue<SupplierImportCode>[] {
  const value = code === '' ? (identity.siren ?? name) : code;
  const twin = { code: 'same-supplier', line, column: '', value, detail: String(firstLine ?? '') } as const;
  const notices = identity.notices.map((notice): Issue<SupplierImportCode> => {
    const detail = notice.detail === '' ? supplier.code : notice.detail;
    return { code: notice.code, line, column: headerOf(notice.key), value: notice.value, detail };
  });
  return firstLine === undefined || firstLine === line ? notices : [twin, ...notices];
}

/** Another row of the panel that stands for the legal unit of this one. */
function doubleOf(
  register: SupplierRegister,
  { source: { line }, identity: { siren } }: Description,
  supplier: RegisteredSupplier,
  headerOf: (key: SupplierKey) => string,
): Issue<SupplierImportCode>[] {
  const other = siren === undefined ? undefined : register.bySiren(siren);
  if (siren === undefined || !other || other.code === supplier.code) return [];
  return [{ code: 'duplicate-supplier', line, column: headerOf('siren'), value: siren, detail: other.code }];
}

/** Lines of a file of suppliers: who each one is, and what is wrong in it. */
export function readSupplierLines(
  table: ImportTable<SupplierKey>,
  panel: readonly Located<SupplierRow>[],
  words: SupplierWords,
): ReadSuppliers {
  const { columns, headers } = table;
  const register = openRegister(panel);
  const headerOf = (key: SupplierKey): string => headers[columns.get(key) ?? -1] ?? suppliersTab.columns[key].header;
  const kept: ReadSupplier[] = [];
  const rejected: Issue<SupplierImportCode>[] = [];
  const notices: Issue<SupplierImportCode>[] = [...table.notices];
  const made = new Map<RegisteredSupplier, number>();
  for (const { source, row, issues } of decodeTable(suppliersTab, columns, headers, table.lines, { code: '?' })) {
    const textOf = (key: SupplierKey): string => (source.cells[columns.get(key) ?? -1] ?? '').trim();
    const description = { source, code: textOf('code'), name: textOf('name'), identity: supplierIdentityOf(textOf) };
    if (!row || isNameless(description)) {
      rejected.push({ code: 'no-supplier-key', line: source.line, column: headerOf('code'), value: '' });
      continue;
    }
    const known = findRegistered(register, description);
    const supplier = known ?? createdFor(register, description);
    if (!known) made.set(supplier, source.line);
    notices.push(...issues, ...noticesOf(description, supplier, made.get(supplier), headerOf));
    notices.push(...doubleOf(register, description, supplier, headerOf));
    kept.push({
      line: source.line,
      code: supplierKeyOf(description.code) === supplierKeyOf(supplier.code) ? '' : description.code,
      supplier,
      row: rowOf(row, supplier, description.identity, words),
    });
  }
  return { kept, rejected, notices, made };
}
