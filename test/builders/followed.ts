import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import type { IndicatorCells } from './figures';

/** Built-in indicators of some codes, followed whatever their default. */
export function followed(...codes: readonly string[]): readonly IndicatorCells[] {
  return builtInIndicators.filter(({ code }) => codes.includes(code)).map((row) => ({ ...row, active: 'Oui' }));
}
