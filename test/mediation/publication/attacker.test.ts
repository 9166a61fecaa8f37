import { isTellable, type Histogram } from '../../../src/mediation/publication/dimensions';
import { isSumTellable, sumOf } from '../../../src/mediation/publication/sum-of-years';

/** Every histogram of a total over a number of groups. */
function histograms(total: number, groups: number): Histogram[] {
  if (groups === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    histograms(total - first, groups - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** What a reader sees of three years: each year's histogram if it is told, then the sum of those that are not. */
type Tells = (years: readonly Histogram[], smallest: number) => boolean;

function transcriptOf(years: readonly Histogram[], smallest: number, tells: Tells, sums: Map<string, boolean>): string {
  const told = years.map((year) => isTellable(year, smallest));
  const untold = years.filter((_, index) => told[index] !== true);
  const seen = years.map((year, index) => (told[index] === true ? year.join(',') : '?')).join(' ');
  if (untold.length < 2) return seen;
  const sum = sumOf(untold);
  const key = `${sum.join(',')} of ${untold.map((year) => year.reduce((a, b) => a + b, 0)).join(',')}`;
  const isTold = sums.get(key) ?? tells(untold, smallest);
  sums.set(key, isTold);
  return `${seen} | ${isTold ? sum.join(',') : '?'}`;
}

/** Values that each group of each year has among the worlds that look alike. */
type Values = Set<number>[][];

/** What three years of these totals let a reader work out who knows every rule: years and groups known below `smallest`. */
function workedOut(
  totals: readonly number[],
  groups: number,
  smallest: number,
  tells: Tells = isSumTellable,
): string[] {
  const alike = new Map<string, Values>();
  const sums = new Map<string, boolean>();
  const [first = [], second = [], third = []] = totals.map((total) => histograms(total, groups));
  for (const a of first) {
    for (const b of second) {
      for (const c of third) {
        const world = [a, b, c];
        const transcript = transcriptOf(world, smallest, tells, sums);
        const values =
          alike.get(transcript) ?? totals.map(() => Array.from({ length: groups }, () => new Set<number>()));
        alike.set(transcript, values);
        world.forEach((year, index) => {
          year.forEach((count, group) => values[index]?.[group]?.add(count));
        });
      }
    }
  }
  return [...alike].flatMap(([transcript, values]) =>
    values.flatMap((year, index) =>
      year.flatMap((counts, group) => {
        const [only = 0] = counts;
        const isKnown = counts.size === 1 && only < smallest && totals[index] !== 0;
        return isKnown ? [`${totals.join('+')}: ${transcript}: year ${index}, group ${group} is ${only}`] : [];
      }),
    ),
  );
}

/** Totals of three years, the order of which changes nothing. */
function* triples(most: number): Generator<readonly number[]> {
  for (let a = 0; a <= most; a++) for (let b = a; b <= most; b++) for (let c = b; c <= most; c++) yield [a, b, c];
}

describe('piège 21 · un lecteur qui connaît toutes les règles et énumère tous les mondes possibles', () => {
  test.each([
    ['deux groupes (voie, taille), seuil 5, jusqu’à 12 dossiers par an', 2, 5, 12],
    ['trois groupes (issue), seuil 3, jusqu’à 8 dossiers par an', 3, 3, 8],
    ['quatre groupes (motifs), seuil 3, jusqu’à 5 dossiers par an', 4, 3, 5],
  ])('%s : aucun groupe sous le seuil n’est connu', (_, groups, smallest, most) => {
    for (const totals of triples(most)) expect(workedOut(totals, groups, smallest)).toEqual([]);
  });

  test('le même lecteur gagne contre le seul seuil : de 10 puis 1 dossier et de la somme (5, 6), il déduit le onzième', () => {
    const found = workedOut([0, 1, 10], 2, 5, (years, smallest) => isTellable(sumOf(years), smallest));
    expect(found).toContain('0+1+10: ? ? ? | 5,6: year 1, group 0 is 1');
    expect(workedOut([0, 1, 10], 2, 5)).toEqual([]);
  });
});
