import { overseasCountries, sharedPostalCodes, strayPostalCodes } from '../../sheets-templates/map/departments';
import { departmentNamed, departmentOfCode, regionNamed, type Department } from '../law/territory';
import { foldText } from '../workbook/fold-text';
import type { Supplier, SupplierRow } from './supplier';

/** Why the department of an address is not known. */
export type PlaceDoubt = 'blank' | 'shared-postal-code' | 'unreadable';

/** Where an address is: in a department, abroad, or not known; the region may be known alone. */
export type Place =
  | { readonly kind: 'department'; readonly department: string; readonly region: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unknown'; readonly region: string | undefined; readonly doubt: PlaceDoubt };

/** What an address says of its place. */
export type Address = Pick<SupplierRow, 'country' | 'department' | 'region' | 'postalCode'>;

const foreign: Place = { kind: 'foreign' };

function inDepartment({ code, region }: Department): Place {
  return { kind: 'department', department: code, region };
}

function unknown(doubt: PlaceDoubt, region?: string): Place {
  return { kind: 'unknown', region, doubt };
}

/** Five digits within a postal code, CEDEX or not; a leading zero that a spreadsheet lost is given back where asked. */
function postalCodeIn(written: string, isFrench: boolean): string | undefined {
  const digits = /^\D*(\d[\d\s\u00a0\u202f]*)/.exec(written)?.[1]?.replace(/\D/g, '') ?? '';
  if (/^[a-z]{1,2}[\s-]+\d/i.test(written.trim()) && !/^f(r)?[\s-]/i.test(written.trim())) return undefined;
  if (digits.length >= 5) return digits.slice(0, 5);
  return digits.length === 4 && isFrench ? `0${digits}` : undefined;
}

/** First digits of a postal code as the code of a department: three overseas, 2A and 2B in Corsica. */
function departmentCodeOf(postalCode: string): string {
  const stray = strayPostalCodes[postalCode];
  if (stray !== undefined) return stray;
  if (/^9[78]/.test(postalCode)) return postalCode.slice(0, 3);
  if (postalCode.startsWith('20')) return /^20[01]/.test(postalCode) ? '2A' : '2B';
  return postalCode.slice(0, 2);
}

/** The region of departments that share a postal code, where it is one. */
function commonRegion(codes: readonly string[]): string | undefined {
  const regions = new Set(codes.map((code) => departmentOfCode(code)?.region));
  return regions.size === 1 ? [...regions][0] : undefined;
}

function placeOfPostalCode(postalCode: string): Place {
  if (postalCode.startsWith('980')) return foreign;
  const shared = sharedPostalCodes[postalCode];
  if (shared) return unknown('shared-postal-code', commonRegion(shared));
  const found = departmentOfCode(departmentCodeOf(postalCode));
  return found ? inDepartment(found) : unknown('unreadable');
}

/** The place that an address of no readable postal code has by its country or region. */
function placeOfRest({ country = '', region = '', department = '', postalCode = '' }: Address): Place {
  const overseas = departmentOfCode(overseasCountries[foldText(country)] ?? '');
  if (overseas) return inDepartment(overseas);
  return unknown(department + postalCode === '' ? 'blank' : 'unreadable', regionNamed(region));
}

/**
 * The place of an address: abroad; else the department as written, else that of the postal code, else that of an
 * overseas country. Monaco (980) is abroad; a code that two departments share says the region alone, if it is one.
 */
export function placeOf(address: Address, isForeign: boolean, isFrench: boolean): Place {
  if (isForeign) return foreign;
  const named = departmentNamed(address.department ?? '');
  if (named) return inDepartment(named);
  const postalCode = postalCodeIn(address.postalCode ?? '', isFrench);
  return postalCode === undefined ? placeOfRest(address) : placeOfPostalCode(postalCode);
}

/** The place of a supplier's establishment of the panel. */
export function placeOfSupplier({ row, foreign: isForeign, siren }: Supplier): Place {
  return placeOf(row, isForeign, siren !== undefined);
}
