import type { DrawnChart } from '../../store/chart';
import { chartAlt, drawnOfStored } from '../../store/drawn-of-stored';
import type { StoredSheet } from '../../store/workbook';
import type { PageChart } from '../protocol';

/** The charts of a tab as pictures that the page holds: nothing is asked of any other server. */
export function showCharts(sheet: StoredSheet, svgOf: (chart: DrawnChart) => string): readonly PageChart[] {
  return sheet.charts.flatMap((chart) => {
    const drawn = drawnOfStored(sheet, chart);
    if (!drawn) return [];
    const { width, height } = drawn;
    const image = `data:image/svg+xml;base64,${Buffer.from(svgOf(drawn)).toString('base64')}`;
    return [{ image, alt: chartAlt(drawn), width, height }];
  });
}
