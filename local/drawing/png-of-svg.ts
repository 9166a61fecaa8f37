import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

function fontFiles(): string[] {
  // The program's own path, under Node's modules of either kind: the fonts lie in its node_modules.
  const require = createRequire(process.argv[1] ?? process.cwd());
  return ['400Regular/SourceSans3_400Regular', '700Bold/SourceSans3_700Bold'].map((name) =>
    require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`),
  );
}

/** PNG octets of a drawing, base64. The font comes with the project, so that every machine draws the same. */
export function pngOfSvg(svg: string, zoom = 1): string {
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng().toString('base64');
}
