import { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import { answersOf, awardDayOf } from '../../../facts/tenders/tender';
import { foldText } from '../../../workbook/fold-text';
import type { Examined } from '../check';
import { hasWon } from './competing-bids';
import {
  everyLot,
  examinedLot,
  lotsOfAll,
  verdictOf,
  type Judged,
  type TenderCheck,
  type TenderCheckFacts,
  type Verdict,
} from './tender-check';

/** Candidates that were not kept and were not told why in time. */
function missingDebrief({ tender, lot }: Judged, { today }: TenderCheckFacts, threshold: number): Verdict {
  const day = awardDayOf(lot, tender);
  if (lot.status !== 'awarded' || day === undefined || today - day <= threshold) return undefined;
  const answers = answersOf(lot);
  if (answers.length === 0) return 'unknown';
  return verdictOf(answers.some((bid) => !hasWon(bid, lot) && bid.debriefedOn === undefined));
}

/** Awards in a row to the same leader, in one entity and family; each one from the threshold on. */
function sameWinner(facts: TenderCheckFacts, threshold = 3): readonly Examined[] {
  const awarded = lotsOfAll(facts)
    .filter(({ lot }) => lot.status === 'awarded')
    .map((judged) => ({ ...judged, day: awardDayOf(judged.lot, judged.tender) ?? 0 }))
    .sort((one, other) => one.day - other.day);
  const runs = new Map<string, { leader: string; count: number }>();
  return awarded.flatMap((judged) => {
    const [leader] = judged.lot.holders;
    if (!leader) return examinedLot(judged, 'unknown');
    const { entity = '', family = '' } = judged.tender.row;
    const place = `${foldText(entity)}/${foldText(family)}`;
    const name = String(leader.supplier ?? leader.written);
    const run = runs.get(place);
    const count = run?.leader === name ? run.count + 1 : 1;
    runs.set(place, { leader: name, count });
    return examinedLot(judged, verdictOf(count >= threshold));
  });
}

/** Checks of what follows an award; off from the start. */
export const followUpChecks: readonly TenderCheck[] = [
  {
    code: 'AO-P07',
    needs: [{ tab: offersTab.name, header: offersTab.columns.answered.header }],
    threshold: 30,
    examine: everyLot(missingDebrief),
  },
  {
    code: 'AO-P08',
    needs: [{ tab: consultationsTab.name, header: consultationsTab.columns.holders.header }],
    threshold: 3,
    examine: sameWinner,
  },
];
