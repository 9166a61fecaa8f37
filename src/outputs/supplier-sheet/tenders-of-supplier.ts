import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import { findSupplier, type SupplierIndex } from '../../suppliers/index-suppliers';
import { decodeRows } from '../../workbook/decode-rows';
import { cellsOf, type Tabs } from '../read-sources';

/** How often a supplier was consulted, answered, was shortlisted, and won. */
export interface TendersOfSupplier {
  readonly consulted: number;
  readonly answered: number;
  readonly shortlisted: number;
  readonly awarded: number;
}

/** « F12 60 % ; F34 40 % »: the suppliers that a cell of holders names. */
function holdersIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[;\n]/).map((part) => part.replace(/\s+[\d.,]+\s*%\s*$/, '').trim());
}

type IsIt = (text: string) => boolean;

/** Offers of the supplier: each step supposes those before it. */
function countOffers(tabs: Tabs, isIt: IsIt) {
  const offers = decodeRows(offersTab, cellsOf(tabs, offersTab.name)).rows.filter(({ row }) => isIt(row.supplier));
  const count = (reached: (row: (typeof offers)[number]['row']) => boolean): number =>
    offers.filter(({ row }) => reached(row)).length;
  return {
    consulted: count(({ consulted }) => consulted === true),
    answered: count(
      ({ answered, shortlisted, awarded }) => answered === true || shortlisted === true || awarded === true,
    ),
    shortlisted: count(({ shortlisted, awarded }) => shortlisted === true || awarded === true),
    won: offers.flatMap(({ row }) => (row.awarded ? [`${row.consultation}/${row.lotNumber ?? ''}`] : [])),
  };
}

/** What the tenders say of a supplier; a lot whose offers and holders both name it is won once. */
export function tendersOfSupplier(tabs: Tabs, index: SupplierIndex, supplier: number): TendersOfSupplier {
  const isIt: IsIt = (text) => text !== '' && findSupplier(index, text) === supplier;
  const { won, ...counts } = countOffers(tabs, isIt);
  const lots = new Set(won);
  for (const { row } of decodeRows(tenderLotsTab, cellsOf(tabs, tenderLotsTab.name)).rows) {
    if (holdersIn(row.holders).some(isIt)) lots.add(`${row.consultation}/${row.number}`);
  }
  const detailed = new Set([...lots].map((lot) => lot.slice(0, lot.lastIndexOf('/'))));
  for (const { row } of decodeRows(consultationsTab, cellsOf(tabs, consultationsTab.name)).rows) {
    if (!detailed.has(row.reference) && holdersIn(row.holders).some(isIt)) lots.add(`${row.reference}/`);
  }
  return { ...counts, awarded: lots.size };
}
