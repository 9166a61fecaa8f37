import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { ApplyChangesResult, ChangesResult, ChooseRequest, SaidResult } from '../../bridge/completion-messages';
import type { Answer } from '../../bridge/messages';
import {
  parseApplyChangesRequest,
  parseChooseRequest,
  parseKeyRequest,
  parseOfflineRequest,
} from '../../bridge/parse-completion';
import { comparePanel } from '../../directory/compare-panel';
import { candidatesOf, putInCache, readDirectoryCache, rowOfFinding } from '../../directory/directory-cache';
import { nameKeyOf, panelSubjects } from '../../directory/panel-subjects';
import { lotOf, planCompletion, type CompletionTabs } from '../../directory/plan-completion';
import { findingsOfJson, findingsOfRows } from '../../directory/read-offline';
import { applyPlan } from '../../google/apply-plan';
import { newLotId } from '../../google/clock';
import { deleteProperty, writeProperty } from '../../google/properties';
import { changesResult, markOfProposals } from '../../outputs/completion-message';
import type { TabCells } from '../../plans/cell';
import { completionSentences, directoryWords } from '../../text/completion-sentences';
import { importWords } from '../../text/import-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { findColumns } from '../../workbook/find-columns';
import { draftCells } from '../../workbook/import/cell-changes';
import { Refusal } from '../refusal';
import { runCommand, runReading, type CommandContext } from '../run-command';
import { keyProperty, readCompletionTabs, todayOf, writeCompletion } from './completion-kind';

/** The changes that registers saw since we wrote, and the companies to choose among: nothing is written. */
export function listPanelChanges(): Answer<ChangesResult> {
  return runReading(completionSentences.command, () => changesResult(readCompletionTabs()));
}

/** Writes the changes that the person ticked, if the list still holds. */
export function applyPanelChanges(message: unknown): Answer<ApplyChangesResult> {
  return runCommand(completionSentences.command, (context) => {
    const { marque, acceptes } = parseApplyChangesRequest(message);
    const { suppliers, cells } = writeCompletion(context, (tabs, lot) => {
      const { proposals } = comparePanel(tabs.suppliers, readDirectoryCache(tabs.directory));
      if (markOfProposals(proposals) !== marque) throw new Refusal('changed', completionSentences.changed, 'conflict');
      return planCompletion(tabs, lot, directoryWords, new Set(acceptes));
    });
    const journal = completionSentences.applied(suppliers, cells);
    return { result: { fournisseurs: suppliers, cellules: cells, message: journal }, journal };
  });
}

/** The SIREN written, and what asked for it struck off « À corriger ». */
function identityChanges(cells: TabCells, line: number, siren: string) {
  const draft = draftCells(cells, findColumns(suppliersTab, cells.rows).places);
  const remarks = String(draft.cellOf(line, 'toCorrect')).split(' ; ');
  const answered = [importWords.flaws['siren-missing'], importWords.flaws['identifier-to-find'], directoryWords.junk];
  draft.put(line, 'siren', siren);
  draft.put(line, 'toCorrect', remarks.filter((remark) => !answered.includes(remark)).join(' ; '));
  return draft.changes();
}

/** The supplier of that line, if it still has that code and the register offered that company for it. */
function chosenSupplier({ ligne, code, siren }: ChooseRequest, tabs: CompletionTabs) {
  const { suppliers } = panelSubjects(decodeRows(suppliersTab, tabs.suppliers).rows);
  const supplier = suppliers.find(({ line, row }) => line === ligne && row.code === code);
  const entry = supplier && readDirectoryCache(tabs.directory).entries.get(nameKeyOf(supplier.row))?.row;
  const isOffered = entry !== undefined && candidatesOf(entry).some((candidate) => candidate.siren === siren);
  if (!supplier || !isOffered || supplier.siren !== undefined) {
    throw new Refusal('not-offered', completionSentences.notOffered, 'conflict');
  }
  return { supplier, changes: identityChanges(tabs.suppliers, supplier.line, siren) };
}

/** Gives a supplier the SIREN of the company that a person chose. */
export function chooseCandidate(message: unknown): Answer<SaidResult> {
  return runCommand(completionSentences.command, ({ moment, user }) => {
    const request = parseChooseRequest(message);
    const tabs = readCompletionTabs();
    const { supplier, changes } = chosenSupplier(request, tabs);
    applyPlan(lotOf(changes, tabs, { lot: newLotId(moment), at: moment.isoTime, by: user }));
    const said = completionSentences.chosen(supplier.row.name ?? supplier.row.code, request.siren);
    return { result: { message: said }, journal: said };
  });
}

function keepFindings(message: unknown, { moment }: CommandContext): { readonly read: number; readonly used: number } {
  const { texte, lignes } = parseOfflineRequest(message);
  const findings = texte === '' ? findingsOfRows(lignes) : findingsOfJson(texte);
  if (!findings) throw new Refusal('unreadable-file', completionSentences.unreadableFile);
  const { suppliers, directory } = readCompletionTabs();
  const known = new Set(panelSubjects(decodeRows(suppliersTab, suppliers).rows).bySiren.map(({ key }) => String(key)));
  const used = new Map(findings.filter(({ key }) => known.has(key)).map((finding) => [finding.key, finding]));
  if (used.size === 0) throw new Refusal('nobody-in-file', completionSentences.nobodyInFile);
  const cache = readDirectoryCache(directory);
  const rows = [...used.values()].map((finding) => {
    const source = finding.state === 'found' ? finding.record.source : 'file';
    return rowOfFinding(finding, source, todayOf(moment), cache.entries.get(finding.key)?.row);
  });
  applyPlan(putInCache(cache, rows).steps);
  return { read: findings.length, used: used.size };
}

/** Completes the panel without network, from a file of answers or an export of Sirene. */
export function completeOffline(message: unknown): Answer<ApplyChangesResult> {
  return runCommand(completionSentences.command, (context) => {
    const { read, used } = keepFindings(message, context);
    const { suppliers, cells } = writeCompletion(context, (tabs, lot) => planCompletion(tabs, lot, directoryWords));
    const journal = `${completionSentences.imported(read, used)} ${completionSentences.applied(suppliers, cells)}`;
    return { result: { fournisseurs: suppliers, cellules: cells, message: journal }, journal };
  });
}

/** Keeps the person's key of INSEE Sirene for them alone, or forgets it. */
export function setInseeKey(message: unknown): Answer<SaidResult> {
  return runReading(completionSentences.command, () => {
    const key = parseKeyRequest(message);
    if (!/^[\w-]{0,200}$/.test(key)) throw new Refusal('wrong-key', completionSentences.wrongKey);
    if (key === '') deleteProperty('user', keyProperty);
    else writeProperty('user', keyProperty, key);
    return { message: key === '' ? completionSentences.keyForgotten : completionSentences.keyKept };
  });
}
