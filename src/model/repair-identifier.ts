import { sirenOf, sirenOfSiret, siretOf, type Siren, type Siret } from './siren';
import { parseVatNumber } from './vat-number';

/** Why a text that stands for an identifier cannot be one. */
export type IdentifierFault = 'lost-digits' | 'wrong-key' | 'wrong-length' | 'filler' | 'not-an-identifier';

/** What a cell that should name a French legal unit holds; `repaired` where a spreadsheet's damage was undone exactly. */
export type IdentifierReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'siret'; readonly siret: Siret; readonly siren: Siren; readonly repaired: boolean }
  | { readonly kind: 'siren'; readonly siren: Siren; readonly repaired: boolean }
  | { readonly kind: 'foreign'; readonly vatNumber: string; readonly country: string }
  | { readonly kind: 'unreadable'; readonly fault: IdentifierFault };

interface Digits {
  readonly digits: string;
  readonly repaired: boolean;
}

/** No spaces of any width, apostrophes or « SIRET : » around the identifier; upper case. */
function bareOf(raw: string): string {
  return raw
    .replace(/[\s\u200b'’]/g, '')
    .toUpperCase()
    .replace(/^(SIREN|SIRET|TVA|RCS|N°)+[:.]*/, '');
}

/** « 5,5208131700013E+13 » whole where every digit is still there; undefined where some are lost. */
function digitsOfPower(bare: string): Digits | 'lost-digits' | undefined {
  const match = /^(\d)[.,]?(\d*)E\+?(\d{1,2})$/.exec(bare);
  if (!match) return undefined;
  const [, first = '', rest = '', power = ''] = match;
  return rest.length === Number(power) ? { digits: first + rest, repaired: true } : 'lost-digits';
}

function digitsOf(bare: string): Digits | IdentifierFault {
  const power = digitsOfPower(bare);
  if (power !== undefined) return power;
  const decimal = /^(\d+)[.,]0{1,2}$/.exec(bare);
  if (decimal) return { digits: decimal[1] ?? '', repaired: true };
  const joined = bare.replace(/[.-]/g, '');
  return /^\d+$/.test(joined) ? { digits: joined, repaired: false } : 'not-an-identifier';
}

/** At most three leading zeros are given back (000325175 exists), and only where the key then fits. */
function padded(digits: string): string | undefined {
  if (digits.length >= 6 && digits.length <= 8) return sirenOf(digits.padStart(9, '0'));
  return digits.length >= 11 && digits.length <= 13 ? siretOf(digits.padStart(14, '0')) : undefined;
}

function faultOf(digits: string): IdentifierFault {
  if (digits.length !== 9 && digits.length !== 14) return 'wrong-length';
  return /^(\d)\1{8}|^123456789/.test(digits) ? 'filler' : 'wrong-key';
}

function readDigits({ digits, repaired }: Digits): IdentifierReading {
  const zeros = padded(digits);
  const whole = zeros ?? digits;
  const mended = repaired || zeros !== undefined;
  const siret = siretOf(whole);
  if (siret !== undefined) return { kind: 'siret', siret, siren: sirenOfSiret(siret), repaired: mended };
  const siren = sirenOf(whole);
  if (siren !== undefined) return { kind: 'siren', siren, repaired: mended };
  return { kind: 'unreadable', fault: faultOf(digits) };
}

/**
 * What a cell of identifiers holds: SIRET, SIREN (bare or in a French VAT number), foreign VAT number, or nothing usable
 * with the reason. « 32402138500000.0 » and lost leading zeros are repaired, « 5,52E+13 » cannot be.
 */
export function repairIdentifier(raw: string): IdentifierReading {
  const bare = bareOf(raw);
  if (bare === '') return { kind: 'blank' };
  const vat = parseVatNumber(bare);
  if (vat?.siren !== undefined) return { kind: 'siren', siren: vat.siren, repaired: false };
  if (vat) return { kind: 'foreign', vatNumber: bare, country: vat.country };
  if (/^FR[0-9A-Z]{2}\d{9}$/.test(bare)) return { kind: 'unreadable', fault: 'wrong-key' };
  const digits = digitsOf(bare);
  return typeof digits === 'string' ? { kind: 'unreadable', fault: digits } : readDigits(digits);
}
