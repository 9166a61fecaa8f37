import type { tenderCheckRows } from '../../../../sheets-templates/policy/tender-check-rows';
import type { Day } from '../../../model/day';
import type { Tender, TenderLot } from '../../../facts/tenders/tender';
import type { TenderRules } from '../../../indicators/tenders/tender-marks';
import type { Supplier } from '../../../suppliers/supplier';
import type { Check, Examined } from '../check';

export type TenderCheckCode = (typeof tenderCheckRows)[number]['code'];

/** What checks of tenders read. */
export interface TenderCheckFacts {
  readonly tenders: readonly Tender[];
  readonly suppliers: readonly Supplier[];
  readonly rules: TenderRules;
  readonly today: Day;
}

export type TenderCheck = Check<TenderCheckFacts, TenderCheckCode>;

/** A verdict; undefined where the check does not concern it. */
export type Verdict = Examined['verdict'] | undefined;

/** The verdict of a condition that may not be known. */
export function verdictOf(isFlagged: boolean | undefined): Examined['verdict'] {
  return isFlagged === undefined ? 'unknown' : isFlagged ? 'flagged' : 'fine';
}

/** Examines launched tenders one by one. */
export function everyTender(judge: (tender: Tender, facts: TenderCheckFacts, threshold: number) => Verdict) {
  return (facts: TenderCheckFacts, threshold = 0): readonly Examined[] =>
    facts.tenders.flatMap((tender) => {
      const { day, status, line, key, row } = tender;
      const verdict = day === undefined || status === 'preparing' ? undefined : judge(tender, facts, threshold);
      if (verdict === undefined || day === undefined) return [];
      const found = { verdict, day, line, key, entity: row.entity ?? '', tab: 'Consultations', amount: row.estimated };
      return [found];
    });
}

/** A lot and its tender. */
export interface Judged {
  readonly tender: Tender;
  readonly lot: TenderLot;
}

/** What is told of a lot with a verdict. */
export function examinedLot({ tender, lot }: Judged, verdict: Examined['verdict']): readonly Examined[] {
  if (tender.day === undefined) return [];
  const { key, tab, line, amount, estimated } = lot;
  const entity = tender.row.entity ?? '';
  return [{ verdict, day: tender.day, entity, key, tab, line, amount: amount ?? estimated }];
}

/** Lots of launched tenders, one after the other. */
export function lotsOfAll({ tenders }: Pick<TenderCheckFacts, 'tenders'>): readonly Judged[] {
  return tenders.flatMap((tender) =>
    tender.status === 'preparing' ? [] : tender.lots.map((lot) => ({ tender, lot })),
  );
}

/** Examines lots of launched tenders one by one. */
export function everyLot(judge: (judged: Judged, facts: TenderCheckFacts, threshold: number) => Verdict) {
  return (facts: TenderCheckFacts, threshold = 0): readonly Examined[] =>
    lotsOfAll(facts).flatMap((judged) => {
      const verdict = judge(judged, facts, threshold);
      return verdict === undefined ? [] : examinedLot(judged, verdict);
    });
}
