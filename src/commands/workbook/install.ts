import { coreTabs, workbookVersion } from '../../../sheets-templates/correspondant-workbook';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import type { Answer, InstallResult } from '../../bridge/messages';
import { parseInstallRequest } from '../../bridge/parse-messages';
import { applyPlan } from '../../google/apply-plan';
import { readTab, readTabNames, readVersion } from '../../google/read-workbook';
import type { TabCells } from '../../plans/cell';
import { installSentences } from '../../text/install-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { findColumns } from '../../workbook/find-columns';
import { foldText } from '../../workbook/fold-text';
import { planInstall } from '../../workbook/plan-install';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { Refusal } from '../refusal';
import { runCommand } from '../run-command';

/** Names the cell that a refresh moves, so that formulas recalculate (« MAJ »). */
function nameRefreshCell(): WorkbookPlan {
  const cells = readTab(settingsTab.name);
  if (!cells) return [];
  const place = findColumns(settingsTab, cells.rows).places.get('value');
  const wanted = foldText('Dernière actualisation');
  const found = decodeRows(settingsTab, cells).rows.find(({ row }) => foldText(row.key) === wanted);
  if (place === undefined || !found) return [];
  return [{ do: 'name-cell', name: 'MAJ', tab: settingsTab.name, row: found.line, column: place + 1 }];
}

function existingTabs(): ReadonlyMap<string, TabCells> {
  const names = new Set(readTabNames());
  const wanted = coreTabs.map(({ name }) => name).filter((name) => names.has(name));
  return new Map(
    wanted.flatMap((name) => {
      const cells = readTab(name);
      return cells ? [[name, cells] as const] : [];
    }),
  );
}

/** « Installer ou mettre à niveau »: builds the tabs in an empty or partly filled workbook, and again without harm. */
export function installWorkbook(message: unknown): Answer<InstallResult> {
  return runCommand('installer', () => {
    const { workbook } = parseInstallRequest(message);
    if (workbook !== 'correspondant') throw new Refusal('other-workbook', installSentences.otherWorkbook);
    const version = readVersion();
    if (version !== undefined && version > workbookVersion) throw new Refusal('newer', installSentences.newer);
    const { plan, issues } = planInstall(coreTabs, existingTabs(), { computed: installSentences.computed });
    const foreign = issues.map(({ column }) => column);
    if (foreign.length > 0) throw new Refusal('foreign-tab', installSentences.foreignTabs(foreign));
    applyPlan([...plan, { do: 'set-version', version: workbookVersion }]);
    applyPlan(nameRefreshCell());
    const result = { classeur: workbook, onglets: coreTabs.map(({ name }) => name), version: workbookVersion };
    return { result, journal: installSentences.installed(result.onglets.length) };
  });
}
