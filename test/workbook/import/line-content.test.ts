import fc from 'fast-check';
import { contentCells, contentText } from '../../../src/workbook/import/line-content';

test('une ligne du fichier se lit et se corrige comme un texte', () => {
  expect(contentText(['A-12', 'F1', 'dit "oui" ; non', ''])).toBe('A-12 ; F1 ; "dit ""oui"" ; non" ; ');
  expect(contentCells('A-12 ; F1;"dit ""oui"" ; non" ; ')).toEqual(['A-12', 'F1', 'dit "oui" ; non', '']);
  expect(contentCells('')).toEqual(['']);
});

test('ce qui est écrit se relit tel quel, séparateurs, guillemets et retours compris', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', ' ', '\n', ',', '1'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      expect(contentCells(contentText(cells))).toEqual(cells);
    }),
  );
});
