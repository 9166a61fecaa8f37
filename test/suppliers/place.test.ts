import { allDepartments, departmentNamed, departmentOfCode, regionName, zoneOf } from '../../src/law/territory';
import { placeOf } from '../../src/suppliers/place';

/** « 29 », « étranger », « ? » or « ? (93) » where the region alone is known. */
function shown(address: Partial<Parameters<typeof placeOf>[0]>, isForeign = false): string {
  const place = placeOf(
    { country: undefined, department: undefined, region: undefined, postalCode: undefined, ...address },
    isForeign,
    true,
  );
  if (place.kind === 'department') return place.department;
  if (place.kind === 'foreign') return 'étranger';
  return place.region === undefined ? `? ${place.doubt}` : `? ${place.doubt} (${regionName(place.region)})`;
}

test('France has 101 departments and 8 overseas collectivities, each in one region or in none', () => {
  const departments = allDepartments();
  expect(departments).toHaveLength(109);
  expect(departments.filter(({ region }) => region === '').map(({ code }) => code)).toEqual([
    ...['975', '977', '978', '984', '986', '987', '988', '989'],
  ]);
  expect(departmentOfCode('2A')).toEqual({ code: '2A', name: 'Corse-du-Sud', region: '94' });
  expect(regionName('53')).toBe('Bretagne');
});

test.each([
  ['29200', '29'],
  ['75011', '75'],
  ['35040 CEDEX', '35'],
  ['F-44000', '44'],
  ['FR 69003', '69'],
  ['69 003', '69'],
  ['1000', '01'],
  ['97133', '977'],
  ['97150', '978'],
  ['97110', '971'],
  ['97400', '974'],
  ['97500', '975'],
  ['98800', '988'],
  ['98713', '987'],
  ['98799', '989'],
  ['20000', '2A'],
  ['20137', '2A'],
  ['20200', '2B'],
  ['20230', '2B'],
  ['20600', '2B'],
  ['94390', '91'],
  ['98000', 'étranger'],
  ['00100', '? unreadable'],
  ['99000', '? unreadable'],
  ['à préciser', '? unreadable'],
  ['', '? blank'],
])('code postal %s : département %s', (postalCode, expected) => {
  expect(shown({ postalCode })).toBe(expected);
});

test('un code postal que deux départements partagent n’en dit aucun ; la région seule si c’est la même', () => {
  expect(shown({ postalCode: '48250' })).toBe('? shared-postal-code');
  expect(shown({ postalCode: '05110' })).toBe('? shared-postal-code (Provence-Alpes-Côte d’Azur)');
  expect(shown({ postalCode: '05110', department: '4' })).toBe('04');
});

test.each([
  ['29', '29'],
  ['1', '01'],
  ['2a', '2A'],
  ['971 Guadeloupe', '971'],
  ['29 - Finistère', '29'],
  ['Côtes d’Armor', '22'],
  ['LA REUNION', '974'],
])('la colonne Département écrite « %s » l’emporte : %s', (department, expected) => {
  expect(shown({ department, postalCode: '75001' })).toBe(expected);
});

test('« 20 » ne dit pas quelle Corse : le code postal le dit, sinon rien', () => {
  expect(shown({ department: '20', postalCode: '20200' })).toBe('2B');
  expect(shown({ department: '20' })).toBe('? unreadable');
});

test('un pays d’outre-mer est un département ou une collectivité ; un fournisseur étranger est à l’étranger', () => {
  expect(shown({ country: 'NC' })).toBe('988');
  expect(shown({ country: 'Martinique' })).toBe('972');
  expect(shown({ country: 'BE', postalCode: '29200', department: '29' }, true)).toBe('étranger');
});

test('un code à quatre chiffres n’est un code postal à zéro perdu que pour une entreprise française', () => {
  const address = { country: undefined, department: undefined, region: undefined, postalCode: '1000' };
  expect(placeOf(address, false, false).kind).toBe('unknown');
});

test('the local zone is a list of departments and regions; one wrong item makes it unreadable', () => {
  expect([...(zoneOf('29, 35 ; Pays de la Loire') ?? [])]).toEqual(['29', '35', '44', '49', '53', '72', '85']);
  expect([...(zoneOf('2A') ?? [])]).toEqual(['2A']);
  expect(zoneOf('29, Bretange')).toBeUndefined();
  expect(zoneOf(' ; ')).toBeUndefined();
  expect(departmentNamed('Bretagne')).toBeUndefined();
});
