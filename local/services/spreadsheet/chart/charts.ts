import type { Emulator, EnumMember } from '../../emulate';

const NAMES = {
  ChartType: [
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ],
  ChartMergeStrategy: ['MERGE_COLUMNS', 'MERGE_ROWS'],
  ChartHiddenDimensionStrategy: ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'],
  CurveStyle: ['NORMAL', 'SMOOTH'],
  PointStyle: ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE'],
  Position: ['TOP', 'RIGHT', 'BOTTOM', 'NONE'],
} as const;

/** Charts, reduced to the enumerations that embedded charts take. */
export type ChartEnumerations = Readonly<Record<keyof typeof NAMES, Readonly<Record<string, EnumMember>>>>;

/** Makes the enumerations of one realm. */
export function chartEnumerations(emulator: Emulator): ChartEnumerations {
  const entries = Object.entries(NAMES).map(([name, members]) => [
    name,
    emulator.enumeration(`Charts.${name}`, members as readonly string[]),
  ]);
  return Object.fromEntries(entries) as ChartEnumerations;
}
