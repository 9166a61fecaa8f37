import { drawMap } from '../../src/drawings/map/draw-map';
import { france } from '../../src/drawings/map/france';
import type { MapDrawingMessage } from '../../src/bridge/map-messages';
import { pngOfSvg } from './png-of-svg';

/** The map of a workbook as PNG, base64: the drawing of the page « Cartographie… ». */
export function drawFrance(drawing: MapDrawingMessage): string {
  return pngOfSvg(drawMap(drawing, france), 2);
}
