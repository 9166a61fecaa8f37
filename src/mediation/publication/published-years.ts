import type { publicationTab } from '../../../sheets-templates/mediator/publication-tab';
import type { RowOf } from '../../workbook/define-tab';
import { keysOf } from '../../model/typed-keys';
import { dimensions, type Dimension, type Histogram } from './dimensions';
import type { PublishedYear } from './publish-year';

type PublicationTabRow = RowOf<typeof publicationTab>;

function publishedYear(year: number, rows: readonly PublicationTabRow[]): PublishedYear | undefined {
  const total = rows.find(({ heading }) => heading === 'total')?.exact;
  if (total === undefined) return undefined;
  const rowsOf = (dimension: Dimension): readonly (PublicationTabRow | undefined)[] =>
    dimensions[dimension].map((heading) => rows.find((row) => row.heading === heading));
  const histogramOf = (dimension: Dimension): Histogram | undefined => {
    const counts = rowsOf(dimension).map((row) => row?.exact);
    if (total === 0) return counts.map(() => 0);
    return counts.every((count) => count !== undefined) ? counts : undefined;
  };
  const told = keysOf(dimensions).filter((dimension) => rowsOf(dimension).every((row) => row?.mention === 'exact'));
  const histograms = {
    route: histogramOf('route'),
    motive: histogramOf('motive'),
    size: histogramOf('size'),
    outcome: histogramOf('outcome'),
  };
  return { year, total, histograms, told: new Set(told) };
}

/** The years that « Activité à publier » holds as published, with the exact numbers that stayed there. */
export function publishedYears(rows: readonly PublicationTabRow[]): readonly PublishedYear[] {
  const frozen = rows.filter(({ state }) => state === 'frozen');
  const years = new Set(frozen.filter(({ period }) => /^\d{4}$/.test(period)).map(({ period }) => Number(period)));
  return [...years].flatMap((year) => {
    const found = publishedYear(
      year,
      frozen.filter(({ period }) => period === String(year)),
    );
    return found ? [found] : [];
  });
}
