import { lotsTab } from '../../sheets-templates/lots-tab';
import type { ComponentMessage, ExplainResult } from '../bridge/messages';
import type { IndicatorDefinition } from '../indicators/definition';
import { explainFamily, type FamilyComponent, type FamilyExplanation } from '../indicators/families/explain-family';
import type { FamilySpec } from '../indicators/families/family';
import { slotOfFact } from '../indicators/families/fold-family';
import { measureFamilyOf, unitOfMeasure } from '../indicators/measures/about-measures';
import { joinGrid, periodGridOf } from '../indicators/period-grid';
import { parseScope, wholeScope } from '../law/scope';
import { amountOfCents, amountOfEuros, eurosOf } from '../model/amount';
import type { Day } from '../model/day';
import type { TimeSlot } from '../model/time-slot';
import { familyComponentLabel, familyComponentSize } from '../text/family-explanation-sentences';
import { tenderExclusionSentence } from '../text/tender-sentences';
import { decpPartOf } from './explain-decp';
import { familiesOfSources } from './families-of-sources';
import type { StoredFigure } from './figure-rows';
import { cellsOf, type Sources, type Tabs } from './read-sources';

/** What a figure is explained from: the tabs, and what they tell on a day. */
export interface ExplainedWorkbook {
  readonly tabs: Tabs;
  readonly sources: Sources;
  readonly today: Day;
}

/** What « Expliquer » adds to a figure of tenders, events or mediation. */
export type FamilyParts = Pick<ExplainResult, 'composantes' | 'exclusions' | 'lignes' | 'aActualiser' | 'decp'>;

function explanationOf<Traits, Sum extends string>(
  spec: FamilySpec<Traits, Sum>,
  figure: StoredFigure,
  definition: IndicatorDefinition,
  { purchases, settings }: Sources,
  today: Day,
): FamilyExplanation | undefined {
  const { fiscalStart } = settings.settings;
  const slots = new Set<TimeSlot>();
  spec.visit((fact) => {
    const slot = slotOfFact(fact);
    if (slot !== undefined) slots.add(slot);
  });
  const base = periodGridOf(new Set(purchases.facts.slot), fiscalStart, today);
  const { periods } = joinGrid(base, slots, fiscalStart, today);
  const period = periods.find(({ name }) => name === figure.period);
  const scope = definition.scope.name === '' ? (parseScope(figure.scope ?? '') ?? wholeScope) : definition.scope;
  return period && explainFamily(spec, definition, period, scope);
}

function componentMessage(component: FamilyComponent, definition: IndicatorDefinition): ComponentMessage {
  const mesure = familyComponentSize(component, definition.measure);
  const isMoney = mesure.endsWith('€');
  return {
    libelle: familyComponentLabel(component),
    numerateur: component.inNumerator,
    denominateur: component.inDenominator,
    presume: component.presumed,
    montant: isMoney ? eurosOf(amountOfCents(component.value)) : 0,
    fournisseurs: 0,
    lignes: component.facts,
    mesure,
  };
}

/** Whether numerator or denominator, in euros where they are money, are no longer what their parts add up to. */
function isOutdated(figure: StoredFigure, { measure }: IndicatorDefinition, found: FamilyExplanation): boolean {
  const isMoney = unitOfMeasure(measure) === 'amount';
  return (['numerator', 'denominator'] as const).some((key) => {
    const [shown, sum] = [figure[key], found[key]];
    return shown !== undefined && sum !== undefined && sum !== (isMoney ? amountOfEuros(shown).amount : shown);
  });
}

function partsOf(
  found: FamilyExplanation | undefined,
  definition: IndicatorDefinition,
): Pick<FamilyParts, 'composantes' | 'lignes'> {
  if (!found) return { composantes: [], lignes: { cles: [], total: 0 } };
  const cles = found.sources.map(({ tab, line, key }) => ({ ligne: line, cle: key, onglet: tab }));
  return {
    composantes: found.components.map((component) => componentMessage(component, definition)),
    lignes: { cles, total: found.count },
  };
}

/** Components, lines and exclusions behind a figure of tenders, events or mediation; undefined for one of purchases. */
export function explainFamilyFigure(
  figure: StoredFigure,
  definition: IndicatorDefinition,
  { tabs, sources, today }: ExplainedWorkbook,
): FamilyParts | undefined {
  const family = measureFamilyOf(definition.measure);
  if (family === 'purchases') return undefined;
  const { tenders, events, mediation } = familiesOfSources(sources, today);
  const explain = <Traits, Sum extends string>(spec: FamilySpec<Traits, Sum>) =>
    explanationOf(spec, figure, definition, sources, today);
  const found = { tenders: () => explain(tenders), events: () => explain(events), mediation: () => explain(mediation) }[
    family
  ]();
  const exclusions = family === 'tenders' ? sources.tenders.exclusions : [];
  const decp = decpPartOf(found?.repeated, sources.tenders.tenders, cellsOf(tabs, lotsTab.name));
  return {
    ...partsOf(found, definition),
    exclusions: exclusions.map((exclusion) => ({
      ...{ code: exclusion.code, lignes: exclusion.count, message: tenderExclusionSentence(exclusion) },
    })),
    ...(decp && { decp }),
    aActualiser: !found || isOutdated(figure, definition, found),
  };
}
