import { readReference, readReferenceColumn } from '../../../src/suppliers/import/read-reference-column';

const siret = '55208131766522';
const siren = '552081317';

describe('readReferenceColumn', () => {
  test.each<[string[], string, boolean]>([
    [[siret, siret, siren], 'identifiers', false],
    [[siret, '35600000000048', siren], 'identifiers', true],
    [['F0001', 'F0002', siret], 'codes', true],
    [['00001', '00002', '00003'], 'codes', false],
    [['5,52E+13', '3,56E+13'], 'identifiers', false],
    [['10000000000001', '40000000000004'], 'identifiers', false],
    [['Dupont Frères', 'Société des Abers'], 'names', false],
    [[], 'identifiers', false],
  ])('%j : %s', (values, kind, ofEstablishments) => {
    expect(readReferenceColumn(values, false)).toMatchObject({ kind, ofEstablishments });
  });

  test('un en-tête SIRET fait foi quand les valeurs sont fausses', () => {
    expect(readReferenceColumn(['00001', '1'], true).kind).toBe('identifiers');
  });

  test('dans une colonne de codes, un numéro de neuf chiffres qui passe la clé par hasard reste un code', () => {
    const column = readReferenceColumn(['100000001', '100000002', '100000003', siren], false);
    expect(column.kind).toBe('codes');
    expect(readReference(siren, column)).toEqual({ kind: 'unreadable', fault: 'not-an-identifier' });
    expect(readReference(siret, column).kind).toBe('siret');
  });
});
