import { indicatorsTab, unitLabels } from '../../../sheets-templates/indicators-tab';
import type { IndicatorChoices, IndicatorEditorResult } from '../../bridge/indicator-messages';
import { unitOfMeasure } from '../../indicators/measures/about-measures';
import type { Scope } from '../../law/scope';
import { keysOf } from '../../model/typed-keys';
import type { TabCells } from '../../plans/cell';
import { indicatorLines, lineOfCode, newCard } from './indicator-line';

const { measure, population, unit, direction } = indicatorsTab.columns;

function choicesOf(declared: readonly Scope[]): IndicatorChoices {
  return {
    measure: keysOf(measure.choices).map((code) => ({
      label: measure.choices[code],
      unit: unitLabels[unitOfMeasure(code) === 'share' ? 'ratio' : unitOfMeasure(code)],
    })),
    population: Object.values(population.choices),
    unit: Object.values(unit.choices),
    share: unitLabels.share,
    direction: Object.values(direction.choices),
    scope: declared.map(({ name }) => name),
  };
}

/** What the editor shows: every indicator, the choices, and the one of a code (a new one where there is none). */
export function indicatorEditorOf(cells: TabCells, declared: readonly Scope[], code: string): IndicatorEditorResult {
  const lines = indicatorLines(cells);
  const line = lineOfCode(lines, code);
  return {
    indicateurs: lines.map(({ card }) => ({ code: card.code, libelle: card.label })),
    choix: choicesOf(declared),
    fiche: line?.card ?? newCard,
    marque: line?.mark ?? '',
  };
}
