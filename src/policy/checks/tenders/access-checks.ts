import { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import { answersOf, type Tender } from '../../../facts/tenders/tender';
import { isDivided, isReached, isWithinCap, requirementsOf } from '../../../indicators/tenders/tender-marks';
import {
  everyLot,
  everyTender,
  verdictOf,
  type Judged,
  type TenderCheck,
  type TenderCheckFacts,
  type Verdict,
} from './tender-check';

const { columns } = consultationsTab;
type Key = keyof typeof columns;

function needing(...keys: readonly Key[]) {
  return keys.map((key) => ({ tab: consultationsTab.name, header: columns[key].header }));
}

const answered = { tab: offersTab.name, header: offersTab.columns.answered.header };

/** R003 of Cardinal: whole days between launch and deadline. */
function shortPeriod({ row }: Tender, threshold: number): Verdict {
  const { launchedOn, dueOn } = row;
  if (row.procedure === 'direct') return undefined;
  const isKnown = launchedOn !== undefined && dueOn !== undefined && dueOn >= launchedOn;
  return verdictOf(isKnown ? dueOn - launchedOn < threshold : undefined);
}

/** Number of answers of a lot: lines of Offres, else the counts; undefined where nothing tells. */
function answersTo({ tender, lot }: Judged): number | undefined {
  const bids = answersOf(lot).length;
  if (bids > 0) return bids;
  if (lot.answers.total !== undefined) return lot.answers.total;
  return tender.lots.length === 1 ? tender.row.answers : undefined;
}

/** R018 of Cardinal: one answer where competition was called for. */
function singleBid(judged: Judged): Verdict {
  const { tender } = judged;
  if (!tender.closed || tender.row.procedure === 'direct') return undefined;
  const answers = answersTo(judged);
  return verdictOf(answers === undefined ? undefined : answers === 1);
}

/** Procedures that anyone may answer: there is no list of companies consulted. */
const openToAll: ReadonlySet<string> = new Set(['open', 'restricted', 'negotiated', 'dialogue']);

function isUntold({ row, bids }: Tender): boolean {
  return row.smallConsulted === undefined && row.consulted === undefined && bids.length === 0;
}

/** Whether a tender is asked if its candidates or its answers hold a TPE or PME. */
function isAsked(asked: 'consulted' | 'answered', tender: Tender): boolean {
  if (!tender.closed) return false;
  if (asked === 'answered') return tender.status !== 'fruitless';
  return !isUntold(tender) || !openToAll.has(tender.row.procedure ?? '');
}

/** No TPE or PME among the companies consulted, or among those that answered. */
function noSmall(asked: 'consulted' | 'answered', tender: Tender, { rules }: TenderCheckFacts): Verdict {
  if (tender.day === undefined || !isAsked(asked, tender)) return undefined;
  const buyer = asked === 'consulted' ? 'private' : 'public';
  const reached = isReached(tender, tender.day, { ...rules, buyer });
  return verdictOf(reached === undefined ? undefined : !reached);
}

/** L2113-11: a tender without lots tells why. */
function undivided(tender: Tender): Verdict {
  if (tender.row.global === true) return undefined;
  const divided = isDivided(tender);
  return verdictOf(divided === undefined ? undefined : !divided && tender.row.undividedReason === undefined);
}

/** R2142-7: more than the cap in force at the launch, and no justification. */
function overCap(tender: Tender): Verdict {
  if (requirementsOf(tender).length === 0) return undefined;
  const within = isWithinCap(tender);
  return verdictOf(within === undefined ? undefined : !within && tender.row.turnoverReason === undefined);
}

/** Checks of access that are on from the start. */
export const accessChecks: readonly TenderCheck[] = [
  {
    code: 'AO-P01',
    needs: needing('launchedOn', 'dueOn'),
    threshold: 15,
    examine: everyTender((tender, _, threshold) => shortPeriod(tender, threshold)),
  },
  {
    code: 'AO-P02',
    needs: [...needing('answers'), answered],
    threshold: undefined,
    examine: everyLot(singleBid),
  },
  {
    code: 'AO-P03',
    needs: needing('consulted', 'smallConsulted'),
    threshold: undefined,
    examine: everyTender((tender, facts) => noSmall('consulted', tender, facts)),
  },
  {
    code: 'AO-P04',
    needs: [...needing('answers', 'smallAnswers'), answered],
    threshold: undefined,
    examine: everyTender((tender, facts) => noSmall('answered', tender, facts)),
  },
  { code: 'AO-P05', needs: needing('divided'), threshold: undefined, examine: everyTender(undivided) },
  {
    code: 'AO-P06',
    needs: needing('launchedOn', 'estimated'),
    threshold: undefined,
    examine: everyTender(overCap),
  },
];
