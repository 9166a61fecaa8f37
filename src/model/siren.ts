declare const sirenMark: unique symbol;
declare const siretMark: unique symbol;

/** Nine digits that pass the Luhn key: a legal unit. */
export type Siren = string & { readonly [sirenMark]: 'Siren' };
/** Fourteen digits that pass the Luhn key (La Poste: sum of digits): an establishment. */
export type Siret = string & { readonly [siretMark]: 'Siret' };

const laPoste = '356000000';

function digitSum(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit) => sum + digit, 0);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** True for fillers that pass the Luhn key or that registers answer oddly. */
function isFiller(siren: string): boolean {
  return /^(\d)\1*$/.test(siren) || siren === '123456789';
}

/** The SIREN written as nine digits and nothing else; undefined where the key is wrong or the number is a filler. */
export function sirenOf(digits: string): Siren | undefined {
  return /^\d{9}$/.test(digits) && !isFiller(digits) && passesLuhn(digits) ? (digits as Siren) : undefined;
}

/** The SIRET written as fourteen digits and nothing else; undefined where its keys are wrong. */
export function siretOf(digits: string): Siret | undefined {
  if (!/^\d{14}$/.test(digits) || isFiller(digits.slice(0, 9))) return undefined;
  const ofLaPoste = digits.startsWith(laPoste) && (passesLuhn(digits) || digitSum(digits) % 5 === 0);
  return ofLaPoste || (!digits.startsWith(laPoste) && passesLuhn(digits)) ? (digits as Siret) : undefined;
}

/** The legal unit of an establishment. */
export function sirenOfSiret(siret: Siret): Siren {
  return siret.slice(0, 9) as Siren;
}
