import { emptyCube, foldInto } from '../cube/cube';
import { evaluateIndicators, type Evaluation } from '../indicators/evaluate-indicators';
import type { Day } from '../model/day';
import { keepClosed } from './keep-closed';
import { supplierBookOf, type Sources } from './read-sources';

/** Every figure of the workbook as its tabs stand; those of closed fiscal years as they were closed. */
export function evaluateSources(sources: Sources, today: Day): Evaluation {
  const { purchases, indicators, history } = sources;
  const { settings } = sources.settings;
  const { definitions } = indicators;
  const { facts, profiles } = purchases;
  const cube = emptyCube(facts.count);
  foldInto(cube, { member: facts.establishment, slot: facts.slot, profile: facts.profile, value: facts.amount });
  const book = supplierBookOf(sources);
  const { figures, grid } = evaluateIndicators({ definitions, cube, book, profiles, settings, today });
  return { figures: keepClosed(figures, history, definitions, settings.minimumCoverage), grid };
}
