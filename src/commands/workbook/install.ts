import { workbookVersion } from '../../../sheets-templates/correspondant-workbook';
import { migrations } from '../../../sheets-templates/migrations';
import { modules, type ModuleDefinition } from '../../../sheets-templates/modules';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import type { Answer, InstallResult } from '../../bridge/messages';
import { parseInstallRequest } from '../../bridge/parse-messages';
import { applyPlan } from '../../google/apply-plan';
import { readTab, readTabNames, readTop, readVersion } from '../../google/read-workbook';
import { planRefreshCell } from '../../outputs/setting-cell';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { installSentences } from '../../text/install-sentences';
import type { TabDefinition } from '../../workbook/define-tab';
import { searchedRows } from '../../workbook/find-columns';
import { namesAfter, pendingMigrations, tabsOfMigrations, type Migration } from '../../workbook/plan-migration';
import { nameAmong, planUpgrade } from '../../workbook/plan-upgrade';
import { Refusal } from '../refusal';
import { runCommand } from '../run-command';
import { modulesAmong, tabsWith } from './tabs-in-place';

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
function modulesToHave(asked: readonly string[], names: readonly string[]): readonly ModuleDefinition[] {
  const unknown = asked.filter((name) => !modules.some(({ code }) => code === name));
  if (unknown.length > 0) {
    const known = modules.map(({ code }) => code);
    throw new Refusal('unknown-module', installSentences.unknownModules(unknown, known));
  }
  const opened = new Set(modulesAmong(names));
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

function planFor(asked: readonly string[]): { plan: WorkbookPlan; tabs: readonly TabDefinition[] } {
  const version = readVersion();
  if (version !== undefined && version > workbookVersion) throw new Refusal('newer', installSentences.newer);
  const names = readTabNames();
  const pending = pendingMigrations(migrations, version);
  const tabs = tabsWith(modulesToHave(asked, namesAfter(pending, names)));
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
 * « Installer ou mettre à niveau »: builds or upgrades the core tabs, those of the modules asked for and those of the
 * modules already on, in an empty or partly filled workbook, and again without harm.
 */
export function installWorkbook(message: unknown): Answer<InstallResult> {
  return runCommand('installer', () => {
    const { workbook, modules: asked } = parseInstallRequest(message);
    if (workbook !== 'correspondant') throw new Refusal('other-workbook', installSentences.otherWorkbook);
    const { plan, tabs } = planFor(asked);
    applyPlan(plan);
    applyPlan(nameRefreshCell());
    const result = { classeur: workbook, onglets: tabs.map(({ name }) => name), version: workbookVersion };
    return { result, journal: installSentences.installed(result.onglets.length) };
  });
}
