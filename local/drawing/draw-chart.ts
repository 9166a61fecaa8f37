import { init, setPlatformAPI } from 'echarts';
import type { DrawnChart } from '../store/chart';
import { chartOption } from './chart-option';
import { pngOfSvg } from './png-of-svg';

// The formula engine gives this process a document that draws nothing: texts are measured by the library's own table.
setPlatformAPI({ createCanvas: () => null as never });

/** The chart as SVG, drawn without a browser. */
export function chartSvg(chart: DrawnChart): string {
  const instance = init(null, null, { renderer: 'svg', ssr: true, width: chart.width, height: chart.height });
  try {
    instance.setOption(chartOption(chart));
    return instance.renderToSVGString();
  } finally {
    // One that is left would keep the process alive.
    instance.dispose();
  }
}

/** The picture of a chart: PNG octets, base64. */
export function drawChart(chart: DrawnChart): string {
  return pngOfSvg(chartSvg(chart));
}
