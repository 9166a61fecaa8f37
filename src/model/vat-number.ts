import { sirenOf, type Siren } from './siren';

/**
 * The French intra-Community VAT number that belongs to a SIREN: FR + (12 + 3 × (SIREN mod 97)) mod 97 + SIREN.
 * Only a candidate: a unit outside VAT has none.
 */
export function vatNumberOf(siren: Siren): string {
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

/** Country and SIREN of a VAT number (spaces already dropped, upper case); undefined where the text is none. */
export function parseVatNumber(text: string): { country: string; siren: Siren | undefined } | undefined {
  const french = /^FR([0-9A-Z]{2})(\d{9})$/.exec(text);
  if (french) {
    const siren = sirenOf(french[2] ?? '');
    const keyFits = siren !== undefined && (vatNumberOf(siren) === text || /[A-Z]/.test(french[1] ?? ''));
    return keyFits ? { country: 'FR', siren } : undefined;
  }
  const foreign =
    /^(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|CHE)([0-9A-Z]{7,12})$/.exec(
      text,
    );
  return foreign ? { country: (foreign[1] ?? '').slice(0, 2), siren: undefined } : undefined;
}
