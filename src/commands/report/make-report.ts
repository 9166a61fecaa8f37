import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { ReportResult, VersionMessage, WriteReportRequest } from '../../bridge/report-messages';
import { isDocumentThere } from '../../google/download-document';
import { renderDocument, type MadeDocument } from '../../google/render-document';
import { fingerprintOf } from '../../model/fingerprint';
import { cellsOf, type Tabs } from '../../outputs/read-sources';
import { planReport, planSections } from '../../outputs/report/plan-report';
import type { ReportFacts } from '../../outputs/report/report-facts';
import {
  changesSince,
  longestDecisions,
  longestWord,
  shownValues,
  type ReportState,
  type ReportWords,
} from '../../outputs/report/report-state';
import { namesSupplier, type ReportWish } from '../../outputs/report/section';
import { readSetting } from '../../outputs/setting-cell';
import type { DocumentPlan } from '../../plans/document';
import { reportSentences } from '../../text/report/report-panel-sentences';
import { reportLabels, reportWords, sectionTitles } from '../../text/report/report-titles';
import { Refusal } from '../refusal';
import { refreshWorkbook } from '../refresh-workbook';
import type { CommandContext, CommandOutcome } from '../run-command';
import {
  factsFor,
  readReportState,
  readReportTabs,
  readReportWords,
  writeReportState,
  writeReportWords,
} from './report-context';

function checkLength(text: string, longest: number): void {
  if (text.length > longest) throw new Refusal('too-long', reportSentences.tooLong(text.length, longest));
}

/** The texts of the year: those of the request, else those that are kept. */
function wordsFor({ mot, decisions }: WriteReportRequest, year: number): ReportWords {
  const kept = readReportWords(year);
  const words = { word: mot ?? kept.word, decisions: decisions ?? kept.decisions };
  checkLength(words.word, longestWord);
  checkLength(words.decisions, longestDecisions);
  if (words.word !== kept.word || words.decisions !== kept.decisions) writeReportWords(year, words);
  return words;
}

function render(plan: DocumentPlan, tabs: Tabs): MadeDocument {
  const template = readSetting(cellsOf(tabs, settingsTab.name), settingLabels.template);
  try {
    return renderDocument(plan, template, { contents: reportWords.contents });
  } catch (error) {
    if (template !== '' && /Invalid argument|openByUrl|not found|access/i.test(String(error)))
      throw new Refusal('template', reportSentences.badTemplate);
    throw error;
  }
}

function changesOf(former: ReportState, state: ReportState): readonly string[] {
  if (former.versions.length === 0) return [];
  const filled = former.missing.filter((title) => !state.missing.includes(title));
  const changes = changesSince(former, state.values, filled);
  return changes.length === 0 ? [reportSentences.reworded] : changes;
}

function wishFor(request: WriteReportRequest, year: number): ReportWish {
  const { carte } = request;
  const map = carte ? { map: { base64: carte.base64, title: carte.titre, text: carte.texte } } : {};
  return { kind: request.type, ...wordsFor(request, year), ...map };
}

/** The document by what it says: the same map drawn by another browser is no other document. */
function withoutPictures(plan: DocumentPlan): DocumentPlan {
  const blocks = plan.blocks.map((block) =>
    block.kind === 'map' ? { ...block, picture: { ...block.picture, base64: '' } } : block,
  );
  return { ...plan, blocks };
}

interface Written {
  readonly result: ReportResult;
  readonly year: number;
}

function write(request: WriteReportRequest, facts: ReportFacts, tabs: Tabs, context: CommandContext): Written {
  const { year } = facts;
  const wish = wishFor(request, year);
  if (request.type === 'diffusable' && namesSupplier(facts, [wish.word]))
    throw new Refusal('names-supplier', reportSentences.namesSupplier);
  const plan = planReport(facts, wish, request.exclus);
  const mark = fingerprintOf(withoutPictures(plan));
  const sections = planSections(facts, wish, request.exclus).filter(({ isMissing }) => isMissing);
  const missing = sections.map(({ code }) => sectionTitles[code]);
  const former = readReportState(request.type, year);
  const [last] = former.versions;
  if (last && former.mark === mark && isDocumentThere(last.id)) {
    const message = reportSentences.same(last.nom, last.version);
    return { year, result: { document: last, nouveau: false, changements: [], vides: missing, message } };
  }
  const version = (last?.version ?? 0) + 1;
  const made = render({ ...plan, name: reportWords.version(plan.name, version) }, tabs);
  const document: VersionMessage = {
    ...{ version, nom: reportWords.version(plan.name, version), faitLe: context.moment.isoDay },
    ...{ par: context.user, id: made.id, url: made.url },
  };
  const state = { versions: [document, ...former.versions], mark, values: shownValues(plan), missing };
  writeReportState(request.type, year, state);
  const message = reportSentences.made(document.nom, version);
  const changements = changesOf(former, state);
  return { year, result: { document, nouveau: true, changements, vides: missing, message } };
}

/**
 * Makes a report, or gives the last version again where nothing in it would change; the caller holds the lock. A workbook
 * that was never refreshed is refreshed first.
 */
export function makeReport(request: WriteReportRequest, context: CommandContext): CommandOutcome<ReportResult> {
  let tabs = readReportTabs();
  let facts = factsFor(tabs, request, context.moment);
  if (facts.refreshedOn === undefined) {
    refreshWorkbook(context.moment);
    tabs = readReportTabs();
    facts = factsFor(tabs, request, context.moment);
  }
  const { result, year } = write(request, facts, tabs, context);
  return { result, journal: reportSentences.journal(reportLabels[request.type], year, result.document.version) };
}
