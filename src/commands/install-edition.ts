import { workbookVersion } from '../../sheets-templates/workbook-version';
import type { ModuleDefinition } from '../../sheets-templates/modules';
import { settingsTab } from '../../sheets-templates/settings-tab';
import type { InstallRequest, InstallResult } from '../bridge/messages';
import { parseInstallRequest } from '../bridge/parse-messages';
import { applyPlan } from '../google/apply-plan';
import { readTab, readTabNames, readTop, readVersion } from '../google/read-workbook';
import { planRefreshCell } from '../outputs/setting-cell';
import type { TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { installSentences } from '../text/install-sentences';
import type { TabDefinition } from '../workbook/define-tab';
import { searchedRows } from '../workbook/find-columns';
import { namesAfter, pendingMigrations, tabsOfMigrations, type Migration } from '../workbook/plan-migration';
import { nameAmong, planUpgrade } from '../workbook/plan-upgrade';
import { Refusal } from './refusal';
import type { CommandOutcome } from './run-command';
import { modulesAmong, type Edition } from './editions';

/** Names the cell that a refresh moves, so that formulas recalculate. */
function nameRefreshCell(): WorkbookPlan {
  const cells = readTab(settingsTab.name);
  return cells ? planRefreshCell(cells) : [];
}

/** The blank tab that Google gives a new workbook, whatever its language: of no use once ours are there. */
function dropBlankTab(names: readonly string[]): WorkbookPlan {
  return names
    .filter((name) => /^(Feuille|Sheet|Tabellenblatt) ?1$/.test(name))
    .filter((name) => readTop(name, 1)?.rows.length === 0)
    .map((tab) => ({ do: 'delete-tab', tab }));
}

/** The modules asked for by name and those that are on already. */
function modulesToHave(
  edition: Edition,
  asked: readonly string[],
  names: readonly string[],
): readonly ModuleDefinition[] {
  const { modules } = edition;
  const unknown = asked.filter((name) => !modules.some(({ code }) => code === name));
  if (unknown.length > 0) {
    const known = modules.map(({ code }) => code);
    throw new Refusal('unknown-module', installSentences.unknownModules(unknown, known));
  }
  const opened = new Set(modulesAmong(edition, names));
  return modules.filter((module) => opened.has(module) || asked.includes(module.code));
}

/** Our tabs as they stand: whole where rows are to be completed or migrated, else the lines that may hold headers. */
function readExisting(
  wanted: readonly TabDefinition[],
  pending: readonly Migration[],
  names: readonly string[],
): ReadonlyMap<string, TabCells> {
  const isWhole = new Set([...wanted.filter((tab) => tab.defaultRows).map(({ name }) => name)]);
  const places = new Set([...wanted.map(({ name }) => name), ...tabsOfMigrations(pending)]);
  return new Map(
    [...places].flatMap((place) => {
      const name = nameAmong(names, place);
      if (name === undefined) return [];
      const cells = isWhole.has(place) || pending.length > 0 ? readTab(name) : readTop(name, searchedRows);
      return cells ? [[name, cells] as const] : [];
    }),
  );
}

function planFor(edition: Edition, asked: readonly string[]): { plan: WorkbookPlan; tabs: readonly TabDefinition[] } {
  const version = readVersion();
  if (version !== undefined && version > workbookVersion) throw new Refusal('newer', installSentences.newer);
  const names = readTabNames();
  const pending = pendingMigrations(edition.migrations, version);
  const tabs = edition.tabsWith(modulesToHave(edition, asked, namesAfter(pending, names)));
  const { plan, foreign, doubled } = planUpgrade({
    wanted: tabs,
    pending,
    existing: readExisting(tabs, pending, names),
    version: workbookVersion,
    words: installSentences.onTabs,
  });
  if (doubled.length > 0) throw new Refusal('both-tabs', installSentences.bothTabs(doubled));
  if (foreign.length > 0) throw new Refusal('foreign-tab', installSentences.foreignTabs(foreign));
  return { plan: version === undefined ? [...plan, ...dropBlankTab(names)] : plan, tabs };
}

/**
 * Builds or upgrades the core tabs of a workbook, those of the modules asked for and those of the modules already on, in
 * an empty or partly filled workbook, and again without harm; `accepted` are the kinds that the demand may name.
 */
export function installEdition(
  edition: Edition,
  message: unknown,
  accepted: readonly InstallRequest['workbook'][] = [edition.workbook],
): CommandOutcome<InstallResult> {
  const { workbook, modules: asked } = parseInstallRequest(message);
  if (!accepted.includes(workbook))
    throw new Refusal('other-workbook', installSentences.otherWorkbook[edition.workbook]);
  const { plan, tabs } = planFor(edition, asked);
  applyPlan(plan);
  applyPlan(nameRefreshCell());
  const onglets = tabs.map(({ name }) => name);
  const result = { classeur: edition.workbook, onglets, version: workbookVersion };
  return { result, journal: installSentences.installed(onglets) };
}
