import type { Direction, IndicatorDefinition } from './definition';
import type { Figure, FigureState } from './figure';

/** A value within 5 % of its target is near, where the indicator has no alert threshold of its own. */
const nearTarget = 0.05;

/** Whether a value is at least as good as a bound. */
function isGoodAs(value: number, bound: number, direction: Direction): boolean {
  return direction === 'down' ? value <= bound : value >= bound;
}

function nearBoundOf({ alert, direction }: IndicatorDefinition, target: number): number {
  if (alert !== undefined) return alert;
  const margin = Math.abs(target) * nearTarget;
  return direction === 'down' ? target + margin : target - margin;
}

/**
 * The state of a figure against its target. Under the minimum coverage it is provisional, with or without target; a
 * population that measures the knowledge itself (`restsOnKnowledge` false) is never.
 */
export function stateOf(
  definition: IndicatorDefinition,
  figure: Pick<Figure, 'value' | 'coverage' | 'target'>,
  minimumCoverage: number,
  restsOnKnowledge: boolean,
): FigureState {
  const { value, coverage, target } = figure;
  if (value === undefined) return 'notComputable';
  if (restsOnKnowledge && (coverage === undefined || coverage < minimumCoverage)) return 'provisional';
  if (target === undefined || definition.direction === 'none') return 'noTarget';
  if (isGoodAs(value, target, definition.direction)) return 'reached';
  return isGoodAs(value, nearBoundOf(definition, target), definition.direction) ? 'near' : 'missed';
}
