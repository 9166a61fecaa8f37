import fc from 'fast-check';
import { parseReplaced, replacedTexts } from '../../../src/workbook/import/replaced-cells';

const cell = fc.oneof(fc.string({ maxLength: 60 }), fc.integer(), fc.boolean());

describe('ce qu’un import remplace', () => {
  test('se relit tel quel, en tranches qui tiennent dans une cellule', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 20 }), { minLength: 1, maxLength: 400 }), (rows) => {
        const texts = replacedTexts({ tab: 'Achats', headers: ['a', 'b'], rows }, []);
        expect(texts.every((text) => text.length < 50_000)).toBe(true);
        expect(texts.flatMap((text) => parseReplaced(text)?.rows?.rows ?? [])).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  test('les cellules remplies gardent leur clé et leur valeur d’avant', () => {
    const cells = [{ tab: 'Fournisseurs', key: 'F1', header: 'CA', before: '', written: 100 }];
    expect(replacedTexts(undefined, cells).map(parseReplaced)).toEqual([{ cells }]);
  });

  test.each(['{', '[]', '{"rows":3}', '{"cells":[{"tab":1}]}', '3'])('%s ne se relit pas', (text) => {
    expect(parseReplaced(text)).toBeUndefined();
  });
});
