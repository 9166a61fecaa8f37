import { directoryTab } from '../../../sheets-templates/directory-tab';
import { lotsTab } from '../../../sheets-templates/lots-tab';
import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { completionJob, startCompletion, type CompletionState } from '../../directory/completion-job';
import type { Directory, DirectoryRequest } from '../../directory/directory';
import { readDirectoryCache } from '../../directory/directory-cache';
import { panelSubjects, type Subject } from '../../directory/panel-subjects';
import { planCompletion, type CompletionPlan, type CompletionTabs } from '../../directory/plan-completion';
import { rechercheEntreprises } from '../../directory/recherche-entreprises';
import { sireneDirectory } from '../../directory/sirene';
import { applyPlan } from '../../google/apply-plan';
import { newLotId, readMoment, type Moment } from '../../google/clock';
import { fetchAll } from '../../google/fetch-all';
import { readProperty } from '../../google/properties';
import { dayOfIso, type Day } from '../../model/day';
import { sourceOf } from '../../outputs/completion-message';
import { planSizeClasses } from '../../outputs/plan-size-classes';
import { readSetting } from '../../outputs/setting-cell';
import type { HttpAnswer } from '../../plans/http';
import { indexSuppliers } from '../../suppliers/index-suppliers';
import { completionSentences, directoryWords } from '../../text/completion-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { parseNumber } from '../../workbook/codecs/parse-number';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runCommand, type CommandContext } from '../run-command';
import type { JobKind } from '../run-job';

/** The person's own key of INSEE Sirene: outside the workbook, which others open. */
export const keyProperty = 'correspondant-pme.insee-key';

const defaultDays = 90;

/** The tabs that the completion reads; refused where one is missing. */
export function readCompletionTabs(): CompletionTabs {
  return {
    suppliers: readInstalledTab(suppliersTab),
    directory: readInstalledTab(directoryTab),
    lots: readInstalledTab(lotsTab),
  };
}

/** The day of a moment. */
export function todayOf({ isoDay }: Moment): Day {
  const today = dayOfIso(isoDay);
  if (today === undefined) throw new Error(`The clock gives no day: ${isoDay}`);
  return today;
}

function freshDays(): number {
  const written = parseNumber(readSetting(readInstalledTab(settingsTab), settingLabels.directoryDays));
  return written !== undefined && written > 0 ? written : defaultDays;
}

/** The register that a completion asks; refused where its key is missing. */
function directoryOf(about: string): Directory {
  if (sourceOf(about) === 'recherche') return rechercheEntreprises;
  const key = readProperty('user', keyProperty) ?? '';
  if (key === '') throw new Refusal('no-key', completionSentences.needsKey);
  return sireneDirectory(key);
}

/** Who a completion asks about, names last. */
function subjectsOf(about: string, { suppliers }: CompletionTabs): readonly Subject[] {
  const { bySiren, byName } = panelSubjects(decodeRows(suppliersTab, suppliers).rows);
  return about.includes('noms') ? [...bySiren, ...byName] : bySiren;
}

/** The completion as the tabs stand: what was asked lately is not asked again. */
export function openCompletion(about: string, cursor: string): CompletionState {
  const tabs = readCompletionTabs();
  const options = { freshDays: freshDays(), cursor };
  const cache = readDirectoryCache(tabs.directory);
  return startCompletion(directoryOf(about), subjectsOf(about, tabs), cache, todayOf(readMoment()), options);
}

/** Writes the panel from what registers answered, then the size classes that follow. */
export function writeCompletion(
  { moment, user }: CommandContext,
  plan: (tabs: CompletionTabs, lot: LotMoment) => CompletionPlan,
) {
  const written = plan(readCompletionTabs(), { lot: newLotId(moment), at: moment.isoTime, by: user });
  applyPlan(written.plan);
  const cells = readInstalledTab(suppliersTab);
  const { rows } = decodeRows(suppliersTab, cells);
  const origins = new Map(rows.map(({ line, row }) => [line, row.sizeClassOrigin ?? '']));
  applyPlan(planSizeClasses(cells, indexSuppliers(rows), origins));
  return written;
}

type LotMoment = Parameters<typeof planCompletion>[1];

function finish(): boolean {
  return runCommand(completionSentences.command, (context) => {
    const { suppliers, cells } = writeCompletion(context, (tabs, lot) => planCompletion(tabs, lot, directoryWords));
    return { result: undefined, journal: completionSentences.applied(suppliers, cells) };
  }).ok;
}

/** The completion of the panel as a long job. */
export const completionKind: JobKind<CompletionState, DirectoryRequest, HttpAnswer> = {
  name: 'completion',
  handler: 'declencheurReprendreCompletion',
  open: openCompletion,
  job: completionJob,
  perform: (requests) => fetchAll(requests.map(({ http }) => http)),
  finish,
};
