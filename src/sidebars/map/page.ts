import type { MapResult } from '../../bridge/map-messages';
import { parseMapResult } from '../../bridge/parse-map';
import { drawMap } from '../../drawings/map/draw-map';
import { france } from '../../drawings/map/france';
import { mapDrawing, mapMeasures, mapWords, type MapMeasure } from '../../text/map-page-sentences';
import { ask } from '../call';
import { place, placeAs } from '../place';
import { runByButton } from '../run-button';
import { runOne } from '../run-one';
import { saveImage, saveText } from './save-drawing';
import { tableOf } from './table';

const order: readonly MapMeasure[] = ['shareOfSmall', 'amountOfSmall', 'amount', 'suppliersOfSmall'];
const list = placeAs('measure', HTMLSelectElement);
let shown: MapResult | undefined;

function chosen(): MapMeasure {
  return order.find((measure) => measure === list.value) ?? 'shareOfSmall';
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

async function save(kind: 'svg' | 'png', write: (svg: string, name: string) => void | Promise<void>): Promise<string> {
  if (!shown) return '';
  const measure = chosen();
  const name = `carte-${mapMeasures[measure].fileName}-${shown.periode}.${kind}`;
  await write(drawingOf(shown, measure), name);
  return mapWords.saved(name);
}

list.append(...order.map((measure) => new Option(mapMeasures[measure].label, measure)));
list.addEventListener('change', () => {
  if (shown) draw(shown);
});
place('save-svg').addEventListener('click', () => void runOne(() => save('svg', saveText)));
place('save-png').addEventListener('click', () => void runOne(() => save('png', saveImage)));

runByButton(mapWords.drawAgain, async () => {
  shown = await ask('lireCarte', parseMapResult);
  draw(shown);
  return mapWords.drawn(shown);
});
