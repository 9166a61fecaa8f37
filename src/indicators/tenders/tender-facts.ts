import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import type { Party } from '../../facts/tenders/holders';
import type { Bid } from '../../facts/tenders/bid';
import { answersOf, awardDayOf, type Counts, type Tender, type TenderLot } from '../../facts/tenders/tender';
import type { Day } from '../../model/day';
import { keysOf } from '../../model/typed-keys';
import type { Fact, FactSource } from '../families/family';
import { stranger, type TenderClasses } from './tender-classes';
import { contractMarks, tenderMarks, type TenderRules } from './tender-marks';
import { decpAwards, decpCeilings, type TenderSum } from './tender-measures';
import type { TenderTraits } from './tender-traits';

export type TenderFact = Fact<TenderTraits, TenderSum>;
type Take = (fact: TenderFact) => void;

type About = Omit<TenderFact, 'sum' | 'traits' | 'value'>;

const small: TenderTraits = { ...stranger, counted: 'small' };
const other: TenderTraits = { ...stranger, counted: 'other' };

/** Companies behind a count: TPE and PME, others, or all of them unknown; none where the count cannot be. */
function countedOf({ total, small: ofSmall }: Counts): readonly (readonly [TenderTraits, number])[] {
  if (total === undefined) return [];
  if (ofSmall === undefined || ofSmall > total) return [[stranger, total]];
  return [
    [small, ofSmall],
    [other, total - ofSmall],
  ];
}

/** The answers of a lot: line by line where Offres tells them, else by their number; undefined where nothing tells. */
function answersIn(lot: TenderLot, counts: Counts, isFruitless: boolean): readonly Bid[] | Counts | undefined {
  const bids = answersOf(lot);
  if (bids.length > 0) return bids;
  if (counts.total !== undefined) return counts;
  return isFruitless ? { total: 0, small: 0 } : undefined;
}

function isBids(answers: readonly Bid[] | Counts): answers is readonly Bid[] {
  return Array.isArray(answers);
}

/** A kind as its count would tell it: what a win is among answers known by their number. */
function asCounted({ isSmall }: TenderClasses, party: Party | undefined, day: Day): TenderTraits {
  const found = party && isSmall(party, day);
  return found === undefined ? stranger : found ? small : other;
}

function sourceOf({ tab, line, key }: TenderLot): FactSource {
  return { tab, line, key };
}

/** Facts of one tender, handed over one by one. */
function visitTender(tender: Tender, rules: TenderRules, take: Take): void {
  const { row, day, status, lots } = tender;
  if (day === undefined || status === 'preparing') return;
  const about: About = {
    ...{ day, entity: row.entity ?? '', family: row.family ?? '' },
    source: { tab: consultationsTab.name, line: tender.line, key: tender.key },
  };
  take({ ...about, sum: 'tenders', traits: { ...stranger, ...tenderMarks(tender, rules) }, value: 1 });
  const byLot = lots.map((lot) => answersIn(lot, lot.answers, lot.status === 'fruitless'));
  const ofTender: Counts = { total: row.answers, small: row.smallAnswers };
  if (byLot.every((answers) => answers === undefined)) takeAnswers(ofTender, about, rules.classes, take, 'offers');
  lots.forEach((lot, place) => {
    const answers = byLot[place];
    const ofLot = { ...about, source: sourceOf(lot) };
    if (answers) takeAnswers(answers, ofLot, rules.classes, take, 'offers');
    if (lot.status === 'awarded' && status !== 'dropped') visitAward(tender, lot, answers, ofLot, rules, take);
  });
}

/** Every answer, of a company or of a count. */
function takeAnswers(
  answers: readonly Bid[] | Counts,
  about: About,
  classes: TenderClasses,
  take: Take,
  sum: 'offers' | 'bids',
): void {
  if (!isBids(answers)) {
    for (const [traits, value] of countedOf(answers)) take({ ...about, sum, traits, value });
    return;
  }
  const { day, entity, family } = about;
  const { key } = about.source;
  for (const { party, line } of answers) {
    const traits = classes.traitsOf(party, day);
    if (traits) take({ sum, traits, day, entity, family, value: 1, source: { tab: offersTab.name, line, key } });
  }
}

/** Facts of what was awarded, on the day of the award. */
function visitAward(
  tender: Tender,
  lot: TenderLot,
  answers: readonly Bid[] | Counts | undefined,
  ofTender: About,
  rules: TenderRules,
  take: Take,
): void {
  const { classes } = rules;
  const about = { ...ofTender, day: awardDayOf(lot, tender) ?? ofTender.day };
  const [leader] = lot.holders;
  const company = leader ? classes.traitsOf(leader, about.day) : stranger;
  if (!company) return;
  const traits: TenderTraits = { ...company, about: 'contract', marks: contractMarks(tender, lot) };
  take({ ...about, sum: 'awards', traits, value: 1 });
  takeAmounts(lot, about, traits, classes, take);
  takeContract(lot, about, traits, take);
  if (!answers || (!isBids(answers) && answers.small === undefined)) return;
  takeAnswers(answers, about, classes, take, 'bids');
  const winner = isBids(answers) ? company : asCounted(classes, leader, about.day);
  take({ ...about, sum: 'wins', traits: winner, value: 1 });
}

/** Amounts of what was awarded: whole to the leader, by parts, and ceilings apart. */
function takeAmounts(lot: TenderLot, about: About, traits: TenderTraits, classes: TenderClasses, take: Take): void {
  const { amount, maximum, holders } = lot;
  if (maximum !== undefined) take({ ...about, sum: 'ceilings', traits, value: maximum });
  takeRepeated(lot, about, traits, take);
  if (amount === undefined) return;
  take({ ...about, sum: 'awardedAmount', traits, value: amount });
  let rest: number = amount;
  holders.forEach((holder, place) => {
    const part = place === holders.length - 1 ? rest : Math.round(amount * holder.share);
    const ofHolder = classes.traitsOf(holder, about.day);
    rest -= part;
    if (ofHolder && part !== 0)
      take({
        ...about,
        sum: 'sharedAmount',
        traits: { ...ofHolder, about: 'contract', marks: traits.marks },
        value: part,
      });
  });
  if (holders.length === 0) take({ ...about, sum: 'sharedAmount', traits, value: amount });
}

/** What a lot from a DECP file is worth, counted once, and what its file repeats of it. */
function takeRepeated({ amount, maximum, decp }: TenderLot, about: About, traits: TenderTraits, take: Take): void {
  const once = amount ?? maximum;
  if (!decp || once === undefined) return;
  const sums = amount === undefined ? decpCeilings : decpAwards;
  const values = { count: 1, once, shared: decp.shared, naive: decp.naive };
  for (const key of keysOf(sums)) take({ ...about, sum: sums[key], traits, value: values[key] });
}

/** Subcontracting of global contracts, and hours of insertion. */
function takeContract(lot: TenderLot, about: About, traits: TenderTraits, take: Take): void {
  const { amount, smallSubcontracted, plannedHours = 0, doneHours } = lot;
  if (traits.marks.global === true && amount !== undefined) {
    take({ ...about, sum: 'globalAmount', traits, value: amount });
    take({ ...about, sum: 'smallSubcontracted', traits, value: smallSubcontracted ?? 0 });
  }
  if (plannedHours <= 0) return;
  take({ ...about, sum: 'plannedHours', traits, value: plannedHours });
  take({ ...about, sum: 'doneHours', traits, value: doneHours ?? 0 });
}

/** Hands over every fact of every tender once. */
export function visitTenders(tenders: readonly Tender[], rules: TenderRules, take: Take): void {
  for (const tender of tenders) visitTender(tender, rules, take);
}
