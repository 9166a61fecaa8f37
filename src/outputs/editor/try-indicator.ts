import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import {
  indicatorFields,
  type IndicatorCard,
  type IndicatorField,
  type IndicatorTrialResult,
} from '../../bridge/indicator-messages';
import type { IndicatorDefinition } from '../../indicators/definition';
import { parseIndicators } from '../../indicators/parse-indicators';
import type { Scope } from '../../law/scope';
import type { Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import { editorSentences } from '../../text/indicator-editor-sentences';
import { indicatorAdvice } from '../../text/indicator-problems';
import type { ColumnDefinition } from '../../workbook/define-tab';
import { evaluateSources } from '../evaluate-sources';
import { cellsOf, readSources, type Tabs } from '../read-sources';
import { firstFreeRow, indicatorLines, lineOfCode, withIndicatorLine } from './indicator-line';

const columns: Readonly<Record<IndicatorField, ColumnDefinition>> = indicatorsTab.columns;

type Problem = IndicatorTrialResult['problemes'][number];

/** The row that a card goes to: that of its code, else the first free one. */
export function rowOfCard(cells: TabCells, card: IndicatorCard): number {
  return lineOfCode(indicatorLines(cells), card.code)?.row ?? firstFreeRow(cells);
}

/** What the parser of the tab finds in a card once it stands in its row, and the indicator that it makes. */
export function judgeCard(
  cells: TabCells,
  card: IndicatorCard,
  declared: readonly Scope[],
): { readonly problems: readonly Problem[]; readonly definition: IndicatorDefinition | undefined } {
  const row = rowOfCard(cells, card);
  const { definitions, issues } = parseIndicators(withIndicatorLine(cells, row, card), declared);
  const problems = issues
    .filter(({ line, code }) => line === row && code !== 'rounded')
    .flatMap((issue): Problem[] => {
      const champ = indicatorFields.find((field) => columns[field].header === issue.column);
      return champ === undefined ? [] : [{ champ, message: indicatorAdvice(issue) }];
    });
  return { problems, definition: definitions.find(({ line }) => line === row) };
}

/** The figure of an indicator that is not saved yet, for the last complete fiscal year; or what is wrong with it. */
export function tryIndicator(tabs: Tabs, card: IndicatorCard, isNew: boolean, today: Day): IndicatorTrialResult {
  const sources = readSources(tabs, today);
  const cells = cellsOf(tabs, indicatorsTab.name);
  if (isNew && lineOfCode(indicatorLines(cells), card.code)) {
    const taken: Problem = { champ: 'code', message: editorSentences.takenCode };
    return { problemes: [taken], titre: editorSentences.wrong, lignes: [] };
  }
  const { problems, definition } = judgeCard(cells, card, sources.settings.settings.scopes);
  if (problems.length > 0 || !definition) return { problemes: problems, titre: editorSentences.wrong, lignes: [] };
  const alone = { ...sources.indicators, definitions: [{ ...definition, active: true }] };
  const { figures, grid } = evaluateSources({ ...sources, indicators: alone }, today);
  const year = grid.defaultYear;
  const figure = figures.find(({ period, scope }) => period.name === String(year) && scope === '');
  if (!figure) return { problemes: [], titre: editorSentences.noPurchases, lignes: [] };
  return { problemes: [], titre: editorSentences.title(figure), lignes: editorSentences.lines(figure) };
}
