/** How a series looks; the order of the greys is that of the list, so that a print without colour still tells them apart. */
export type SeriesLook = 'first' | 'second' | 'third' | 'fourth' | 'target';

/** Values of a chart in its unit, one per category; undefined where there is none: nothing is drawn there. */
export interface ChartSeries {
  readonly name: string;
  readonly look: SeriesLook;
  readonly values: readonly (number | undefined)[];
}

/** One chart as a value: the dashboard's and the report's are drawn from it. Shares are 0–1, money is in euros. */
export interface ChartPlan {
  readonly kind: 'line' | 'columns' | 'stacked';
  readonly title: string;
  /** What a person who does not see the chart is told: the same as the chart says. */
  readonly alt: string;
  readonly unit: 'share' | 'amount' | 'count';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/**
 * A chart that stands on a tab. The services of a spreadsheet take no text for those who do not see it: its values stand
 * in the cells that it draws.
 */
export type SheetChart = Omit<ChartPlan, 'alt'>;

/** A chart of a tab with the cells that it draws: a header line, categories first, then one column per series. */
export interface PlacedChart {
  readonly chart: SheetChart;
  readonly row: number;
  readonly column: number;
  /** The first row that it may cover. */
  readonly under: number;
}
