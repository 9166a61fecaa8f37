import type { SeriesLook, SheetChart } from '../plans/chart';

/** Colours that a colour-blind person tells apart (Okabe and Ito), each of another grey. */
const seriesColours: Readonly<Record<SeriesLook, string>> = {
  first: '#1f3a5f',
  second: '#0072b2',
  third: '#e69f00',
  fourth: '#56b4e9',
  target: '#6b7280',
};

const formats: Readonly<Record<SheetChart['unit'], string>> = { share: '0 %', amount: '# ##0 €', count: '# ##0' };

/** The look of a chart under the names of Google's options, for letters of that size. */
export function chartOptions(
  { kind, series, title, unit }: SheetChart,
  letters: number,
): [string, object | string | boolean][] {
  const looks = series.map(({ look }) =>
    look === 'target'
      ? { lineDashStyle: [8, 6], pointSize: 0 }
      : { lineWidth: Math.round(letters / 4.5), pointSize: Math.round(letters / 2) },
  );
  return [
    ['colors', series.map(({ look }) => seriesColours[look])],
    ['series', Object.fromEntries(looks.map((look, index) => [index, look]))],
    ['title', title],
    ['titleTextStyle', { fontSize: Math.round(letters * 1.14), bold: true, color: seriesColours.first }],
    ['isStacked', kind === 'stacked'],
    ['legend', { position: 'bottom', textStyle: { fontSize: Math.round(letters * 1.07) } }],
    ['vAxis', { format: formats[unit], minValue: 0, textStyle: { fontSize: letters } }],
    ['hAxis', { textStyle: { fontSize: letters } }],
  ];
}
