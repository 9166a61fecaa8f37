import fc from 'fast-check';
import { drawMap, type MapPlan } from '../../../src/drawings/map/draw-map';
import { classOf, scaleOf } from '../../../src/drawings/map/map-scale';

const outlines = { mainland: { '29': 'm1,1l2,0 0,2z', '35': 'm5,1l2,0 0,2z' }, overseas: { '974': 'm1,1l9,0 0,9z' } };

function aMap(part: Partial<MapPlan> = {}): MapPlan {
  return {
    title: 'Part des TPE-PME, 2025',
    description: 'Deux départements.',
    places: [
      { code: '29', name: 'Finistère', value: 0.2, shown: '20 %' },
      { code: '974', name: 'La Réunion', value: 0.6, shown: '60 %' },
      { code: '35', name: 'Ille-et-Vilaine', value: undefined, shown: 'rien à mesurer' },
    ],
    legend: 'Part',
    withoutValue: 'rien à mesurer',
    credit: 'Contours',
    closeUp: 'Paris',
    ...part,
  };
}

test('each department has the colour of its class and says its value; what has none is hatched', () => {
  const svg = drawMap(aMap(), outlines);
  const fillOf = (code: string) => new RegExp(`data-code="${code}" d="[^"]*" fill="([^"]*)"`).exec(svg)?.[1];
  expect([fillOf('29'), fillOf('974'), fillOf('35')]).toEqual(['#deebf7', '#0b3c78', 'url(#without)']);
  expect(svg).toContain('<title>Finistère : 20 %</title>');
});

test('names and titles stay text', () => {
  const svg = drawMap(aMap({ title: `"><script>alert('x')</script>&` }), outlines);
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;');
});

test('a map without any value draws France, hatched, and a legend that says so', () => {
  const svg = drawMap(aMap({ places: [] }), outlines);
  expect(svg.match(/url\(#without\)/g)).toHaveLength(4);
});

test('classes grow, each value is in one, and a greater value is never lighter', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 101 }), (values) => {
      const scale = scaleOf(values);
      expect([...scale.bounds].sort((a, b) => a - b)).toEqual(scale.bounds);
      const sorted = [...values].sort((a, b) => a - b).map((value) => classOf(value, scale));
      expect([...sorted].sort((a, b) => a - b)).toEqual(sorted);
      expect(Math.max(...sorted)).toBeLessThan(scale.fills.length);
    }),
  );
});

test('101 different values make five classes of about twenty', () => {
  const values = Array.from({ length: 101 }, (_, index) => index);
  const scale = scaleOf(values);
  const counts = scale.fills.map((_, index) => values.filter((value) => classOf(value, scale) === index).length);
  expect(counts).toEqual([21, 20, 20, 20, 20]);
});
