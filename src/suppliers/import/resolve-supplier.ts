import type { IdentifierReading } from '../../model/repair-identifier';
import { supplierKeyOf } from '../index-suppliers';
import type { ReferenceColumn } from './read-reference-column';
import type { Evidence } from './supplier-evidence';
import { unidentifiedPrefix, type SupplierNoticeCode, type SupplierWords } from './supplier-import-codes';
import { flawsOfReading, type RegisteredSupplier, type SupplierRegister } from './supplier-register';

/** Who the supplier of a line is, how Achats names it, and what is told about it. */
export interface Resolution {
  readonly supplier: RegisteredSupplier;
  /** What Achats.Fournisseur keeps: SIRET (so that the establishment stays), else SIREN, else a code. */
  readonly reference: string;
  readonly notice?: SupplierNoticeCode;
  /** Told on the first line only: nothing is wrong with the others. */
  readonly toldOnce?: true;
}

/** A line's evidence, and what it is judged against. */
export interface Question {
  readonly evidence: Evidence;
  readonly line: number;
  readonly column: ReferenceColumn;
  /** The file has a column of identifiers, so that an empty cell is a lack. */
  readonly hasReference: boolean;
  readonly register: SupplierRegister;
  readonly words: SupplierWords;
}

/** Codes known to the panel; the alias of a supplier to identify is no code: its name decides. */
function byKnownCode({ evidence, register }: Question): Resolution | undefined {
  for (const code of [evidence.code, evidence.written]) {
    const supplier = code === '' ? undefined : register.byCode(code);
    if (!supplier) continue;
    if (supplier.code.startsWith(unidentifiedPrefix) && supplierKeyOf(code) !== supplierKeyOf(supplier.code)) continue;
    const { reading } = evidence;
    const named = reading.kind === 'siren' || reading.kind === 'siret';
    // « 552081317 » may be a supplier's code and a SIREN: the SIREN road tells the same supplier, with its notices.
    if (named && (supplier.siren === reading.siren || register.bySiren(reading.siren))) continue;
    if (reading.kind === 'foreign' && supplierKeyOf(code) === reading.vatNumber) continue;
    return { supplier, reference: code };
  }
  return undefined;
}

function noticeOfSiren(
  reading: Extract<IdentifierReading, { kind: 'siret' | 'siren' }>,
  { column, evidence }: Question,
): Pick<Resolution, 'notice' | 'toldOnce'> {
  if (reading.repaired) return { notice: 'identifier-repaired', toldOnce: true };
  const bare = reading.kind === 'siren' && column.kind === 'identifiers' && column.ofEstablishments;
  return bare && evidence.written !== '' ? { notice: 'establishment-unknown' } : {};
}

function bySiren(question: Question): Resolution | undefined {
  const { evidence, register, line, column } = question;
  const { reading } = evidence;
  if (reading.kind !== 'siren' && reading.kind !== 'siret') return undefined;
  const { siren } = reading;
  const code = evidence.code !== '' && !register.byCode(evidence.code) ? evidence.code : siren;
  const supplier =
    register.bySiren(siren) ??
    register.create({
      code,
      siren,
      name: evidence.name,
      line,
      flaws: flawsOfReading(reading, column.ofEstablishments),
    });
  return { supplier, reference: reading.kind === 'siret' ? reading.siret : siren, ...noticeOfSiren(reading, question) };
}

function byForeignVat({ evidence, register, line }: Question): Resolution | undefined {
  const { reading } = evidence;
  if (reading.kind !== 'foreign') return undefined;
  const known = register.byCode(reading.vatNumber);
  const supplier =
    known ?? register.create({ code: reading.vatNumber, siren: undefined, name: evidence.name, line, flaws: [] });
  supplier.created?.texts.set('vatNumber', reading.vatNumber).set('country', reading.country);
  return { supplier, reference: supplier.code, notice: 'foreign-supplier' };
}

function byNewCode({ evidence, register, line }: Question): Resolution | undefined {
  if (evidence.code === '') return undefined;
  const supplier = register.create({
    code: evidence.code,
    siren: undefined,
    name: evidence.name,
    line,
    flaws: ['siren-missing'],
  });
  return { supplier, reference: evidence.code };
}

function noticeOfNothing({ evidence, hasReference, column }: Question): Pick<Resolution, 'notice' | 'toldOnce'> {
  const { reading } = evidence;
  if (!hasReference || column.kind === 'names') return { notice: 'named-only', toldOnce: true };
  return { notice: reading.kind === 'unreadable' ? `identifier-${reading.fault}` : 'identifier-missing' };
}

/** One supplier to identify per name, or per wrong identifier where there is no name. */
function byName(question: Question): Resolution {
  const { evidence, register, line, words, hasReference, column } = question;
  const notice = noticeOfNothing(question);
  const onlyNames = !hasReference || column.kind === 'names';
  const named = onlyNames && evidence.name !== '' ? register.byName(evidence.name) : undefined;
  if (named) return { supplier: named, reference: named.code };
  const name = evidence.name === '' ? words.nameOfUnidentified(evidence.written) : evidence.name;
  const alias = evidence.name === '' && evidence.written !== '' ? register.byCode(evidence.written) : undefined;
  const supplier =
    alias ??
    register.unidentified(name) ??
    register.create({ siren: undefined, name, line, flaws: ['identifier-to-find'] });
  supplier.created?.texts.set('name', name);
  if (evidence.name === '' && evidence.written !== '') {
    supplier.created?.texts.set('aliases', evidence.written.replace(/[,;|\n]/g, ' '));
  }
  return { supplier, reference: supplier.code, ...notice };
}

/** The supplier of a line: known code, SIREN, foreign VAT number, new code, or one to identify; never none. */
export function resolveSupplier(question: Question): Resolution {
  return (
    byKnownCode(question) ?? bySiren(question) ?? byForeignVat(question) ?? byNewCode(question) ?? byName(question)
  );
}
