import { lotsTab } from '../../../sheets-templates/lots-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { UndoRequest, UndoResult } from '../../bridge/import-messages';
import type { Answer } from '../../bridge/messages';
import { parseUndoRequest } from '../../bridge/parse-imports';
import { applyPlan } from '../../google/apply-plan';
import { fingerprintOf } from '../../model/fingerprint';
import { suppliersInUse } from '../../suppliers/suppliers-in-use';
import { importPanelSentences } from '../../text/import-panel-sentences';
import { undoSentenceOf } from '../../text/undo-sentences';
import { readLots } from '../../workbook/import/lots';
import { planUndo, type UndonePart } from '../../workbook/import/undo-lots';
import { markStale } from '../mark-stale';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runAlone, runCommand, runReading } from '../run-command';
import { readLotHolders, undoOpenLots } from '../undo-open-lots';

const { deletedRows, restoredRows, restoredCells } = importPanelSentences;

function partsOf(parts: readonly UndonePart[]): readonly string[] {
  return parts.flatMap(({ tab, deleted, rows, cells }) => [
    ...(deleted > 0 ? [deletedRows(tab, deleted)] : []),
    ...(rows > 0 ? [restoredRows(tab, rows)] : []),
    ...(cells > 0 ? [restoredCells(tab, cells)] : []),
  ]);
}

/** What undoing an import would do to the workbook as it stands. */
function proposalOf(lot: string) {
  const lots = { tab: lotsTab, cells: readInstalledTab(lotsTab) };
  const found = readLots(lotsTab, lots.cells).find((entry) => entry.lot === lot && entry.state === 'committed');
  if (!found) throw new Refusal('unknown-lot', importPanelSentences.unknownLot);
  const holders = readLotHolders();
  const only = new Set([lot]);
  const inUse = new Map([[suppliersTab.name, suppliersInUse(holders, only)]]);
  const { plan, parts, conflicts } = planUndo(lots, holders, only, inUse);
  const conflits = conflicts.map(undoSentenceOf);
  return { plan, parts: partsOf(parts), conflits, file: found.file, mark: fingerprintOf([parts, conflits]) };
}

function propose({ lot }: UndoRequest): UndoResult {
  undoOpenLots();
  const { parts, conflits, file, mark } = proposalOf(lot);
  return { lot, marque: mark, annule: false, conflits, message: importPanelSentences.undoProposal(file, parts) };
}

function undo({ lot, mark }: UndoRequest): Answer<UndoResult> {
  return runCommand('annulerImport', () => {
    const found = proposalOf(lot);
    if (found.mark !== mark) throw new Refusal('changed', importPanelSentences.changed, 'conflict');
    markStale();
    applyPlan(found.plan);
    const message = importPanelSentences.undoDone(found.file, found.parts);
    return { result: { lot, marque: found.mark, annule: true, conflits: found.conflits, message }, journal: message };
  });
}

/** « Annuler un import »: without a mark, says what would go and what would stay; with the mark of that answer, does it. */
export function undoImport(message: unknown): Answer<UndoResult> {
  const parsed = runReading('annulerImport', () => parseUndoRequest(message));
  if (!parsed.ok) return parsed;
  const request = parsed.result;
  return request.mark === null ? runAlone('annulerImport', () => propose(request)) : undo(request);
}
