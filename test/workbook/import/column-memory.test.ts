import { parseMemory, withMapping } from '../../../src/workbook/import/column-memory';

const columns = { Référence: 'N° de facture', Remarque: '' };

test('la dernière correspondance d’une forme de fichier remplace la précédente', () => {
  const first = withMapping([], { mark: 'a', columns });
  const second = withMapping(parseMemory(first), { mark: 'a', columns: { Référence: 'Ligne' } });
  expect(parseMemory(second)).toEqual([{ mark: 'a', columns: { Référence: 'Ligne' } }]);
});

test('la mémoire tient dans une propriété de 9 ko : les plus anciennes sont oubliées', () => {
  const wide = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Colonne ${index}`, 'Montant HT']));
  const text = Array.from({ length: 40 }, (_, index) => String(index)).reduce(
    (memory, mark) => withMapping(parseMemory(memory), { mark, columns: wide }),
    '[]',
  );
  expect(text.length).toBeLessThan(9000);
  expect(parseMemory(text)[0]?.mark).toBe('39');
  const huge = { mark: 'x', columns: { a: 'b'.repeat(9000) } };
  expect(withMapping(parseMemory(text), huge)).toBe(text);
});

test.each(['', '{', '{"a":1}', '[1]', '[{"mark":"a","columns":{"b":3}}]'])(
  'un texte abîmé (%s) ne retient rien',
  (text) => {
    expect(parseMemory(text)).toEqual([]);
  },
);
