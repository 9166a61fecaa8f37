import { lotsTab } from '../../../sheets-templates/lots-tab';
import type { LotsResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { readLots, type ReadLot } from '../../workbook/import/lots';
import { readInstalledTab } from '../read-installed-tab';
import { runReading } from '../run-command';
import { importTypeLabel } from './import-types';
import { readCorrectedFiles } from './replay-lines';

const shownImports = 30;

/** The first row of each import tells of it; the others keep what it replaced. */
function firstRows(lots: readonly ReadLot[]): readonly ReadLot[] {
  const first = new Map<string, ReadLot>();
  for (const lot of lots) if (lot.state === 'committed' && !first.has(lot.lot)) first.set(lot.lot, lot);
  return [...first.values()];
}

/** The latest imports that can be undone, and how many refused lines were corrected since. */
export function listImports(): Answer<LotsResult> {
  return runReading('listerImports', () => {
    const lots = firstRows(readLots(lotsTab, readInstalledTab(lotsTab)));
    return {
      imports: lots
        .slice(-shownImports)
        .reverse()
        .map(({ lot, type, file, startedOn, by, kept, rejected }) => ({
          lot,
          type: importTypeLabel(type),
          fichier: file,
          le: startedOn,
          par: by,
          gardees: kept,
          rejetees: rejected,
        })),
      corrigees: readCorrectedFiles().files.reduce((sum, { lines }) => sum + lines, 0),
    };
  });
}
