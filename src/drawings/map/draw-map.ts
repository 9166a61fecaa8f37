import { classOf, scaleOf, type MapScale } from './map-scale';

/** Paths of departments in a box of 613 × 585, and of overseas ones each in a box of 84 × 78, by code. */
export interface Outlines {
  readonly mainland: Readonly<Record<string, string>>;
  readonly overseas: Readonly<Record<string, string>>;
}

/** A department as the map shows it; `value` is undefined where nothing is known or bought. */
export interface MappedPlace {
  readonly code: string;
  readonly name: string;
  readonly value: number | undefined;
  /** The value as a reader reads it. */
  readonly shown: string;
}

/** Everything that the map says; the drawing has no word of its own. */
export interface MapPlan {
  readonly title: string;
  /** What a person who does not see the map should know of it. */
  readonly description: string;
  readonly places: readonly MappedPlace[];
  readonly legend: string;
  readonly withoutValue: string;
  readonly credit: string;
  /** Under the enlarged departments around Paris. */
  readonly closeUp: string;
}

const width = 640;
const mainlandTop = 44;
const insetTop = 640;
const insetWidth = 92;
const legendTop = 774;
const height = 866;
const ink = '#1f2933';
const soft = '#52606d';

/** Text as it may stand in SVG, in an attribute as well. */
function escapeXml(text: string): string {
  const marks: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}

function textAt(x: number, y: number, text: string, look: string): string {
  return `<text x="${x}" y="${y}" ${look}>${escapeXml(text)}</text>`;
}

function outlineOf(path: string, place: MappedPlace | undefined, scale: MapScale, border = 0.8): string {
  const fill =
    place?.value === undefined ? 'url(#without)' : (scale.fills[classOf(place.value, scale)] ?? 'url(#without)');
  const title = place ? `<title>${escapeXml(`${place.name} : ${place.shown}`)}</title>` : '';
  const code = place ? ` data-code="${escapeXml(place.code)}"` : '';
  return `<path${code} d="${path}" fill="${fill}" stroke="#ffffff" stroke-width="${border}">${title}</path>`;
}

function insets({ overseas }: Outlines, places: ReadonlyMap<string, MappedPlace>, scale: MapScale): string {
  return Object.entries(overseas)
    .map(([code, path], index) => {
      const left = 40 + index * (insetWidth + 24);
      const frame = `<rect x="-4" y="-4" width="${insetWidth}" height="86" fill="none" stroke="#cbd2d9"/>`;
      const name = textAt(insetWidth / 2 - 4, 98, places.get(code)?.name ?? code, `class="small" text-anchor="middle"`);
      return `<g transform="translate(${left},${insetTop})">${frame}${outlineOf(path, places.get(code), scale)}${name}</g>`;
    })
    .join('');
}

/** Paris and the departments around it, too small to be read on the map: the same outlines, larger. */
const closeUp = { codes: ['75', '92', '93', '94'], left: 302.5, top: 133, scale: 4.9, width: 112, height: 112 };

function closeUpOf(
  { mainland }: Outlines,
  plan: MapPlan,
  places: ReadonlyMap<string, MappedPlace>,
  scale: MapScale,
): string {
  const { codes, left, top, width: wide, height: high } = closeUp;
  const paths = codes.flatMap((code) => {
    const path = mainland[code];
    return path === undefined ? [] : [outlineOf(path, places.get(code), scale, 0.3)];
  });
  if (paths.length === 0) return '';
  const frame = `<rect width="${wide}" height="${high}" fill="none" stroke="#cbd2d9"/>`;
  const name = textAt(wide / 2, high + 15, plan.closeUp, 'class="small" text-anchor="middle"');
  const moved = `<g transform="scale(${closeUp.scale}) translate(${-left},${-top})">${paths.join('')}</g>`;
  return `<g transform="translate(16,56)">${frame}${moved}${name}</g>`;
}

/** A box of the legend for each class, and one for what has no value; the bounds of classes are values of places. */
function legendOf({ legend, withoutValue, places }: MapPlan, { bounds, fills }: MapScale): string {
  const texts = new Map(places.map(({ value, shown }) => [value, shown]));
  const least = Math.min(...places.flatMap(({ value }) => value ?? []));
  const classes = fills.map((fill, index) => {
    const [from, to] = [bounds[index - 1] ?? least, bounds[index]].map((bound) => texts.get(bound) ?? '');
    return { fill, text: from === to ? (to ?? '') : `${from ?? ''} – ${to ?? ''}` };
  });
  const boxes = [...classes, { fill: 'url(#without)', text: withoutValue }].map(({ fill, text }, index) => {
    const [left, top] = [40 + (index % 3) * 190, legendTop + 24 + Math.floor(index / 3) * 26];
    const box = `<rect x="${left}" y="${top - 12}" width="22" height="15" fill="${fill}" stroke="${soft}" stroke-width="0.5"/>`;
    return box + textAt(left + 30, top, text, 'class="small"');
  });
  return textAt(40, legendTop, legend, 'class="strong"') + boxes.join('');
}

/**
 * The map of France as one SVG text that needs nothing else: mainland and Corsica, overseas departments as insets,
 * classes by colour and by legend, what has no value hatched.
 */
export function drawMap(plan: MapPlan, outlines: Outlines): string {
  const places = new Map(plan.places.map((place) => [place.code, place]));
  const values = plan.places.flatMap(({ value }) => value ?? []);
  const scale = scaleOf(values);
  const mainland = Object.entries(outlines.mainland)
    .map(([code, path]) => outlineOf(path, places.get(code), scale))
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="map-title map-description">`,
    `<title id="map-title">${escapeXml(plan.title)}</title>`,
    `<desc id="map-description">${escapeXml(plan.description)}</desc>`,
    `<style>text{font-family:'Source Sans 3',Arial,Helvetica,sans-serif;fill:${ink}}.strong{font-size:14px;font-weight:bold}.small{font-size:12px}.credit{font-size:10px;fill:${soft}}.title{font-size:17px;font-weight:bold}</style>`,
    `<defs><pattern id="without" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f5f7fa"/><rect width="1.4" height="6" fill="#b8c0c9"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(20, 28, plan.title, 'class="title"'),
    `<g transform="translate(14,${mainlandTop})">${mainland}</g>`,
    closeUpOf(outlines, plan, places, scale),
    insets(outlines, places, scale),
    legendOf(plan, scale),
    textAt(20, height - 8, plan.credit, 'class="credit"'),
    '</svg>',
  ].join('');
}
