import {
  eventPopulationLabels,
  publishedPopulationLabels,
  supplierPopulationLabels,
  type populationLabels,
} from '../../sheets-templates/indicators-tab';
import type { SizeClass } from '../model/size-class';
import type { Membership } from './membership';
import type { SupplierTraits } from './supplier-traits';

export type PopulationCode = keyof typeof populationLabels;
export type EventPopulationCode = keyof typeof eventPopulationLabels;
export type PublishedPopulationCode = keyof typeof publishedPopulationLabels;
export type SupplierPopulationCode = keyof typeof supplierPopulationLabels;

/** Whether a population is one of suppliers. */
export function isOfSuppliers(population: PopulationCode): population is SupplierPopulationCode {
  return population in supplierPopulationLabels;
}

/** Whether a population is one of meetings with suppliers. */
export function isOfEvents(population: PopulationCode): population is EventPopulationCode {
  return population in eventPopulationLabels;
}

/** Whether a population is what the mediator published. */
export function isOfPublished(population: PopulationCode): population is PublishedPopulationCode {
  return population in publishedPopulationLabels;
}

/** What must be known of a supplier before it can be put in a population. */
export type SupplierKnowledge = 'nothing' | 'sizeClass' | 'inclusion' | 'ess' | 'solidarity' | 'place' | 'area';

export interface Population {
  readonly has: (traits: SupplierTraits) => boolean;
  readonly restsOn: SupplierKnowledge;
  /** The population measures the knowledge itself: low knowledge is its result, not a doubt about it. */
  readonly measuresKnowledge?: true;
  /** Comprises the TIH that only a yearly total of Paramètres tells. */
  readonly holdsUnnamed?: true;
}

/** Whom a knowledge concerns, and of whom it is had. */
export const knowledges = {
  nothing: { concerns: () => true, isKnown: () => true },
  sizeClass: { concerns: isFrench, isKnown: ({ sizeClass }) => sizeClass !== 'NC' },
  inclusion: { concerns: isFrench, isKnown: ({ inclusionKnown }) => inclusionKnown },
  ess: { concerns: isFrench, isKnown: ({ ess }) => ess !== undefined },
  solidarity: {
    concerns: isFrench,
    isKnown: (traits) => isSolidary(traits) || (traits.inclusionKnown && traits.ess !== undefined),
  },
  place: { concerns: isFrench, isKnown: ({ local }) => local !== undefined },
  area: { concerns: isFrench, isKnown: ({ priorityArea }) => priorityArea !== undefined },
} as const satisfies Record<
  SupplierKnowledge,
  { concerns: (traits: SupplierTraits) => boolean; isKnown: (traits: SupplierTraits) => boolean }
>;

/** French suppliers, administrations kept apart. */
function isFrench({ french, sizeClass }: SupplierTraits): boolean {
  return french && sizeClass !== 'ADM';
}

/** ESS or inclusive: a union, so that who is both counts once (trap 10). */
function isSolidary({ ess, insertion, disability }: SupplierTraits): boolean {
  return ess === true || insertion || disability;
}

function ofClasses(...classes: readonly SizeClass[]): Population {
  return { has: (traits) => isFrench(traits) && classes.includes(traits.sizeClass), restsOn: 'sizeClass' };
}

function inclusiveIf(has: (traits: SupplierTraits) => boolean): Population {
  return { has: (traits) => isFrench(traits) && has(traits), restsOn: 'inclusion' };
}

/** Populations of the list of Indicateurs; intragroup and out-of-scope lines never reach them. */
export const populations: Readonly<Record<SupplierPopulationCode, Population>> = {
  all: { has: () => true, restsOn: 'nothing' },
  france: { has: isFrench, restsOn: 'nothing' },
  qualified: { ...ofClasses('TPE', 'PME', 'ETI', 'GE'), measuresKnowledge: true },
  known: {
    has: ({ french, sizeClass }) => !french || sizeClass !== 'NC',
    restsOn: 'sizeClass',
    measuresKnowledge: true,
  },
  smallAndMedium: ofClasses('TPE', 'PME'),
  micro: ofClasses('TPE'),
  medium: ofClasses('PME'),
  intermediate: ofClasses('ETI'),
  large: ofClasses('GE'),
  unclassified: { ...ofClasses('NC'), measuresKnowledge: true },
  inclusive: { ...inclusiveIf(({ insertion, disability }) => insertion || disability), holdsUnnamed: true },
  wideInclusive: {
    ...inclusiveIf(({ insertion, wideInsertion, disability }) => insertion || wideInsertion || disability),
    holdsUnnamed: true,
  },
  insertion: inclusiveIf(({ insertion }) => insertion),
  disability: { ...inclusiveIf(({ disability }) => disability), holdsUnnamed: true },
  ess: { has: (traits) => isFrench(traits) && traits.ess === true, restsOn: 'ess' },
  solidary: { has: (traits) => isFrench(traits) && isSolidary(traits), restsOn: 'solidarity', holdsUnnamed: true },
  local: { has: (traits) => isFrench(traits) && traits.local === true, restsOn: 'place' },
  priorityArea: { has: (traits) => isFrench(traits) && traits.priorityArea === true, restsOn: 'area' },
};

/** Whether a member of a population is one by presumption only. */
export function isPresumedIn({ has, restsOn }: Population, traits: SupplierTraits): boolean {
  if (restsOn !== 'sizeClass' || traits.presumed === 'no' || !has(traits)) return false;
  if (traits.presumed === 'class') return true;
  return has({ ...traits, sizeClass: 'TPE' }) !== has({ ...traits, sizeClass: 'PME' });
}

/** A population of suppliers; one of anything else is a bug. */
export function populationOf(code: PopulationCode): Population {
  if (!isOfSuppliers(code)) throw new Error(`no population of suppliers: ${code}`);
  return populations[code];
}

/** Whom a population of suppliers holds, and what is known of them. */
export function membershipOf(code: PopulationCode): Membership<SupplierTraits> {
  const population = populationOf(code);
  return {
    ...{ has: population.has, ...knowledges[population.restsOn] },
    isPresumed: (traits) => isPresumedIn(population, traits),
  };
}
