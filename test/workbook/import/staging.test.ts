import fc from 'fast-check';
import { lotsTab } from '../../../sheets-templates/lots-tab';
import { readLots } from '../../../src/workbook/import/lots';
import { depositLines, stagedRows, stagedTexts } from '../../../src/workbook/import/staging';
import { tabCells } from '../../builders/tab-cells';

type Rows = readonly (readonly string[])[];

function lotsWith(sendings: readonly { lot: string; rank: number; rows: Rows }[], startedOn = '2026-11-23 10:00:00') {
  const rows = sendings.flatMap(({ lot, rank, rows: sent }) =>
    stagedTexts(rank, sent)!.map((replaced) => ({
      ...{ lot, type: 'dépôt', state: 'staged' as const, startedOn, replaced },
    })),
  );
  return readLots(lotsTab, tabCells(lotsTab, rows));
}

describe('un fichier envoyé en plusieurs fois', () => {
  test('se retrouve ligne à ligne, quels que soient les envois, leur ordre et leurs répétitions', () => {
    const row = fc.array(fc.string({ maxLength: 400 }), { minLength: 1, maxLength: 5 });
    const files = fc.array(fc.array(row, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(files, fc.nat(), (sendings, seed) => {
        const sent = sendings.map((rows, index) => ({ lot: 'D1', rank: index + 1, rows }));
        const again = [...sent, sent[seed % sent.length]!].reverse();
        const other = { lot: 'D2', rank: 1, rows: [['autre']] };
        expect(stagedRows(lotsWith([...again, other]), 'D1', sendings.length)).toEqual(sendings.flat());
      }),
      { numRuns: 60 },
    );
  });

  test('auquel il manque un envoi ou un morceau n’est pas lu', () => {
    const long = Array.from({ length: 50 }, (_, index) => [`${index}`.repeat(1000)]);
    const whole = lotsWith([{ lot: 'D1', rank: 1, rows: long }]);
    expect(whole.length).toBeGreaterThan(1);
    expect(stagedRows(whole, 'D1', 1)).toEqual(long);
    expect(stagedRows(whole.slice(1), 'D1', 1)).toBeUndefined();
    expect(stagedRows(whole.slice(0, -1), 'D1', 1)).toBeUndefined();
    expect(stagedRows(whole, 'D1', 2)).toBeUndefined();
    expect(stagedRows(whole, 'D9', 1)).toBeUndefined();
  });

  test('chaque morceau tient dans une cellule de 50 000 caractères ; une ligne plus longue est refusée', () => {
    const rows = Array.from({ length: 200 }, () => ['"'.repeat(900)]);
    expect(stagedTexts(1, rows)!.every((text) => text.length < 50_000)).toBe(true);
    expect(stagedTexts(1, [['x'.repeat(50_000)]])).toBeUndefined();
  });

  test('oublié depuis la veille est retrouvé, celui du jour est laissé', () => {
    const old = lotsWith([{ lot: 'D1', rank: 1, rows: [['a']] }], '2026-11-22 18:00:00');
    const today = lotsWith([{ lot: 'D2', rank: 1, rows: [['a']] }], '2026-11-23 08:00:00');
    expect(depositLines([...old, ...today], { before: '2026-11-23' })).toEqual([2]);
    expect(depositLines(today, { deposit: 'D2' })).toEqual([2]);
  });
});
