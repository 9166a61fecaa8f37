import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { init, setPlatformAPI } from 'echarts';
import type { DrawnChart } from '../store/chart';
import { chartOption } from './chart-option';

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

function fontFiles(): string[] {
  const require = createRequire(__filename);
  return ['400Regular/SourceSans3_400Regular', '700Bold/SourceSans3_700Bold'].map((name) =>
    require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`),
  );
}

/** The picture of a chart: PNG octets, base64. The font comes with the project, so that every machine draws the same. */
export function drawChart(chart: DrawnChart): string {
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(chartSvg(chart), { font }).render().asPng().toString('base64');
}
