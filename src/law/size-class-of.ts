import { amountOfCents, type Amount } from '../model/amount';
import type { SizeClass } from '../model/size-class';

/** Sizes that the décret defines. */
export type EnterpriseSize = Extract<SizeClass, 'TPE' | 'PME' | 'ETI' | 'GE'>;

interface Tier {
  readonly size: EnterpriseSize;
  /** Strictly fewer people (annual work units). */
  readonly headcountBelow: number;
  /** One of the two is enough, bound included. */
  readonly turnoverUpTo: Amount;
  readonly balanceSheetUpTo: Amount;
}

function millions(euros: number): Amount {
  return amountOfCents(euros * 100_000_000);
}

/** Décret 2008-1354 of 18 December 2008, art. 3, from the smallest; what fits none is a GE. */
const tiers: readonly Tier[] = [
  { size: 'TPE', headcountBelow: 10, turnoverUpTo: millions(2), balanceSheetUpTo: millions(2) },
  { size: 'PME', headcountBelow: 250, turnoverUpTo: millions(50), balanceSheetUpTo: millions(43) },
  { size: 'ETI', headcountBelow: 5000, turnoverUpTo: millions(1500), balanceSheetUpTo: millions(2000) },
];

export interface Money {
  readonly turnover: Amount | undefined;
  readonly balanceSheet: Amount | undefined;
}

/** What is known of an enterprise, at group level. */
export interface EnterpriseFacts extends Money {
  readonly headcount: number | undefined;
  /** `categorieEntreprise` of the INSEE, whose PME comprises the TPE. */
  readonly inseeClass: 'PME' | 'ETI' | 'GE' | undefined;
}

/** Whether turnover OR balance sheet is within a tier; undefined where what is missing could decide. */
function moneyFits(tier: Tier, { turnover, balanceSheet }: Money): boolean | undefined {
  if (turnover !== undefined && turnover <= tier.turnoverUpTo) return true;
  if (balanceSheet !== undefined && balanceSheet <= tier.balanceSheetUpTo) return true;
  return turnover === undefined || balanceSheet === undefined ? undefined : false;
}

function tierFits(tier: Tier, facts: EnterpriseFacts): boolean | undefined {
  const byMoney = moneyFits(tier, facts);
  if (facts.headcount === undefined) return byMoney === false ? false : undefined;
  return facts.headcount < tier.headcountBelow ? byMoney : false;
}

/**
 * The size class of an enterprise by its headcount, turnover and balance sheet; the INSEE's class wins and leaves only
 * the TPE to be told from the other PME. Undefined where what is known cannot decide.
 * @see décret 2008-1354, art. 3
 */
export function sizeClassOf(facts: EnterpriseFacts): EnterpriseSize | undefined {
  if (facts.inseeClass === 'ETI' || facts.inseeClass === 'GE') return facts.inseeClass;
  const [micro] = tiers;
  if (facts.inseeClass === 'PME') return micro && tierFits(micro, facts) === true ? 'TPE' : 'PME';
  for (const tier of tiers) {
    const fits = tierFits(tier, facts);
    if (fits === undefined) return undefined;
    if (fits) return tier.size;
  }
  return 'GE';
}

/** Whether turnover and balance sheet, both known, exclude the micro-enterprise whatever the headcount. */
export function isTooRichForMicro(money: Money): boolean {
  const [micro] = tiers;
  return micro !== undefined && moneyFits(micro, money) === false;
}

/**
 * The class to presume from a headcount of the legal unit and the money that is known: a missing figure is not held
 * against the supplier, so groups are missed and PME over-stated (report apart).
 */
export function presumedSizeClass(headcount: number, money: Money): EnterpriseSize {
  const known = money.turnover !== undefined || money.balanceSheet !== undefined;
  const fits = (tier: Tier): boolean => headcount < tier.headcountBelow && (!known || moneyFits(tier, money) === true);
  return tiers.find(fits)?.size ?? 'GE';
}
