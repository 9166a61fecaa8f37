import { lotsTab } from '../../../sheets-templates/lots-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import type { ReplayResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { applyPlan } from '../../google/apply-plan';
import { newLotId } from '../../google/clock';
import { refusedSentence } from '../../text/import-outcome';
import { importPanelSentences } from '../../text/import-panel-sentences';
import { correctedFiles, type CorrectedFile } from '../../workbook/import/corrected-lines';
import { readLots } from '../../workbook/import/lots';
import { markStale } from '../mark-stale';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runCommand, type CommandContext } from '../run-command';
import { importTypeOf } from './import-types';

/** The files with corrected lines, as the workbook stands. */
export function readCorrectedFiles(): ReturnType<typeof correctedFiles> {
  const lots = readLots(lotsTab, readInstalledTab(lotsTab));
  return correctedFiles(rejectedLinesTab, readInstalledTab(rejectedLinesTab), lots);
}

/** Imports the corrected lines of one file again, as an import of its own; the lines that it refuses are listed anew. */
function replay({ type, fileName, shape, rows, lines, superseded }: CorrectedFile, context: CommandContext) {
  const moment = { lot: newLotId(context.moment), at: context.moment.isoTime, by: context.user };
  const task = { type, fileName, rows, columns: shape.columns, replace: false, replay: { superseded } };
  const outcome = importTypeOf(type).plan(task, moment);
  if ('refused' in outcome) throw new Refusal('import-refused', refusedSentence(outcome.refused));
  markStale();
  applyPlan(outcome.plan);
  return { taken: lines, refused: outcome.result.rejetees };
}

/**
 * « Reprendre les lignes corrigées »: each refused line that a person has corrected takes the road of its import again.
 * Files are taken up one after the other, since the first ones may make what the next ones name.
 */
export function replayLines(): Answer<ReplayResult> {
  return runCommand('reprendreLignes', (context) => {
    const { files, unknown } = readCorrectedFiles();
    if (files.length === 0) {
      const [old] = unknown;
      const { tooOld, nothingToReplay } = importPanelSentences;
      throw new Refusal('nothing-to-replay', old === undefined ? nothingToReplay : tooOld(old));
    }
    const count = { taken: 0, refused: 0 };
    for (let left = files; left.length > 0; left = readCorrectedFiles().files.slice(0, left.length - 1)) {
      const [file] = left;
      if (!file) break;
      const done = replay(file, context);
      count.taken += done.taken;
      count.refused += done.refused;
    }
    const accepted = count.taken - count.refused;
    const message = importPanelSentences.replayed(count.taken, accepted, count.refused);
    return {
      result: { reprises: count.taken, acceptees: accepted, refusees: count.refused, message },
      journal: message,
    };
  });
}
