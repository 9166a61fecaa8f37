import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationStatusLabels, consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import type { FollowResult, FollowSheet } from '../../bridge/tender-messages';
import { referenceKeyOf } from '../../facts/tenders/reference-key';
import type { ConsultationRow } from '../../facts/tenders/tender';
import { mayFollow, statusFromDates, type TenderStatus } from '../../facts/tenders/tender-status';
import { isoOf, type Day } from '../../model/day';
import { keysOf } from '../../model/typed-keys';
import { findSupplier, indexSuppliers } from '../../suppliers/index-suppliers';
import { followSentences } from '../../text/follow-sentences';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import { cellsOf, type Tabs } from '../read-sources';

type OfferRow = RowOf<typeof offersTab>;

/** Where a consultation stands: as written, else as its dates tell. */
export function statusOf({ status, launchedOn, dueOn, awardedOn }: ConsultationRow, today: Day): TenderStatus {
  return status ?? statusFromDates({ launchedOn, dueOn, hasAward: awardedOn !== undefined }, today);
}

/** The row of a consultation and its line; undefined where the tab has none of that reference. */
export function findConsultation(tabs: Tabs, reference: string): Located<ConsultationRow> | undefined {
  const { rows } = decodeRows(consultationsTab, cellsOf(tabs, consultationsTab.name));
  return rows.find(({ row }) => referenceKeyOf(row.reference) === referenceKeyOf(reference));
}

/** What names a line of Offres for a page: its lot and its supplier. */
export function offerKeyOf({ lotNumber = '', supplier }: OfferRow): string {
  return `${lotNumber} / ${supplier}`;
}

/** Candidates, alone or leading, who answered, did not win, and were not told why. */
export function offersToDebrief(tabs: Tabs, reference: string): readonly Located<OfferRow>[] {
  const { rows } = decodeRows(offersTab, cellsOf(tabs, offersTab.name));
  return rows.filter(({ row }) => {
    const { consultation, role, awarded, debriefedOn, answered, setAside, amount, shortlisted } = row;
    if (referenceKeyOf(consultation) !== referenceKeyOf(reference)) return false;
    const isCandidate = role === undefined || role === 'leader';
    const came = answered === true || setAside === true || shortlisted === true || amount !== undefined;
    return isCandidate && came && awarded !== true && debriefedOn === undefined;
  });
}

function sheetOf(tabs: Tabs, { row }: Located<ConsultationRow>, today: Day): FollowSheet {
  const status = statusOf(row, today);
  const index = indexSuppliers(decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows);
  const nameOf = (supplier: string): string =>
    index.suppliers[findSupplier(index, supplier) ?? -1]?.row.name ?? supplier;
  const allowed = keysOf(consultationStatusLabels).filter((code) => code !== status && mayFollow(status, code));
  const iso = (day: Day | undefined): string => (day === undefined ? '' : isoOf(day));
  return {
    ...{ reference: row.reference, statut: status, lancement: iso(row.launchedOn), remise: iso(row.dueOn) },
    attribution: iso(row.awardedOn),
    statuts: [status, ...allowed].map((code) => ({ code, libelle: consultationStatusLabels[code] })),
    aDebriefer: offersToDebrief(tabs, row.reference).map(({ row: offer }) => ({
      cle: offerKeyOf(offer),
      libelle: followSentences.candidate(nameOf(offer.supplier), offer.lotNumber ?? ''),
    })),
  };
}

const ended: ReadonlySet<TenderStatus> = new Set(['dropped', 'fruitless']);

/** Consultations that still move, the last launched first, and the one asked for. */
export function followConsultation(tabs: Tabs, reference: string, today: Day): FollowResult {
  const { rows } = decodeRows(consultationsTab, cellsOf(tabs, consultationsTab.name));
  const moving = rows.filter(({ row }) => !ended.has(statusOf(row, today)));
  const sorted = [...moving].sort((one, other) => (other.row.launchedOn ?? 1e9) - (one.row.launchedOn ?? 1e9));
  const found = reference === '' ? undefined : findConsultation(tabs, reference);
  return {
    consultations: sorted.map(({ row }) => ({
      reference: row.reference,
      objet: row.subject ?? '',
      statut: consultationStatusLabels[statusOf(row, today)],
    })),
    fiche: found ? sheetOf(tabs, found, today) : null,
  };
}
