import { mapTab } from '../../../sheets-templates/map/map-tab';
import type { MapResult } from '../../bridge/map-messages';
import type { Answer } from '../../bridge/messages';
import { readTab } from '../../google/read-workbook';
import { showDialog } from '../../google/user-interface';
import { mapMessage } from '../../outputs/map/map-message';
import { mapWords } from '../../text/map-page-sentences';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

/** « Cartographie… » from the menu: the drawn map, in a window that leaves the grid at hand. */
export function openMapDialog(): void {
  showDialog('Map', mapWords.title, { width: 980, height: 720 });
}

/** What the map shows: the lines of Cartographie by department, as the last refresh left them. */
export function readMap(): Answer<MapResult> {
  return runReading('lireCarte', () => {
    const cells = readTab(mapTab.name);
    const message = cells && mapMessage(cells);
    if (!message || message.lieux.length === 0) throw new Refusal('no-map', mapWords.closed);
    return message;
  });
}
