import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import { monthOfDay } from '../../model/month';
import type { Day } from '../../model/day';
import { fiscalYearOf, type FiscalStart } from '../../model/period';
import type { TabCells } from '../../plans/cell';
import type { SupplierIndex } from '../../suppliers/index-suppliers';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import { partyFinder, type Party } from './holders';
import { lotsOf, type LotSources } from './lots-of-tender';
import { readOffers } from './read-offers';
import { referenceKeyOf, referenceKeysApart } from './reference-key';
import type { Bid } from './bid';
import type { ConsultationRow, LotRow, Tender } from './tender';
import { startTenderExclusions, type ExcludeLine, type TenderExclusion } from './tender-exclusions';
import { isClosed, statusFromDates } from './tender-status';

/** The three tabs as read; one that is not there has no rows. */
export interface TenderTabs {
  readonly consultations: TabCells;
  readonly lots: TabCells;
  readonly offers: TabCells;
}

/** What reading tenders depends on. */
export interface TenderContext {
  readonly suppliers: SupplierIndex;
  readonly committedLots: ReadonlySet<string>;
  readonly fiscalStart: FiscalStart;
  readonly today: Day;
}

export interface ReadTenders {
  readonly tenders: readonly Tender[];
  readonly exclusions: readonly TenderExclusion[];
}

type Committed = (lot: string | undefined) => boolean;
type KeyOf = (consultation: string) => string;

/** Lines of Offres by consultation; each is read once. */
function bidsByConsultation(
  cells: TabCells,
  { committedLots }: TenderContext,
  find: (written: string) => Party,
  keyOf: KeyOf,
  exclude: ExcludeLine,
): Map<string, Bid[]> {
  const offers = readOffers(cells, committedLots, keyOf);
  const byKey = new Map<string, Bid[]>();
  const seen = new Set<string>();
  for (let entry = 0; entry < offers.count; entry++) {
    const key = offers.consultationKey(entry);
    if (key === '') continue;
    if (!offers.isCommitted(entry)) {
      exclude('uncommittedLot', offersTab.name, offers.line(entry));
      continue;
    }
    const party = find(offers.supplierIn(entry));
    const offer = offers.at(entry, party);
    const identity = `${key}\n${offers.lotKey(entry)}\n${party.supplier ?? offer.supplier}\n${offer.role ?? ''}`;
    if (seen.has(identity)) exclude('doubledOffer', offersTab.name, offer.line);
    else {
      seen.add(identity);
      const bids = byKey.get(key) ?? [];
      if (bids.push(offer) === 1) byKey.set(key, bids);
    }
  }
  return byKey;
}

function lotsByConsultation(
  rows: readonly Located<LotRow>[],
  isCommitted: Committed,
  keyOf: KeyOf,
  exclude: ExcludeLine,
): Map<string, Located<LotRow>[]> {
  const byKey = new Map<string, Located<LotRow>[]>();
  const seen = new Set<string>();
  for (const found of rows) {
    const key = keyOf(found.row.consultation);
    const identity = `${key}\n${referenceKeyOf(found.row.number)}`;
    if (!isCommitted(found.row.lot)) exclude('uncommittedLot', tenderLotsTab.name, found.line);
    else if (seen.has(identity)) exclude('doubledReference', tenderLotsTab.name, found.line);
    else byKey.set(key, [...(byKey.get(key) ?? []), found]);
    seen.add(identity);
  }
  return byKey;
}

function tenderOf(
  { line, row }: Located<ConsultationRow>,
  sources: Omit<LotSources, 'line' | 'row'>,
  today: Day,
): Tender {
  const { launchedOn, dueOn } = row;
  const lots = lotsOf({ line, row, ...sources });
  const hasAward = row.awardedOn !== undefined || lots.some(({ status }) => status === 'awarded');
  const status = row.status ?? statusFromDates({ launchedOn, dueOn, hasAward }, today);
  return {
    ...{ line, row, status, lots, key: row.reference.trim() },
    closed: isClosed(status, dueOn, today),
    day: launchedOn ?? dueOn ?? row.awardedOn,
    hasLots: sources.lots.length > 0 || lots.length > 1,
    bids: sources.bids,
  };
}

/** Tells what no figure counts because of where a tender stands in time; whether it stands nowhere. */
function isOutOfTime(
  { day, line, status }: Tender,
  { fiscalStart, today }: TenderContext,
  exclude: ExcludeLine,
): boolean {
  if (status === 'preparing') return false;
  if (day === undefined) {
    exclude('noDay', consultationsTab.name, line);
    return true;
  }
  const late = fiscalYearOf(monthOfDay(day), fiscalStart) > fiscalYearOf(monthOfDay(today), fiscalStart);
  if (late) exclude('afterToday', consultationsTab.name, line);
  return late;
}

function excludeParties({ lots, status }: Tender, { suppliers }: TenderContext, exclude: ExcludeLine): void {
  for (const { holders, sharesUnreadable, tab, line } of lots) {
    const isIntragroup = holders.some(({ supplier }) => suppliers.suppliers[supplier ?? -1]?.row.intragroup === true);
    if (holders.some(({ supplier }) => supplier === undefined)) exclude('unknownParty', tab, line);
    if (isIntragroup) exclude('intragroup', tab, line);
    if (sharesUnreadable) exclude('sharesUnreadable', tab, line);
    if (status === 'dropped' && holders.length > 0) exclude('awardOfDropped', tab, line);
  }
}

/** Lines that name a consultation which is not there. */
function excludeOrphans(
  known: ReadonlySet<string>,
  lots: ReadonlyMap<string, readonly Located<LotRow>[]>,
  bids: ReadonlyMap<string, readonly Bid[]>,
  exclude: ExcludeLine,
): void {
  for (const [key, rows] of lots) {
    if (!known.has(key)) for (const { line } of rows) exclude('unknownConsultation', tenderLotsTab.name, line);
  }
  for (const [key, rows] of bids) {
    if (!known.has(key)) for (const { line } of rows) exclude('unknownConsultation', offersTab.name, line);
  }
}

/** Tenders as the three tabs tell them, the detail before the counts, and what no figure will count of them. */
export function readTenders(tabs: TenderTabs, context: TenderContext): ReadTenders {
  const { exclude, all } = startTenderExclusions();
  const find = partyFinder(context.suppliers);
  const isCommitted: Committed = (lot) => lot === undefined || context.committedLots.has(lot);
  const lotRows = decodeRows(tenderLotsTab, tabs.lots).rows;
  const keyOf = referenceKeysApart(
    lotRows.flatMap(({ row }) => (row.decpNaive === undefined ? [] : [row.consultation])),
  );
  const bids = bidsByConsultation(tabs.offers, context, find, keyOf, exclude);
  const lots = lotsByConsultation(lotRows, isCommitted, keyOf, exclude);
  const tenders: Tender[] = [];
  const known = new Set<string>();
  for (const found of decodeRows(consultationsTab, tabs.consultations).rows) {
    const key = keyOf(found.row.reference);
    if (!isCommitted(found.row.lot)) exclude('uncommittedLot', consultationsTab.name, found.line);
    else if (known.has(key)) exclude('doubledReference', consultationsTab.name, found.line);
    else {
      known.add(key);
      const sources = { lots: lots.get(key) ?? [], bids: bids.get(key) ?? [], find };
      const tender = tenderOf(found, sources, context.today);
      excludeParties(tender, context, exclude);
      if (!isOutOfTime(tender, context, exclude)) tenders.push(tender);
    }
  }
  excludeOrphans(known, lots, bids, exclude);
  return { tenders, exclusions: all() };
}
