import fc from 'fast-check';
import { repairIdentifier } from '../../src/model/repair-identifier';
import { vatNumberOf } from '../../src/model/vat-number';
import { sirenOf } from '../../src/model/siren';

const siren = sirenOf('552081317')!;

describe('repairIdentifier', () => {
  test.each([
    ['55208131766522', 'siret', false],
    ['552 081 317 66522', 'siret', false],
    ['552\u00a0081\u202f317\u00a066522', 'siret', false],
    ["'55208131766522", 'siret', false],
    ['SIRET : 55208131766522', 'siret', false],
    ['55208131766522.0', 'siret', true],
    ['55208131766522,00', 'siret', true],
    ['5.5208131766522E+13', 'siret', true],
    ['5,5208131766522E13', 'siret', true],
    ['552081317', 'siren', false],
    ['552.081.317', 'siren', false],
    ['552-081-317', 'siren', false],
    ['552081317.0', 'siren', true],
    ['FR03552081317', 'siren', false],
    ['fr 03 552 081 317', 'siren', false],
    // La Poste: the sum of the digits is a multiple of five.
    ['35600000000048', 'siret', false],
    ['35600000049837', 'siret', false],
    ['005880596', 'siren', false],
    ['5880596', 'siren', true],
  ])('%s est lu comme %s (réparé : %s)', (raw, kind, repaired) => {
    expect(repairIdentifier(raw)).toMatchObject({ kind, repaired });
  });

  test.each([
    ['5,52E+13', 'lost-digits'],
    ['5.52081E+13', 'lost-digits'],
    ['67201924767201', 'wrong-key'],
    ['FR00552081317', 'wrong-key'],
    ['00001', 'wrong-length'],
    ['1', 'wrong-length'],
    ['84111', 'wrong-length'],
    ['000000000', 'filler'],
    ['123456789', 'filler'],
    ['99999999999999', 'filler'],
    ['en cours', 'not-an-identifier'],
    ['=IMPORTXML("http://x")', 'not-an-identifier'],
  ])('%s ne peut pas être lu : %s', (raw, fault) => {
    expect(repairIdentifier(raw)).toEqual({ kind: 'unreadable', fault });
  });

  test.each(['', '  ', '\u00a0', "'"])('%j est vide', (raw) => {
    expect(repairIdentifier(raw)).toEqual({ kind: 'blank' });
  });

  test('un numéro de TVA étranger garde son pays', () => {
    expect(repairIdentifier('LV 40103835582')).toEqual({ kind: 'foreign', vatNumber: 'LV40103835582', country: 'LV' });
  });

  test('le numéro de TVA d’un SIREN rend ce SIREN', () => {
    expect(repairIdentifier(vatNumberOf(siren))).toEqual({ kind: 'siren', siren, repaired: false });
  });

  test('aucun texte ne fait échouer la lecture', () => {
    fc.assert(fc.property(fc.string(), (text) => repairIdentifier(text).kind.length > 0));
  });
});
