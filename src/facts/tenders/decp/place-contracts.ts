import { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../../sheets-templates/tenders/tender-lots-tab';
import type { TabCells } from '../../../plans/cell';
import type { AwardedContract } from './contract';
import { onlyLot, type ConsultationRow, type ContractRows, type OfferRow, type TenderLotRow } from './rows-of-contract';
import { standingRows } from './standing-rows';

/** Tabs of the module « Accès aux marchés » that a DECP file fills. */
export interface TenderTabs {
  readonly consultations: TabCells;
  readonly tenderLots: TabCells;
  readonly offers: TabCells;
}

/** What becomes of a contract; `waiting`: it differs from what stands and is not imported; `followed`: typed by hand. */
export type ContractVerdict = 'added' | 'unchanged' | 'waiting' | 'replaced' | 'followed';

/** A row that stands and what the file writes over it; lines count from 1. */
export interface ChangedRow<Row> {
  readonly line: number;
  readonly row: Partial<Row>;
}

/** What happens to the rows of a tab. */
export interface RowChanges<Row> {
  readonly added: readonly Partial<Row>[];
  readonly changed: readonly ChangedRow<Row>[];
}

/** Rows to write, and the verdict of each contract in its order. */
export interface PlacedContracts {
  readonly verdicts: readonly ContractVerdict[];
  readonly consultations: RowChanges<ConsultationRow>;
  readonly tenderLots: RowChanges<TenderLotRow>;
  readonly offers: readonly Partial<OfferRow>[];
}

/** A contract of the file and the rows it would fill. */
export interface ContractToPlace {
  readonly contract: AwardedContract;
  readonly rows: ContractRows;
}

/**
 * Contracts against what stands in the tabs, by reference. One that a person follows under its bare number is left to
 * that person, where the file has a single buyer: it would be counted twice. The amounts that a lot only compares its own
 * with are those of the last file that gave the contract, and ask for no agreement.
 */
export function placeContracts(
  contracts: readonly ContractToPlace[],
  tabs: TenderTabs,
  lot: string,
  replace: boolean,
): PlacedContracts {
  const consultations = standingRows(consultationsTab, tabs.consultations, ['reference']);
  const lots = standingRows(tenderLotsTab, tabs.tenderLots, ['consultation', 'number']);
  const offers = standingRows(offersTab, tabs.offers, ['consultation', 'supplier']);
  const added: Partial<ConsultationRow>[] = [];
  const changed: ChangedRow<ConsultationRow>[] = [];
  const addedLots: Partial<TenderLotRow>[] = [];
  const changedLots: ChangedRow<TenderLotRow>[] = [];
  const newOffers: Partial<OfferRow>[] = [];
  const singleBuyer = new Set(contracts.map(({ contract }) => contract.buyer)).size === 1;

  function isFollowed({ id, reference }: AwardedContract): boolean {
    return singleBuyer && id !== reference && consultations.lineOf(id) !== undefined;
  }

  function placeKnown({ consultation, lot: row }: ContractRows, line: number): ContractVerdict {
    const lotLine = lots.lineOf(`${consultation.reference}\u0000${onlyLot}`);
    const { decpNaive, decpShared, ...contract } = row;
    const compared = { decpNaive, decpShared };
    const same = consultations.says(line, consultation) && (lotLine === undefined || lots.says(lotLine, contract));
    if (!same && !replace) return 'waiting';
    if (!same) changed.push({ line, row: consultation });
    if (lotLine === undefined) addedLots.push({ ...row, lot });
    else if (!same) changedLots.push({ line: lotLine, row });
    else if (!lots.says(lotLine, compared)) changedLots.push({ line: lotLine, row: compared });
    return same ? 'unchanged' : 'replaced';
  }

  function place({ contract, rows }: ContractToPlace): ContractVerdict {
    if (isFollowed(contract)) return 'followed';
    const line = consultations.lineOf(contract.reference);
    if (line !== undefined) return placeKnown(rows, line);
    added.push({ ...rows.consultation, lot });
    addedLots.push({ ...rows.lot, lot });
    return 'added';
  }

  const verdicts = contracts.map((contract) => {
    const verdict = place(contract);
    if (verdict === 'waiting' || verdict === 'followed') return verdict;
    for (const row of contract.rows.offers) {
      const known = offers.lineOf(`${row.consultation ?? ''}\u0000${row.supplier ?? ''}`);
      if (known === undefined) newOffers.push({ ...row, lot });
    }
    return verdict;
  });
  return {
    verdicts,
    consultations: { added, changed },
    tenderLots: { added: addedLots, changed: changedLots },
    offers: newOffers,
  };
}
