import { parseXml, type Attributes } from './parse-xml';

/** `#rrggbb` of a colour element (`rgb`, `theme` with `tint`, or `indexed`); undefined for automatic ones. */
export type ColourReader = (attributes: Attributes) => string | undefined;

/** Office's own theme, in the order in which styles number it: light before dark. */
const OFFICE_THEME = 'ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72'.split(' ');

/** Colours 8 to 63 of the old palette. @see ECMA-376 18.8.27 */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Reads colours under the theme of a package, Office's own where it has none. */
export function colourReader(themePart: Uint8Array | undefined): ColourReader {
  const theme = themePart ? themeOf(themePart) : OFFICE_THEME;
  return ({ rgb, theme: place, tint, indexed }) => {
    if (rgb !== undefined) return `#${rgb.slice(-6).toLowerCase()}`;
    const base = place === undefined ? PALETTE[(Number(indexed) & 63) - 8] : theme[Number(place)];
    if (base === undefined || (place === undefined && Number(indexed) > 63)) return undefined;
    return `#${tinted(base, Number(tint ?? 0))}`;
  };
}

function themeOf(part: Uint8Array): string[] {
  const colours: string[] = [];
  let inScheme = false;
  parseXml(part, {
    open: (name, { val, lastClr }) => {
      if (name === 'clrScheme') inScheme = true;
      else if (inScheme && name === 'srgbClr') colours.push((val ?? '000000').toLowerCase());
      else if (inScheme && name === 'sysClr') colours.push((lastClr ?? '000000').toLowerCase());
    },
    close: (name) => {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  const [dark1, light1, dark2, light2, ...accents] = colours;
  return light2 === undefined ? OFFICE_THEME : [light1!, dark1!, light2, dark2!, ...accents];
}

/** A colour made lighter (`tint` above 0) or darker. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  return [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16))
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('');
}
