import { coreTabs, workbookVersion } from '../../../sheets-templates/correspondant-workbook';
import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Answer, CheckMessage, CheckResult } from '../../bridge/messages';
import { readTab, readVersion } from '../../google/read-workbook';
import type { TabCells } from '../../plans/cell';
import { checkSentences, tabFindingSentence } from '../../text/check-sentences';
import { checkTabs } from '../../workbook/check-tabs';
import { decodeRows } from '../../workbook/decode-rows';
import { runReading } from '../run-command';

type Tabs = ReadonlyMap<string, TabCells>;

function checkVersion(): CheckMessage {
  const version = readVersion();
  const message = checkSentences.version(version, workbookVersion);
  return { code: 'version', etat: version === workbookVersion ? 'ok' : 'échec', message };
}

function checkShape(tabs: Tabs): readonly CheckMessage[] {
  const findings = checkTabs(coreTabs, tabs);
  if (findings.length === 0) {
    return [{ code: 'onglets', etat: 'ok', message: checkSentences.tabsFine(coreTabs.length) }];
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

/** Cells of the small tabs that a person wrote and nobody can read. */
function checkCells(tabs: Tabs): readonly CheckMessage[] {
  return [suppliersTab, indicatorsTab, settingsTab].flatMap((tab): CheckMessage[] => {
    const cells = tabs.get(tab.name);
    const count = cells ? decodeRows(tab, cells).issues.filter(({ code }) => code !== 'rounded').length : 0;
    if (count === 0) return [];
    return [{ code: 'cellules', etat: 'attention', message: checkSentences.unreadableCells(tab.name, count) }];
  });
}

/** « Vérifier le classeur »: what is wrong, and what to do about it; nothing is changed. */
export function checkWorkbook(): Answer<CheckResult> {
  return runReading('verifier', () => {
    const tabs: Tabs = new Map(
      coreTabs.flatMap(({ name }) => {
        const cells = readTab(name);
        return cells ? [[name, cells] as const] : [];
      }),
    );
    const lines = tabs.get(rejectedLinesTab.name);
    const suppliers = tabs.get(suppliersTab.name);
    return {
      controles: [
        checkVersion(),
        ...checkShape(tabs),
        ...(lines ? [checkLines(lines)] : []),
        ...(suppliers ? [checkSuppliers(suppliers)] : []),
        ...checkCells(tabs),
      ],
    };
  });
}
