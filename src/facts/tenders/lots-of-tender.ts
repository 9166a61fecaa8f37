import { amountOfCents, type Amount } from '../../model/amount';
import type { Located } from '../../workbook/decode-rows';
import { holdersOf, sharesOf, type Holder, type Holders, type Party } from './holders';
import { referenceKeyOf } from './reference-key';
import type { Bid } from './bid';
import type { ConsultationRow, DecpOrigin, LotRow, LotStatus, TenderLot } from './tender';

/** Everything written of one tender. */
export interface LotSources {
  readonly line: number;
  readonly row: ConsultationRow;
  readonly lots: readonly Located<LotRow>[];
  readonly bids: readonly Bid[];
  readonly find: (written: string) => Party;
}

/** What Lots or, in light mode, Consultations says of a lot. */
type Described = Pick<
  LotRow,
  | 'estimated'
  | 'requiredTurnover'
  | 'reserved'
  | 'social'
  | 'status'
  | 'answers'
  | 'smallAnswers'
  | 'amount'
  | 'maximum'
  | 'awardedOn'
  | 'holders'
  | 'subcontracted'
  | 'smallSubcontracted'
  | 'plannedHours'
  | 'doneHours'
  | 'decpNaive'
  | 'decpShared'
  | 'lot'
>;

const nothing: Described = {
  ...{ estimated: undefined, requiredTurnover: undefined, reserved: undefined, social: undefined, status: undefined },
  ...{ answers: undefined, smallAnswers: undefined, amount: undefined, maximum: undefined, awardedOn: undefined },
  ...{ holders: undefined, subcontracted: undefined, smallSubcontracted: undefined },
  ...{ plannedHours: undefined, doneHours: undefined, decpNaive: undefined, decpShared: undefined, lot: undefined },
};

function decpOf({ lot, decpNaive, decpShared }: Described): DecpOrigin | undefined {
  if (lot === undefined || decpNaive === undefined || decpShared === undefined) return undefined;
  return { importLot: lot, naive: decpNaive, shared: decpShared };
}

/** Winners as Offres marks them, the leader or the one alone first. */
function winnersOf(bids: readonly Bid[]): Holders {
  const won = bids.filter(({ awarded, role }) => awarded && role !== 'subcontractor');
  const sorted = [...won.filter(({ role }) => role !== 'partner'), ...won.filter(({ role }) => role === 'partner')];
  const { shares, unreadable } = sharesOf(sorted.map(({ share }) => share));
  const holders: readonly Holder[] = sorted.map(({ party }, place) => ({ ...party, share: shares[place] ?? 0 }));
  return { holders, sharesUnreadable: unreadable };
}

function lotStatusOf(written: LotStatus | undefined, { status }: ConsultationRow, isWon: boolean): LotStatus {
  if (status === 'dropped' || status === 'fruitless') return status;
  return written ?? (isWon ? 'awarded' : 'open');
}

function winningAmount(bids: readonly Bid[]): Amount | undefined {
  const won = bids.find(({ awarded, role }) => awarded && role !== 'partner' && role !== 'subcontractor');
  return won?.amount === undefined ? undefined : amountOfCents(won.amount);
}

/** Who won what: Lots before Offres, and both before Consultations. */
function awardOf({ tab }: Place, { holders, amount }: Described, bids: readonly Bid[], find: LotSources['find']) {
  const written = holders === undefined ? undefined : holdersOf(holders, find);
  const winners = winnersOf(bids);
  const won = winningAmount(bids);
  const isDetail = tab === 'Lots';
  const fromOffers = winners.holders.length > 0 && !(isDetail && written);
  return { ...(fromOffers ? winners : (written ?? winners)), amount: isDetail ? (amount ?? won) : (won ?? amount) };
}

interface Place {
  readonly key: string;
  readonly number: string;
  readonly tab: TenderLot['tab'];
  readonly line: number;
}

function lotOf(place: Place, described: Described, bids: readonly Bid[], { row, find }: LotSources): TenderLot {
  const framework = row.framework === true;
  const { holders, sharesUnreadable, amount } = awardOf(place, described, bids, find);
  const { estimated, reserved, social, awardedOn, plannedHours, doneHours, subcontracted } = described;
  const isWon = holders.length > 0 || awardedOn !== undefined;
  return {
    ...place,
    ...{ bids, holders, sharesUnreadable, framework, awardedOn, estimated, plannedHours, doneHours, subcontracted },
    status: lotStatusOf(described.status, row, isWon),
    requiredTurnover: described.requiredTurnover,
    reserved: reserved ?? row.reserved,
    social: social ?? row.social,
    answers: { total: described.answers, small: described.smallAnswers },
    amount: framework ? undefined : amount,
    maximum: framework ? (described.maximum ?? amount ?? estimated) : undefined,
    smallSubcontracted: described.smallSubcontracted,
    decp: decpOf(described),
  };
}

/** Lots named by Offres where Lots says nothing: several numbers make several lots. */
function numbersOf(lots: LotSources['lots'], bids: readonly Bid[]): readonly string[] {
  const described = new Map(lots.map(({ row }) => [referenceKeyOf(row.number), row.number.trim()]));
  const named = new Map(bids.map(({ lotNumber }) => [referenceKeyOf(lotNumber), lotNumber.trim()]));
  named.delete('');
  if (described.size === 0 && named.size < 2) return [];
  return [...new Map([...named, ...described]).values()];
}

/** The whole of a tender as one lot: light mode, and what Offres adds to it. */
function wholeOf(sources: LotSources): TenderLot {
  const { line, row, bids } = sources;
  const { estimated, requiredTurnover, answers, smallAnswers, amount, maximum, awardedOn, holders } = row;
  const status = row.status === 'awarded' ? 'awarded' : undefined;
  const described = { ...nothing, estimated, requiredTurnover, answers, smallAnswers, amount, maximum, awardedOn };
  const place = { key: row.reference.trim(), number: '', tab: 'Consultations', line } as const;
  return lotOf(place, { ...described, holders, status }, bids, sources);
}

/** The lots of a tender, the detail of Lots and Offres before the counts of Consultations; one lot where it has none. */
export function lotsOf(sources: LotSources): readonly TenderLot[] {
  const { line, row, lots, bids } = sources;
  const numbers = numbersOf(lots, bids);
  if (numbers.length === 0) return [wholeOf(sources)];
  const only = numbers.length === 1;
  return numbers.map((number) => {
    const wanted = referenceKeyOf(number);
    const found = lots.find((lot) => referenceKeyOf(lot.row.number) === wanted);
    const ofLot = bids.filter(({ lotNumber }) => {
      const key = referenceKeyOf(lotNumber);
      return key === wanted || (only && key === '');
    });
    const where = found ? ({ tab: 'Lots', line: found.line } as const) : ({ tab: 'Consultations', line } as const);
    const place = { key: `${row.reference.trim()} / ${number}`, number, ...where };
    return lotOf(place, found?.row ?? nothing, ofLot, sources);
  });
}
