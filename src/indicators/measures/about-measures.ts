import {
  contractPopulationLabels,
  eventPopulationLabels,
  publishedPopulationLabels,
  supplierPopulationLabels,
  tenderPopulationLabels,
} from '../../../sheets-templates/indicators-tab';
import type { Figure } from '../figure';
import { publishedMeasures } from '../mediation/mediation-family';
import type { PopulationCode } from '../populations';
import { eventMeasures } from '../relations/event-measures';
import { tenderMeasures } from '../tenders/tender-measures';
import type { MeasureCode } from './measure';
import { measures } from './measures';

const groups = {
  suppliers: supplierPopulationLabels,
  tenders: tenderPopulationLabels,
  contracts: contractPopulationLabels,
  events: eventPopulationLabels,
  published: publishedPopulationLabels,
} as const;

type Group = keyof typeof groups;

/** Populations that a measure of tenders, events or mediation can be taken of; those of purchases are of suppliers. */
const groupsOf = {
  tenders: ['tenders'],
  offers: ['suppliers'],
  awards: ['suppliers', 'contracts'],
  awardedAmount: ['suppliers', 'contracts'],
  sharedAmount: ['suppliers'],
  ceilings: ['suppliers', 'contracts'],
  successRate: ['suppliers'],
  smallSubcontracted: ['contracts'],
  insertionHours: ['contracts'],
  events: ['events'],
  consultedAfterwards: ['events'],
  referrals: ['published'],
  directReferrals: ['published'],
  nationalReferrals: ['published'],
} as const satisfies Record<
  keyof typeof tenderMeasures | keyof typeof eventMeasures | keyof typeof publishedMeasures,
  readonly Group[]
>;

const allMeasures = { ...measures, ...tenderMeasures, ...eventMeasures, ...publishedMeasures } as const;

/** Unit of what a measure adds up. */
export function unitOfMeasure(measure: MeasureCode): Figure['measureUnit'] {
  return allMeasures[measure].unit;
}

/** The family of facts that a measure counts. */
export function measureFamilyOf(measure: MeasureCode): 'purchases' | 'tenders' | 'events' | 'mediation' {
  if (measure in tenderMeasures) return 'tenders';
  if (measure in publishedMeasures) return 'mediation';
  return measure in eventMeasures ? 'events' : 'purchases';
}

/** Whether a measure can be taken of a population. */
export function canMeasure(measure: MeasureCode, population: PopulationCode): boolean {
  const allowed: Readonly<Partial<Record<MeasureCode, readonly Group[]>>> = groupsOf;
  return (allowed[measure] ?? ['suppliers']).some((group) => population in groups[group]);
}
