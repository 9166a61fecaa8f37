import type { Bid } from '../../facts/tenders/bid';
import type { Tender, TenderLot } from '../../facts/tenders/tender';
import { parameterOn } from '../../law/parameter-on';
import type { Buyer } from '../../law/settings-of';
import type { Day } from '../../model/day';
import type { TenderClasses } from './tender-classes';
import type { TenderMarks, TenderTraits } from './tender-traits';

/** What tenders are judged by. */
export interface TenderRules {
  readonly classes: TenderClasses;
  readonly buyer: Buyer;
}

/** Whether one of some companies is a TPE or PME; undefined where only unknown ones could be. */
function anySmall(bids: readonly Bid[], day: Day, { isSmall }: TenderClasses): boolean | undefined {
  const found = bids.map(({ party }) => isSmall(party, day));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
}

/** Whether a count of TPE and PME tells of one; undefined where nothing is told. */
function anyCounted(small: number | undefined, total: number | undefined): boolean | undefined {
  if (small !== undefined) return small > 0;
  return total === 0 ? false : undefined;
}

/** Whether a TPE or PME was consulted: one that answered was. */
function consultedSmall({ row, bids }: Tender, day: Day, classes: TenderClasses): boolean | undefined {
  const consulted = bids.filter(
    ({ consulted: asked, answered, role }) => (asked || answered) && role !== 'subcontractor',
  );
  if (consulted.length > 0) return anySmall(consulted, day, classes);
  if (row.smallConsulted === undefined && (row.smallAnswers ?? 0) > 0) return true;
  return anyCounted(row.smallConsulted, row.consulted);
}

/** Whether a TPE or PME made an offer, alone or in a group. */
function answeredSmall({ row, bids, lots, status }: Tender, day: Day, classes: TenderClasses): boolean | undefined {
  const answered = bids.filter((bid) => bid.answered && bid.role !== 'subcontractor');
  if (answered.length > 0) return anySmall(answered, day, classes);
  const byLot = lots.map(({ answers }) => anyCounted(answers.small, answers.total));
  if (byLot.includes(true)) return true;
  if (byLot.every((found) => found === false)) return false;
  return status === 'fruitless' && row.answers === undefined ? false : anyCounted(row.smallAnswers, row.answers);
}

/** Whether a TPE or PME took part, as the buyer reads it: consulted for a private one, candidate for a public one. */
export function isReached(tender: Tender, day: Day, { classes, buyer }: TenderRules): boolean | undefined {
  return buyer === 'public' ? answeredSmall(tender, day, classes) : consultedSmall(tender, day, classes);
}

/** How many times the estimate the required turnover is, at most, for a tender launched on a day. */
function turnoverCapOn(day: Day): number | undefined {
  const cap = parameterOn('AO_PLAFOND_CA', day);
  return typeof cap === 'number' ? cap : undefined;
}

interface Requirement {
  readonly required: number;
  readonly estimated: number | undefined;
}

/** Turnovers required of candidates, each beside the estimate that caps it: lot by lot where lots say so. */
export function requirementsOf({ row, lots }: Pick<Tender, 'row' | 'lots'>): readonly Requirement[] {
  const ofLots = lots.flatMap(({ requiredTurnover: required = 0, estimated }) =>
    required > 0 ? [{ required, estimated: estimated ?? (lots.length === 1 ? row.estimated : undefined) }] : [],
  );
  if (ofLots.length > 0) return ofLots;
  return (row.requiredTurnover ?? 0) > 0 ? [{ required: row.requiredTurnover ?? 0, estimated: row.estimated }] : [];
}

/** Whether every required turnover is within the cap in force at the launch; undefined where an estimate lacks. */
export function isWithinCap(tender: Pick<Tender, 'row' | 'lots'>): boolean | undefined {
  const { launchedOn } = tender.row;
  const cap = launchedOn && turnoverCapOn(launchedOn);
  if (cap === undefined) return undefined;
  const found = requirementsOf(tender).map(({ required, estimated }) =>
    estimated === undefined || estimated <= 0 ? undefined : required <= cap * estimated,
  );
  return found.includes(false) ? false : found.includes(undefined) ? undefined : true;
}

/** Whether a tender has several lots: as written, else as its lots tell. */
export function isDivided({ row, hasLots, lots }: Pick<Tender, 'row' | 'hasLots' | 'lots'>): boolean | undefined {
  return row.divided ?? (hasLots && lots.length > 1 ? true : undefined);
}

/** What populations look at in a tender. */
export function tenderMarks(tender: Tender, rules: TenderRules): Pick<TenderTraits, 'about' | 'counted' | 'marks'> {
  const { row, closed, day } = tender;
  const required = requirementsOf(tender).length > 0;
  const marks: TenderMarks = {
    closed,
    reached: closed && day !== undefined ? isReached(tender, day, rules) : undefined,
    dividable: row.global !== true,
    divided: isDivided(tender),
    explained: row.undividedReason !== undefined,
    turnoverRequired: required,
    turnoverWithin: required ? isWithinCap(tender) : undefined,
  };
  return { about: 'tender', counted: undefined, marks };
}

/** Whether a contract is reserved, or has a social clause or criterion; undefined where neither is filled in. */
function isSocial({ reserved, social }: TenderLot): boolean | undefined {
  const found = [
    reserved === undefined ? undefined : reserved !== 'no',
    social === undefined ? undefined : social !== 'none',
  ];
  return found.includes(true) ? true : found.every((known) => known === undefined) ? undefined : false;
}

/** What populations look at in a contract. */
export function contractMarks({ row }: Tender, lot: TenderLot): TenderMarks {
  return {
    social: isSocial(lot),
    global: row.global === true,
    subcontracting: lot.smallSubcontracted !== undefined && lot.amount !== undefined,
    hoursPlanned: (lot.plannedHours ?? 0) > 0,
    hoursDone: lot.doneHours !== undefined,
  };
}
