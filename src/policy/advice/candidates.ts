import type { LastPurchase } from '../../facts/purchases/last-purchases';
import type { Day } from '../../model/day';
import type { SizeClass } from '../../model/size-class';
import type { SupplierIndex } from '../../suppliers/index-suppliers';
import { currentSizeClass } from '../../suppliers/size-class-in-year';
import type { Supplier } from '../../suppliers/supplier';
import { foldText } from '../../workbook/fold-text';
import type { ConsultationDraft } from './consultation-draft';

/** A supplier of the panel that could answer, and why it is thought so. */
export interface Candidate {
  readonly supplier: Supplier;
  readonly sizeClass: SizeClass;
  readonly presumed: boolean;
  readonly small: boolean;
  /** SIAE, ESAT, EA or EATT; an independent worker's disability is nobody's business here. */
  readonly inclusive: boolean;
  readonly family: 'main' | 'bought' | 'other';
  /** `unasked`: the consultation names no place. */
  readonly place: 'department' | 'region' | 'elsewhere' | 'unknown' | 'unasked';
  readonly purchase: LastPurchase | undefined;
  readonly lastConsulted: Day | undefined;
  /** Ticked at first. */
  readonly proposed: boolean;
}

/** Who could answer, the likeliest first, and what the panel lacks. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly smallKnown: boolean;
  readonly inclusiveKnown: boolean;
  /** Mean turnover (cents) of the inclusive ones whose turnover is known. */
  readonly meanInclusiveTurnover: number | undefined;
}

/** What is known of suppliers besides the panel, by their number in the index. */
export interface CandidateFacts {
  readonly suppliers: SupplierIndex;
  readonly purchases: ReadonlyMap<number, LastPurchase>;
  readonly consulted: ReadonlyMap<number, Day>;
}

/** As many are ticked at first, one small and one inclusive firm at least among them. */
const proposedCount = 5;

function placeOf({ row }: Supplier, draft: ConsultationDraft): Candidate['place'] {
  const same = (known: string | undefined, wanted: string): boolean =>
    wanted !== '' && foldText(known ?? '') === foldText(wanted);
  if (draft.department === '' && draft.region === '') return 'unasked';
  if (same(row.department, draft.department)) return 'department';
  if (same(row.region, draft.region)) return 'region';
  return row.department === undefined && row.region === undefined ? 'unknown' : 'elsewhere';
}

function familyOf({ row }: Supplier, purchase: LastPurchase | undefined, { family }: ConsultationDraft) {
  if (family !== '' && foldText(row.mainFamily ?? '') === foldText(family)) return 'main';
  return purchase?.inFamily === true ? 'bought' : 'other';
}

function candidateOf(supplier: Supplier, number: number, facts: CandidateFacts, draft: ConsultationDraft): Candidate {
  const { sizeClass, presumed } = currentSizeClass(supplier);
  const purchase = facts.purchases.get(number);
  const { siae = [], disability } = supplier.row;
  return {
    ...{ supplier, sizeClass, purchase, presumed: presumed === 'class', proposed: false },
    small: sizeClass === 'TPE' || sizeClass === 'PME',
    inclusive: siae.length > 0 || disability !== undefined,
    family: familyOf(supplier, purchase, draft),
    place: placeOf(supplier, draft),
    lastConsulted: facts.consulted.get(number),
  };
}

/** A firm that can be consulted: dependence, size or a single past purchase never leave one out. */
function canAnswer({ row }: Supplier): boolean {
  return row.intragroup !== true && row.status !== 'closed' && row.status !== 'notFound';
}

const familyRank = { main: 0, bought: 1, other: 2 } as const;
const placeRank = { unasked: 0, department: 0, region: 1, unknown: 2, elsewhere: 3 } as const;

/** The family first, then the place, then small firms, then those not consulted for the longest time. */
function compare(one: Candidate, other: Candidate): number {
  return (
    familyRank[one.family] - familyRank[other.family] ||
    placeRank[one.place] - placeRank[other.place] ||
    Number(other.small) - Number(one.small) ||
    (one.lastConsulted ?? 0) - (other.lastConsulted ?? 0) ||
    (one.supplier.row.name ?? '').localeCompare(other.supplier.row.name ?? '', 'fr') ||
    one.supplier.line - other.supplier.line
  );
}

/** The first small and the first inclusive firm ticked, then the first ones of the family; the ticked ones first. */
function withProposals(sorted: readonly Candidate[]): readonly Candidate[] {
  const ticked = new Set<Candidate>();
  const needed = [sorted.find(({ small }) => small), sorted.find(({ inclusive }) => inclusive)];
  for (const candidate of [...needed, ...sorted.filter(({ family }) => family !== 'other')]) {
    if (candidate && ticked.size < proposedCount) ticked.add(candidate);
  }
  const proposed = sorted.filter((candidate) => ticked.has(candidate));
  const others = sorted.filter((candidate) => !ticked.has(candidate));
  return [...proposed.map((candidate) => ({ ...candidate, proposed: true })), ...others];
}

function meanTurnover(inclusive: readonly Candidate[]): number | undefined {
  const known = inclusive.flatMap(({ supplier }) => supplier.row.turnover ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, turnover) => sum + turnover, 0) / known.length;
}

/**
 * Who in the panel could answer: the suppliers of the family, by place; and, where none of them is inclusive, inclusive
 * ones of other families nearby, so that at least one is proposed where the panel has any.
 */
export function candidatesFor(draft: ConsultationDraft, facts: CandidateFacts): Candidates {
  const all = facts.suppliers.suppliers.flatMap((supplier, number) =>
    canAnswer(supplier) ? [candidateOf(supplier, number, facts, draft)] : [],
  );
  const ofFamily = all.filter(({ family }) => draft.family === '' || family !== 'other');
  const inclusive = ofFamily.filter((candidate) => candidate.inclusive);
  const others = inclusive.length > 0 ? [] : all.filter((one) => one.inclusive && one.family === 'other');
  const near = [...others].sort(compare).slice(0, proposedCount);
  const known = draft.family === '' ? ofFamily : [...ofFamily, ...near];
  return {
    candidates: withProposals([...known].sort(compare)),
    smallKnown: known.some(({ small }) => small),
    inclusiveKnown: known.some((one) => one.inclusive),
    meanInclusiveTurnover: meanTurnover(inclusive),
  };
}
