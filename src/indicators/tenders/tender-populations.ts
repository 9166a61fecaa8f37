import type { contractPopulationLabels, tenderPopulationLabels } from '../../../sheets-templates/indicators-tab';
import type { Membership } from '../membership';
import {
  isOfEvents,
  isOfPublished,
  isOfSuppliers,
  membershipOf,
  populations,
  type PopulationCode,
} from '../populations';
import type { TenderTraits } from './tender-traits';

export type TenderPopulationCode = keyof typeof tenderPopulationLabels | keyof typeof contractPopulationLabels;

interface TenderPopulation extends Omit<Membership<TenderTraits>, 'isPresumed'> {
  readonly restsOn: 'nothing' | 'participation' | 'filled';
  readonly measuresKnowledge?: true;
  /** Populations that it is a part of, itself left out. */
  readonly within: readonly TenderPopulationCode[];
}

function isTender({ about }: TenderTraits): boolean {
  return about === 'tender';
}

function isContract({ about }: TenderTraits): boolean {
  return about === 'contract';
}

function isDividable({ marks }: TenderTraits): boolean {
  return marks.dividable === true;
}

const always = (): boolean => true;

const reach = {
  concerns: ({ marks }: TenderTraits) => marks.closed === true,
  isKnown: ({ marks }: TenderTraits) => marks.reached !== undefined,
  restsOn: 'participation',
} as const;

const division = {
  concerns: isDividable,
  isKnown: ({ marks }: TenderTraits) => marks.divided !== undefined,
  restsOn: 'filled',
} as const;

const turnover = {
  concerns: ({ marks }: TenderTraits) => marks.turnoverRequired === true,
  isKnown: ({ marks }: TenderTraits) => marks.turnoverWithin !== undefined,
  restsOn: 'filled',
} as const;

const social = {
  concerns: isContract,
  isKnown: ({ marks }: TenderTraits) => marks.social !== undefined,
  restsOn: 'filled',
} as const;

const knowledgeItself = { measuresKnowledge: true } as const;
const everything = { concerns: always, isKnown: always, restsOn: 'nothing' } as const;

/** Populations of tenders and contracts; those of companies are the suppliers’. */
export const tenderPopulations: Readonly<Record<TenderPopulationCode, TenderPopulation>> = {
  launched: { has: isTender, ...everything, within: [] },
  reachKnown: {
    has: (traits) => reach.concerns(traits) && reach.isKnown(traits),
    ...reach,
    ...knowledgeItself,
    within: ['launched'],
  },
  reached: {
    has: (traits) => reach.concerns(traits) && traits.marks.reached === true,
    ...reach,
    within: ['reachKnown', 'launched'],
  },
  dividable: {
    has: (traits) => isDividable(traits) && division.isKnown(traits),
    ...division,
    ...knowledgeItself,
    within: ['launched'],
  },
  divided: {
    has: (traits) => isDividable(traits) && traits.marks.divided === true,
    ...division,
    within: ['dividable', 'launched'],
  },
  undivided: {
    has: (traits) => isDividable(traits) && traits.marks.divided === false,
    ...division,
    within: ['dividable', 'launched'],
  },
  explained: {
    has: (traits) => isDividable(traits) && traits.marks.divided === false && traits.marks.explained === true,
    ...division,
    within: ['undivided', 'dividable', 'launched'],
  },
  turnoverRequired: {
    has: (traits) => turnover.concerns(traits) && turnover.isKnown(traits),
    ...turnover,
    ...knowledgeItself,
    within: ['launched'],
  },
  turnoverWithin: {
    has: (traits) => turnover.concerns(traits) && traits.marks.turnoverWithin === true,
    ...turnover,
    within: ['turnoverRequired', 'launched'],
  },
  contracts: { has: isContract, ...everything, within: [] },
  socialKnown: {
    has: (traits) => isContract(traits) && social.isKnown(traits),
    ...social,
    ...knowledgeItself,
    within: ['contracts'],
  },
  social: {
    has: (traits) => isContract(traits) && traits.marks.social === true,
    ...social,
    within: ['socialKnown', 'contracts'],
  },
  globalContracts: {
    has: ({ marks }) => marks.global === true && marks.subcontracting === true,
    concerns: ({ marks }) => marks.global === true,
    isKnown: ({ marks }) => marks.subcontracting === true,
    restsOn: 'filled',
    within: ['contracts'],
  },
  hoursContracts: {
    has: ({ marks }) => marks.hoursPlanned === true && marks.hoursDone === true,
    concerns: ({ marks }) => marks.hoursPlanned === true,
    isKnown: ({ marks }) => marks.hoursDone === true,
    restsOn: 'filled',
    within: ['contracts'],
  },
};

/** What a count alone tells of a population of companies: in it, out of it, or nothing. */
function countedIn(code: PopulationCode, counted: TenderTraits['counted']): boolean | undefined {
  if (code === 'all') return true;
  if (counted === 'unknown') return code === 'known' ? false : undefined;
  if (code === 'known') return true;
  return code === 'smallAndMedium' ? counted === 'small' : undefined;
}

/** A population of suppliers, among candidates and holders. */
function ofCompanies(code: PopulationCode): Membership<TenderTraits> {
  const { has, concerns, isKnown, isPresumed } = membershipOf(code);
  const inDoubt = isOfSuppliers(code) && populations[code].restsOn !== 'nothing';
  return {
    has: ({ supplier, counted }) => (supplier ? has(supplier) : countedIn(code, counted) === true),
    concerns: ({ supplier, about }) => (supplier ? concerns(supplier) : about !== 'tender'),
    isKnown: ({ supplier, counted }) =>
      supplier ? isKnown(supplier) : !inDoubt || (counted !== 'unknown' && countedIn(code, counted) !== undefined),
    isPresumed: ({ supplier }) => supplier !== undefined && isPresumed(supplier),
  };
}

/** Whom a population of the family of tenders holds. */
export function tenderMembershipOf(code: PopulationCode): Membership<TenderTraits> {
  if (isOfSuppliers(code)) return ofCompanies(code);
  if (isOfEvents(code) || isOfPublished(code)) throw new Error(`no population of tenders: ${code}`);
  return { ...tenderPopulations[code], isPresumed: () => false };
}
