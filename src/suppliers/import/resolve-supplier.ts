import type { IdentifierReading } from '../../model/repair-identifier';
import { sirenOf, sirenOfSiret, siretOf } from '../../model/siren';
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

/**
 * True where a code found in the panel does not decide: the alias of a supplier to identify (its name decides), or an
 * identifier that is also a code (« 552081317 »): its own road tells the same supplier, with its notices.
 */
function isWeak(supplier: RegisteredSupplier, code: string, { evidence: { reading }, register }: Question): boolean {
  const key = supplierKeyOf(code);
  if (supplier.code.startsWith(unidentifiedPrefix) && key !== supplierKeyOf(supplier.code)) return true;
  if (reading.kind === 'foreign') return key === reading.vatNumber;
  const named = reading.kind === 'siren' || reading.kind === 'siret';
  return named && (supplier.siren === reading.siren || register.bySiren(reading.siren) !== undefined);
}

/** A supplier that the line names by its code or an alias. */
function byKnownCode(question: Question): Resolution | undefined {
  const { evidence, register } = question;
  for (const code of [evidence.code, evidence.written]) {
    const supplier = code === '' ? undefined : register.byCode(code);
    if (supplier && !isWeak(supplier, code, question)) return { supplier, reference: code };
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

/** Digits that leading zeros turn into the number of a known supplier, however many a spreadsheet lost. */
function byLostZeros({ evidence, register }: Question): Resolution | undefined {
  const digits = /^(\d{5,13})(?:[.,]0+)?$/.exec(evidence.written)?.[1];
  if (digits === undefined) return undefined;
  const siret = siretOf(digits.padStart(14, '0'));
  const siren = siret === undefined ? sirenOf(digits.padStart(9, '0')) : sirenOfSiret(siret);
  const supplier = siren === undefined ? undefined : register.bySiren(siren);
  if (!supplier || siren === undefined) return undefined;
  return { supplier, reference: siret ?? siren, notice: 'identifier-repaired', toldOnce: true };
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

/** Files without identifiers: a name is then all there is, and the panel is searched by it. */
function byKnownName({ evidence, register, hasReference, column }: Question): Resolution | undefined {
  if ((hasReference && column.kind !== 'names') || evidence.name === '') return undefined;
  const supplier = register.byName(evidence.name);
  return supplier ? { supplier, reference: supplier.code } : undefined;
}

function noticeOfNothing({ evidence, hasReference, column }: Question): Pick<Resolution, 'notice' | 'toldOnce'> {
  const { reading } = evidence;
  if (!hasReference || column.kind === 'names') return { notice: 'named-only', toldOnce: true };
  return { notice: reading.kind === 'unreadable' ? `identifier-${reading.fault}` : 'identifier-missing' };
}

/** One supplier to identify per name, or per wrong identifier (kept as an alias) where there is no name. */
function byName(question: Question): Resolution {
  const { evidence, register, line, words } = question;
  const wrong = evidence.name === '' ? evidence.written : '';
  const name = evidence.name === '' ? words.nameOfUnidentified(wrong) : evidence.name;
  const supplier =
    (wrong === '' ? undefined : register.byCode(wrong)) ??
    register.unidentified(name) ??
    register.create({ siren: undefined, name, line, flaws: ['identifier-to-find'] });
  supplier.created?.texts.set('name', name);
  if (wrong !== '') supplier.created?.texts.set('aliases', wrong.replace(/[,;|\n]/g, ' '));
  return { supplier, reference: supplier.code, ...noticeOfNothing(question) };
}

/** The supplier of a line: known code, SIREN, foreign VAT number, new code, or one to identify; never none. */
export function resolveSupplier(question: Question): Resolution {
  return (
    byKnownCode(question) ??
    bySiren(question) ??
    byLostZeros(question) ??
    byForeignVat(question) ??
    byNewCode(question) ??
    byKnownName(question) ??
    byName(question)
  );
}
