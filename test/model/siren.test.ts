import { sirenOf, sirenOfSiret, siretOf } from '../../src/model/siren';
import { parseVatNumber, vatNumberOf } from '../../src/model/vat-number';

describe('identifiers', () => {
  test.each(['552081317', '356000000', '487444697'])('%s is a SIREN', (siren) => {
    expect(sirenOf(siren)).toBe(siren);
  });

  test.each(['552081318', '000000000', '111111111', '123456789', '55208131', '5520813170', ''])(
    '%s is none: wrong key, filler or length',
    (text) => {
      expect(sirenOf(text)).toBeUndefined();
    },
  );

  test('La Poste: a SIRET whose digits add up to a multiple of 5 is right even where the Luhn key is not', () => {
    expect(siretOf('35600000000048')).toBe('35600000000048');
    expect(siretOf('35600000049837')).toBe('35600000049837');
    expect(siretOf('35600000049838')).toBeUndefined();
  });

  test.each(['67201924767201', '35009017135009', '00000000000000'])('%s is no SIRET', (text) => {
    expect(siretOf(text)).toBeUndefined();
  });

  test('the legal unit of an establishment', () => {
    const siret = siretOf('42199758600035');
    expect(siret && sirenOfSiret(siret)).toBe('421997586');
  });
});

describe('VAT numbers', () => {
  test.each([
    ['552081317', 'FR03552081317'],
    ['356000000', 'FR39356000000'],
  ])('SIREN %s has %s', (siren, vat) => {
    const known = sirenOf(siren);
    expect(known && vatNumberOf(known)).toBe(vat);
    expect(parseVatNumber(vat)).toEqual({ country: 'FR', siren });
  });

  test('a foreign number has a country and no SIREN; a wrong French key is no number', () => {
    expect(parseVatNumber('LV40103835582')).toEqual({ country: 'LV', siren: undefined });
    expect(parseVatNumber('FR04552081317')).toBeUndefined();
    expect(parseVatNumber('84111')).toBeUndefined();
  });
});
