import { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import { suppliersTab } from '../../../../sheets-templates/suppliers-tab';
import type { Holder } from '../../../facts/tenders/holders';
import type { Bid } from '../../../facts/tenders/bid';
import { answersOf, type TenderLot } from '../../../facts/tenders/tender';
import type { Day } from '../../../model/day';
import type { Examined } from '../check';
import { fencesOf, percentileOf } from '../quartiles';
import { bidderOf, hasOneHolder, hasWon } from './competing-bids';
import { lotsOfAll, verdictOf, type TenderCheckFacts } from './tender-check';

/** What one company, or one entity, did over all tenders. */
interface Tally {
  readonly bid: Bid | undefined;
  readonly entity: string;
  /** The last one, which puts it in a year. */
  day: Day;
  part: number;
  whole: number;
}

type Records = Map<string, Tally>;

function recordIn(records: Records, name: string, bid: Bid | undefined, entity: string, day: Day): Tally {
  const found = records.get(name) ?? { bid, entity, day, part: 0, whole: 0 };
  records.set(name, found);
  if (day > found.day) found.day = day;
  return found;
}

/** Where a company is described: its line of the panel, else the line of Offres that names it. */
function placeOf({ suppliers }: TenderCheckFacts, bid: Bid): Pick<Examined, 'tab' | 'line' | 'key'> {
  const supplier = suppliers[bid.party.supplier ?? -1];
  if (!supplier) return { tab: offersTab.name, line: bid.line, key: bid.party.written };
  return { tab: suppliersTab.name, line: supplier.line, key: supplier.row.code };
}

function examinedRecord(facts: TenderCheckFacts, record: Tally, isFlagged: boolean): Examined {
  const { entity, day, bid } = record;
  const place = bid ? placeOf(facts, bid) : { tab: offersTab.name, line: 1, key: entity };
  return { verdict: verdictOf(isFlagged), entity, day, ...place };
}

function everyAnswer(
  facts: TenderCheckFacts,
  take: (bid: Bid, lot: TenderLot, entity: string, day: Day) => void,
): void {
  for (const { tender, lot } of lotsOfAll(facts)) {
    if (tender.day === undefined) continue;
    for (const bid of answersOf(lot)) take(bid, lot, tender.row.entity ?? '', tender.day);
  }
}

/** R025: a company among those that answer most, whose share of wins is a low outlier. */
export function unsuccessfulBidders(facts: TenderCheckFacts, threshold: number | undefined): readonly Examined[] {
  const records: Records = new Map();
  everyAnswer(facts, (bid, lot, _, day) => {
    if (bid.setAside || !hasOneHolder(lot)) return;
    const record = recordIn(records, bidderOf(bid), bid, '', day);
    record.whole++;
    if (hasWon(bid, lot)) record.part++;
  });
  const all = [...records.values()];
  const many = percentileOf(
    all.map(({ whole }) => whole),
    0.75,
  );
  const fences = fencesOf(all.map(({ part, whole }) => part / whole));
  const low = threshold ?? (fences && fences.firstQuartile > 0 ? fences.low : 0);
  return all.map((record) => {
    const { part, whole } = record;
    return examinedRecord(facts, record, low > 0 && whole >= many && part / whole <= low);
  });
}

const fewestAnswers = 2;

/** R038: an entity that sets aside, or a company that is set aside, so often that it is a high outlier. */
export function oftenSetAside(facts: TenderCheckFacts, threshold: number | undefined): readonly Examined[] {
  const entities: Records = new Map();
  const companies: Records = new Map();
  everyAnswer(facts, (bid, _, entity, day) => {
    const part = Number(bid.setAside);
    for (const record of [
      recordIn(entities, entity, undefined, entity, day),
      recordIn(companies, bidderOf(bid), bid, '', day),
    ]) {
      record.part += part;
      record.whole++;
    }
  });
  return [entities, companies].flatMap((records) => {
    const all = [...records.values()].filter(({ whole }) => whole >= fewestAnswers);
    const high = threshold ?? fencesOf(all.map(({ part, whole }) => part / whole))?.high ?? 0;
    return all.map((record) => examinedRecord(facts, record, high > 0 && record.part / record.whole >= high));
  });
}

/** A company that holds contracts: the divisions of the CPV that they belong to, and in how many tenders. */
interface Portfolio {
  readonly holder: Holder;
  readonly divisions: Set<string>;
  readonly tenders: Set<string>;
  day: Day;
}

function portfoliosOf(facts: TenderCheckFacts): readonly Portfolio[] {
  const found = new Map<string, Portfolio>();
  for (const { tender, lot } of lotsOfAll(facts)) {
    const [holder] = lot.holders;
    const { day, row, key } = tender;
    const division = row.cpv?.slice(0, 2);
    if (!holder || day === undefined || division === undefined || !hasOneHolder(lot)) continue;
    const name = String(holder.supplier ?? holder.written);
    const portfolio = found.get(name) ?? { holder, day, divisions: new Set<string>(), tenders: new Set<string>() };
    found.set(name, portfolio);
    portfolio.divisions.add(division);
    portfolio.tenders.add(key);
    if (day > portfolio.day) portfolio.day = day;
  }
  return [...found.values()];
}

/** R048: a holder whose contracts belong to so many divisions of the CPV that it is a high outlier. */
export function heterogeneousHolders(facts: TenderCheckFacts, threshold = 20): readonly Examined[] {
  const compared = portfoliosOf(facts).filter(({ tenders }) => tenders.size >= threshold);
  const high = fencesOf(compared.map(({ divisions }) => divisions.size))?.high ?? Infinity;
  return compared.map(({ holder, divisions, day }) => {
    const supplier = facts.suppliers[holder.supplier ?? -1];
    const place = { tab: suppliersTab.name, line: supplier?.line ?? 1, key: supplier?.row.code ?? holder.written };
    return { verdict: verdictOf(divisions.size >= high), entity: '', day, ...place };
  });
}
