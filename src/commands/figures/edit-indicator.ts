import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import type { Answer } from '../../bridge/messages';
import {
  parseIndicatorRequest,
  parseSaveIndicatorRequest,
  type IndicatorEditorResult,
  type IndicatorTrialResult,
  type SaveIndicatorResult,
} from '../../bridge/indicator-messages';
import { applyPlan } from '../../google/apply-plan';
import { readMoment } from '../../google/clock';
import { readActiveRow } from '../../google/read-workbook';
import { showSidebar } from '../../google/user-interface';
import { settingsOf } from '../../law/settings-of';
import type { Scope } from '../../law/scope';
import { dayOfIso } from '../../model/day';
import { indicatorEditorOf } from '../../outputs/editor/indicator-editor';
import { indicatorLines, lineOfCode, planIndicatorLine } from '../../outputs/editor/indicator-line';
import { judgeCard, rowOfCard, tryIndicator } from '../../outputs/editor/try-indicator';
import type { TabCells } from '../../plans/cell';
import { editorSentences } from '../../text/indicator-editor-sentences';
import { panelTitles } from '../../text/menu-labels';
import { decodeRows } from '../../workbook/decode-rows';
import { markStale } from '../mark-stale';
import { readInstalledTab } from '../read-installed-tab';
import { readRefreshedTabs } from '../refresh-workbook';
import { Refusal } from '../refusal';
import { runCommand, runReading } from '../run-command';

function declaredScopes(): readonly Scope[] {
  return settingsOf(decodeRows(settingsTab, readInstalledTab(settingsTab)).rows).settings.scopes;
}

/** The code of the line of Indicateurs where the person stands; '' elsewhere. */
function codeAtHand(cells: TabCells): string {
  const row = readActiveRow(indicatorsTab.name);
  return indicatorLines(cells).find((line) => line.row === row)?.card.code ?? '';
}

/** What the editor of indicators shows: the list, the choices, one indicator; nothing is changed. */
export function readIndicator(message: unknown): Answer<IndicatorEditorResult> {
  return runReading('lireIndicateur', () => {
    const { code } = parseIndicatorRequest(message);
    const cells = readInstalledTab(indicatorsTab);
    return indicatorEditorOf(cells, declaredScopes(), code ?? codeAtHand(cells));
  });
}

/** What is wrong with an indicator that is being written, or its figure for the last complete fiscal year. */
export function tryCard(message: unknown): Answer<IndicatorTrialResult> {
  return runReading('essayerIndicateur', () => {
    const { card, mark } = parseSaveIndicatorRequest(message);
    const today = dayOfIso(readMoment().isoDay);
    if (today === undefined) throw new Error('The clock gives no day');
    return tryIndicator(readRefreshedTabs(), card, mark === '', today);
  });
}

/** Refused where the line is no longer the one that the person opened, or the code of a new indicator is taken. */
function checkLine(cells: TabCells, code: string, mark: string): void {
  const line = lineOfCode(indicatorLines(cells), code);
  if (mark === '' && line) throw new Refusal('code-taken', editorSentences.taken(code));
  if (mark !== '' && line?.mark !== mark) throw new Refusal('changed', editorSentences.changed(code), 'conflict');
}

/** Writes one line of Indicateurs, found by its code; the other lines and the person's own columns stay. */
export function saveIndicator(message: unknown): Answer<SaveIndicatorResult> {
  return runCommand('enregistrerIndicateur', () => {
    const { card, mark } = parseSaveIndicatorRequest(message);
    const code = card.code.trim();
    const cells = readInstalledTab(indicatorsTab);
    checkLine(cells, code, mark);
    const { problems, definition } = judgeCard(cells, card, declaredScopes());
    if (problems.length > 0 || !definition) {
      const told = problems.map(({ champ, message: problem }) =>
        editorSentences.problem(indicatorsTab.columns[champ].header, problem),
      );
      throw new Refusal('wrong-indicator', editorSentences.refused(told));
    }
    markStale();
    applyPlan(planIndicatorLine(cells, rowOfCard(cells, card), card));
    const said = definition.active ? editorSentences.saved(code) : editorSentences.unfollowed(code);
    return { result: { code, message: said }, journal: said };
  });
}

/** « Éditer un indicateur… » from the menu: its panel. */
export function openIndicatorPanel(): void {
  showSidebar('Indicator', panelTitles.indicator);
}
