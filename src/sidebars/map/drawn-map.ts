import type { PictureMessage } from '../../bridge/map-messages';
import { parseMapResult } from '../../bridge/parse-map';
import { drawMap } from '../../drawings/map/draw-map';
import { france } from '../../drawings/map/france';
import { ask } from '../call';
import { pngOf } from './save-drawing';

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const [, data = ''] = typeof reader.result === 'string' ? reader.result.split(',') : [];
      resolve(data);
    };
    reader.onerror = () => {
      reject(new Error('The map could not be read'));
    };
    reader.readAsDataURL(blob);
  });
}

/** The map for a report, drawn here: a script of Google cannot; null where the workbook has no map. */
export async function drawnMap(): Promise<PictureMessage | null> {
  const result = await ask('lireCarte', parseMapResult).catch(() => null);
  if (!result) return null;
  const { dessin } = result;
  const base64 = await base64Of(await pngOf(drawMap(dessin, france)));
  return { base64, titre: dessin.title, texte: dessin.description };
}
