import type { MapPlaceMessage, MapResult } from '../../bridge/map-messages';
import { parseMapResult } from '../../bridge/parse-map';
import { drawMap } from '../../drawings/map/draw-map';
import { france } from '../../drawings/map/france';
import { mapMeasures, mapWords, type MapMeasure } from '../../text/map-page-sentences';
import { ask } from '../call';
import { place } from '../place';
import { runByButton } from '../run-button';
import { saveImage, saveText } from './save-drawing';
import { tableOf } from './table';

const order: readonly MapMeasure[] = ['shareOfSmall', 'amountOfSmall', 'amount', 'suppliersOfSmall'];
const list = place('measure');
let shown: MapResult | undefined;

function chosen(): MapMeasure {
  const value = list instanceof HTMLSelectElement ? list.value : '';
  return order.find((measure) => measure === value) ?? 'shareOfSmall';
}

function drawingOf({ periode, lieux }: MapResult, measure: MapMeasure): string {
  const { legend, show, valueOf } = mapMeasures[measure];
  const mapped = (one: MapPlaceMessage) => {
    const value = valueOf(one);
    return {
      code: one.departement,
      name: one.nom,
      value,
      shown: value === undefined ? mapWords.withoutValue : show(value),
    };
  };
  return drawMap(
    {
      title: mapWords.mapTitle(measure, periode),
      description: mapWords.description(measure, lieux),
      places: lieux.filter(({ departement }) => departement !== '').map(mapped),
      ...{ legend, show, withoutValue: mapWords.withoutValue, credit: mapWords.credit, closeUp: mapWords.closeUp },
    },
    france,
  );
}

/** The department of a row stands out on the map while the row has the focus or the pointer. */
function light(code: string): void {
  for (const path of place('map').querySelectorAll('path.shown')) path.classList.remove('shown');
  if (code === '') return;
  for (const path of place('map').querySelectorAll('path[data-code]')) {
    if (path.getAttribute('data-code') !== code) continue;
    path.classList.add('shown');
    path.parentElement?.append(path);
  }
}

function draw(result: MapResult): void {
  const measure = chosen();
  // The drawing escapes every text that it holds.
  place('map').innerHTML = drawingOf(result, measure);
  place('table').replaceChildren(tableOf(result.lieux, measure, light));
  place('off-map').textContent = mapWords.offMap(measure, result.lieux);
}

function drawingToSave(): { readonly svg: string; readonly name: string } | undefined {
  if (!shown) return undefined;
  const measure = chosen();
  return { svg: drawingOf(shown, measure), name: `carte-${mapMeasures[measure].fileName}-${shown.periode}` };
}

list.append(...order.map((measure) => new Option(mapMeasures[measure].label, measure)));
list.addEventListener('change', () => {
  if (shown) draw(shown);
});
place('save-svg').addEventListener('click', () => {
  const drawing = drawingToSave();
  if (drawing) place('state').textContent = mapWords.saved(saveText(drawing.svg, `${drawing.name}.svg`));
});
place('save-png').addEventListener('click', () => {
  const drawing = drawingToSave();
  if (!drawing) return;
  void saveImage(drawing.svg, `${drawing.name}.png`).then((name) => {
    place('state').textContent = mapWords.saved(name);
  });
});

runByButton(mapWords.drawAgain, async () => {
  shown = await ask('lireCarte', parseMapResult);
  draw(shown);
  return mapWords.drawn(shown);
});
