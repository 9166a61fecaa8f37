import type { EChartsCoreOption } from 'echarts';
import type { DrawnChart } from '../store/chart';

type Options = DrawnChart['options'];

const axisColour = '#52606d';
const gridColour = '#dde3ea';

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An option written « hAxis.title », or within an object. */
function optionOf(options: Options, path: string): unknown {
  if (path in options) return options[path];
  const [head = '', ...rest] = path.split('.');
  const inner = options[head];
  return rest.length > 0 && isOptions(inner) ? optionOf(inner, rest.join('.')) : undefined;
}

function numberIn(options: Options, path: string, otherwise: number): number {
  const value = optionOf(options, path);
  return typeof value === 'number' ? value : otherwise;
}

function textIn(options: Options, path: string): string {
  const value = optionOf(options, path);
  return typeof value === 'string' ? value : '';
}

/** A number as a French reader expects it; a format with « % » shows a share. */
function formatterOf(format: string): (value: number) => string {
  const percent = format.includes('%');
  const unit = format.includes('€') ? ' €' : percent ? ' %' : '';
  return (value) => {
    const shown = percent ? value * 100 : value;
    return shown.toLocaleString('fr-FR', { maximumFractionDigits: percent ? 1 : 0 }) + unit;
  };
}

function coloursOf(options: Options): readonly string[] {
  const colours = optionOf(options, 'colors');
  return Array.isArray(colours) ? colours.map(String) : ['#1f3a5f', '#e69f00', '#0072b2', '#56b4e9'];
}

/** Hatchings: bars stay apart in a print without colour. */
const decals = [
  { symbol: 'none' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: Math.PI / 4, color: 'rgba(0,0,0,0.35)' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4, color: 'rgba(0,0,0,0.35)' },
  { symbol: 'circle', symbolSize: 0.4, dashArrayX: 6, dashArrayY: 6, color: 'rgba(0,0,0,0.3)' },
];

/** A dashed line: a target beside the values. */
function isGuide(options: Options, index: number): boolean {
  return Array.isArray(optionOf(options, `series.${index}.lineDashStyle`));
}

/** The chart in the words of the drawing library; the options that it knows are those that the add-in uses. */
export function chartOption({ kind, columns, rows, options, width, height }: DrawnChart): EChartsCoreOption {
  const fontSize = numberIn(options, 'hAxis.textStyle.fontSize', Math.max(11, Math.round(height / 24)));
  const format = formatterOf(textIn(options, 'vAxis.format') || textIn(options, 'hAxis.format'));
  const text = { color: axisColour, fontSize, fontFamily: "'Source Sans 3', sans-serif" };
  const isLine = kind === 'LINE';
  const stack = optionOf(options, 'isStacked') === true ? { stack: 'all' } : {};
  const names = columns.slice(1);
  const categoryAxis = {
    type: 'category',
    data: rows.map(([category]) => String(category ?? '')),
    axisLabel: { ...text, interval: 0 },
    axisLine: { lineStyle: { color: axisColour } },
    axisTick: { show: false },
  };
  const valueAxis = {
    type: 'value',
    min: optionOf(options, 'vAxis.minValue') === 0 ? 0 : undefined,
    axisLabel: { ...text, formatter: format },
    splitLine: { lineStyle: { color: gridColour } },
  };
  const title = textIn(options, 'title');
  return {
    animation: false,
    backgroundColor: '#ffffff',
    color: [...coloursOf(options)],
    ...(title === ''
      ? {}
      : {
          title: {
            text: title,
            left: 8,
            textStyle: { ...text, color: '#1f3a5f', fontWeight: 'bold', overflow: 'truncate', width: width - 16 },
          },
        }),
    grid: {
      left: fontSize,
      right: fontSize * 2,
      top: fontSize * (title === '' ? 1.8 : 3.4),
      bottom: names.length > 1 ? fontSize * 3.4 : fontSize * 1.6,
    },
    legend: {
      show: names.length > 1,
      bottom: 0,
      itemWidth: fontSize * 1.6,
      itemHeight: fontSize * 0.8,
      textStyle: text,
    },
    xAxis: kind === 'BAR' ? valueAxis : categoryAxis,
    yAxis: kind === 'BAR' ? { ...categoryAxis, inverse: true } : valueAxis,
    series: names.map((name, index) => {
      const guides = isGuide(options, index);
      return {
        name,
        type: isLine ? 'line' : 'bar',
        ...stack,
        data: rows.map((row) => row[index + 1] ?? null),
        symbol: guides ? 'none' : 'circle',
        symbolSize: numberIn(options, `series.${index}.pointSize`, fontSize / 2),
        lineStyle: { width: fontSize / (guides ? 9 : 6), ...(guides ? { type: 'dashed' } : {}) },
        barMaxWidth: fontSize * 3.2,
        ...(isLine ? {} : { itemStyle: { decal: decals[index % decals.length] } }),
        label: {
          show: !guides,
          position: kind === 'BAR' ? 'right' : 'top',
          ...text,
          color: '#1f2933',
          formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? format(value) : ''),
        },
      };
    }),
  };
}
