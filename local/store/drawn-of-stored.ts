import { readValues } from './cell-values';
import type { DrawnChart } from './chart';
import type { StoredChart, StoredSheet, StoredValue } from './workbook';

const kinds: Readonly<Record<string, DrawnChart['kind']>> = { LINE: 'LINE', COLUMN: 'COLUMN', BAR: 'BAR' };

/** The size that the platform gives to a chart that names none. */
const defaultSize = { width: 600, height: 371 };

function sizeIn({ options }: StoredChart, name: 'width' | 'height'): number {
  const value = options[name];
  return typeof value === 'number' && value > 0 ? value : defaultSize[name];
}

function drawnValue(value: StoredValue): string | number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A chart of a sheet with the values that its cells have now; undefined for a kind that is not drawn here. */
export function drawnOfStored(sheet: StoredSheet, chart: StoredChart): DrawnChart | undefined {
  const kind = kinds[chart.type];
  const [area] = chart.ranges;
  if (!kind || !area || chart.ranges.length > 1) return undefined;
  const [headers = [], ...lines] = readValues(sheet, area);
  return {
    kind,
    columns: headers.map(String),
    rows: lines.map(([category = '', ...values]) => [String(category), ...values.map(drawnValue)]),
    options: chart.options,
    width: sizeIn(chart, 'width'),
    height: sizeIn(chart, 'height'),
  };
}

/** The title of a chart; empty where it has none. */
export function chartTitle({ options }: Pick<DrawnChart, 'options'>): string {
  const title = options['title'];
  return typeof title === 'string' ? title : '';
}

/** What a person who does not see the chart is told: its title, then each category with its values. */
export function chartAlt(drawn: DrawnChart): string {
  const isShare = JSON.stringify(drawn.options).includes('%');
  const shown = (value: string | number | null): string =>
    typeof value !== 'number'
      ? '–'
      : isShare
        ? `${(value * 100).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} %`
        : value.toLocaleString('fr-FR');
  const lines = drawn.rows.map(([category, ...values]) =>
    [category, ...values.map((value, index) => `${drawn.columns[index + 1] ?? ''} ${shown(value)}`)].join(', '),
  );
  return `${chartTitle(drawn)} : ${lines.join(' ; ')}.`;
}
