import { wholeScope, type Scope } from '../law/scope';
import type { IndicatorDefinition } from './definition';
import { evaluateFigure, type ScopeResults } from './evaluate-figure';
import type { Figure } from './figure';
import type { IndicatorKinds } from './indicator-kinds';

/** Figures of indicators of one family of facts, in every period of its grid: the whole first, then each declared scope. */
export function figuresByScope(
  definitions: readonly IndicatorDefinition[],
  declared: readonly Scope[],
  resultsOf: (scope: Scope) => ScopeResults,
  kindsOf: (definition: IndicatorDefinition) => IndicatorKinds,
): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (definition: IndicatorDefinition, name: string, results: ScopeResults): void => {
    const kinds = kindsOf(definition);
    results.grid.periods.forEach((_, position) => {
      const figure = evaluateFigure(definition, kinds, results, position, name);
      if (figure) figures.push(figure);
    });
  };
  for (const scope of [wholeScope, ...declared]) {
    const results = resultsOf(scope);
    for (const definition of definitions) {
      const isOwn = definition.scope.name !== '' && definition.scope.name === scope.name;
      if (definition.scope.name === '') add(definition, scope.name, results);
      else if (isOwn) add(definition, wholeScope.name, results);
    }
  }
  return figures;
}
