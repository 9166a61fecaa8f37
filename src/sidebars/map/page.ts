import type { MapResult } from '../../bridge/map-messages';
import { parseMapResult } from '../../bridge/parse-map';
import { drawMap } from '../../drawings/map/draw-map';
import { france } from '../../drawings/map/france';
import { mapDrawing, mapMeasures, mapWords, type MapMeasure } from '../../text/map-page-sentences';
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

function drawingOf(result: MapResult, measure: MapMeasure): string {
  return drawMap(mapDrawing(measure, result), france);
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
