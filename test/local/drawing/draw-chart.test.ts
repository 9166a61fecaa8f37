import { chartSvg, drawChart } from '../../../local/drawing/draw-chart';
import type { DrawnChart } from '../../../local/store/chart';

const chart: DrawnChart = {
  kind: 'COLUMN',
  columns: ['', 'en montant', 'en nombre'],
  rows: [
    ['TPE & co', 0.125, 0.5],
    ['<PME>', 0.875, null],
  ],
  options: { colors: ['#1f3a5f', '#e69f00'], vAxis: { format: '0 %', minValue: 0 }, title: 'Parts' },
  width: 900,
  height: 400,
};

describe('a chart drawn without a browser', () => {
  it('writes its values in French, its names as text, and hatches the second series for a print in grey', () => {
    const svg = chartSvg(chart);
    expect(svg).toContain('12,5 %');
    expect(svg).toContain('TPE &amp; co');
    expect(svg).toContain('&lt;PME&gt;');
    expect(svg).not.toContain('<PME>');
    expect(svg).toMatch(/<pattern/);
  });

  it('is a PNG of the size asked for, the same twice', () => {
    const png = Buffer.from(drawChart(chart), 'base64');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([900, 400]);
    expect(drawChart(chart)).toBe(drawChart(chart));
  });

  it('draws a dashed line for a target, without marks', () => {
    const line = { ...chart, kind: 'LINE' as const, options: { series: { 1: { lineDashStyle: [8, 6] } } } };
    expect(chartSvg(line)).toMatch(/stroke-dasharray/);
  });
});
