import { workbookVersion } from '../../sheets-templates/workbook-version';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { CheckMessage } from '../bridge/messages';
import { readTabNames, readVersion } from '../google/read-workbook';
import type { TabCells } from '../plans/cell';
import { checkSentences, tabFindingSentence } from '../text/check-sentences';
import { checkReferences } from '../workbook/check-references';
import { checkTabs } from '../workbook/check-tabs';
import { decodeRows } from '../workbook/decode-rows';
import type { TabDefinition } from '../workbook/define-tab';
import { modulesAmong, type Edition } from './editions';
import { readTabs } from './read-tabs';

type Tabs = ReadonlyMap<string, TabCells>;

function checkVersion(): CheckMessage {
  const version = readVersion();
  const message = checkSentences.version(version, workbookVersion);
  return { code: 'version', etat: version === workbookVersion ? 'ok' : 'échec', message };
}

function checkShape(wanted: readonly TabDefinition[], tabs: Tabs): readonly CheckMessage[] {
  const findings = checkTabs(wanted, tabs);
  if (findings.length === 0) {
    return [
      { code: 'onglets', etat: 'ok', message: checkSentences.tabsFine(wanted.filter(({ hidden }) => !hidden).length) },
    ];
  }
  return findings.map((finding) => ({
    code: finding.code,
    etat: finding.code === 'doubled-headers' ? 'attention' : 'échec',
    message: tabFindingSentence(finding),
  }));
}

function checkLines(cells: TabCells): CheckMessage {
  const lines = decodeRows(rejectedLinesTab, cells).rows;
  const rejected = lines.filter(({ row }) => row.severity === 'rejected').length;
  const message = checkSentences.linesToCorrect(rejected, lines.length - rejected);
  return { code: 'lignes-a-corriger', etat: lines.length === 0 ? 'ok' : 'attention', message };
}

function checkSuppliers(cells: TabCells): CheckMessage {
  const marked = decodeRows(suppliersTab, cells).rows.filter(({ row }) => row.toCorrect !== undefined).length;
  const message = checkSentences.suppliersToCorrect(marked);
  return { code: 'fournisseurs-a-corriger', etat: marked === 0 ? 'ok' : 'attention', message };
}

/** Cells of the small tabs that a person wrote and nobody can read; lines of purchases are judged by the figures. */
function checkCells(wanted: readonly TabDefinition[], tabs: Tabs): readonly CheckMessage[] {
  const typed = wanted.filter((tab) => !tab.hidden && !tab.rebuildable && tab.name !== purchasesTab.name);
  return typed.flatMap((tab): CheckMessage[] => {
    const cells = tabs.get(tab.name);
    const count = cells ? decodeRows(tab, cells).issues.filter(({ code }) => code !== 'rounded').length : 0;
    if (count === 0) return [];
    return [{ code: 'cellules', etat: 'attention', message: checkSentences.unreadableCells(tab.name, count) }];
  });
}

function checkNames(wanted: readonly TabDefinition[], tabs: Tabs): readonly CheckMessage[] {
  return checkReferences(wanted, tabs).map((finding) => ({
    code: 'references',
    etat: 'attention',
    message: checkSentences.unknownReferences(finding),
  }));
}

/** What is wrong in a workbook, and what to do about it; nothing is changed. `ofEdition` looks at the tabs besides. */
export function checkEdition(
  edition: Edition,
  ofEdition: (tabs: Tabs) => readonly CheckMessage[] = () => [],
): readonly CheckMessage[] {
  const wanted = edition.tabsWith(modulesAmong(edition, readTabNames()));
  const tabs = readTabs(wanted.map(({ name }) => name));
  const lines = tabs.get(rejectedLinesTab.name);
  const suppliers = tabs.get(suppliersTab.name);
  return [
    checkVersion(),
    ...checkShape(wanted, tabs),
    ...(lines ? [checkLines(lines)] : []),
    ...(suppliers ? [checkSuppliers(suppliers)] : []),
    ...ofEdition(tabs),
    ...checkCells(wanted, tabs),
    ...checkNames(wanted, tabs),
  ];
}
