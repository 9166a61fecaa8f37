import { emptyCube, foldInto } from '../cube/cube';
import { evaluateFamily } from '../indicators/families/evaluate-family';
import { evaluateIndicators, type Evaluation } from '../indicators/evaluate-indicators';
import type { Day } from '../model/day';
import { familiesOfSources } from './families-of-sources';
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
  const ofPurchases = evaluateIndicators({
    ...{ definitions, cube, book: supplierBookOf(sources), profiles, settings, today },
  });
  const families = familiesOfSources(sources, today);
  const ofTenders = evaluateFamily(families.tenders, ofPurchases.grid, { definitions, settings, today });
  const ofEvents = evaluateFamily(families.events, ofTenders.grid, { definitions, settings, today });
  const { figures, grid } = evaluateFamily(families.mediation, ofEvents.grid, { definitions, settings, today });
  const all = [...ofPurchases.figures, ...ofTenders.figures, ...ofEvents.figures, ...figures];
  return { figures: keepClosed(all, history, definitions, settings.minimumCoverage), grid };
}
