import type { consultationsTab } from '../../../../sheets-templates/tenders/consultations-tab';
import type { offersTab } from '../../../../sheets-templates/tenders/offers-tab';
import type { tenderLotsTab } from '../../../../sheets-templates/tenders/tender-lots-tab';
import { amountOfCents, type Amount } from '../../../model/amount';
import type { RowOf } from '../../../workbook/define-tab';
import type { AwardedContract } from './contract';
import { sharedAmount, sumOfKnown } from './contract-amounts';

export type ConsultationRow = RowOf<typeof consultationsTab>;
export type TenderLotRow = RowOf<typeof tenderLotsTab>;
export type OfferRow = RowOf<typeof offersTab>;

/**
 * Rows that a contract fills: its consultation, its only lot with its holders, and a line of Offres per subcontractor.
 * Holders get none: alone there, they would pass for all the offers received.
 */
export interface ContractRows {
  readonly consultation: Partial<ConsultationRow> & { readonly reference: string };
  readonly lot: Partial<TenderLotRow>;
  readonly offers: readonly Partial<OfferRow>[];
}

/** Number of the only lot of a contract: the DECP has no lots, each is a contract of its own. */
export const onlyLot = '1';

/** One line per subcontractor, its acts added: code of the panel, else the identifier as declared. */
function offersOf(
  { reference, subcontracts }: AwardedContract,
  codeOf: (reference: string) => string | undefined,
): Partial<OfferRow>[] {
  const sums = new Map<string, Amount | undefined>();
  for (const { holder, amount } of subcontracts) {
    if (holder.reference === '') continue;
    const supplier = codeOf(holder.reference) ?? holder.reference;
    const before = sums.get(supplier) ?? 0;
    sums.set(supplier, amount === undefined ? sums.get(supplier) : amountOfCents(before + amount));
  }
  return [...sums].map(([supplier, amount]) => {
    return { consultation: reference, lotNumber: onlyLot, supplier, role: 'subcontractor', amount };
  });
}

/** Sum of the acts of subcontracting; undefined where there is none with an amount. */
function subcontractedOf({ subcontracts }: AwardedContract): Amount | undefined {
  return sumOfKnown(subcontracts.map(({ amount }) => amount));
}

/**
 * What a contract writes. A framework agreement's amount is a ceiling and goes to « Montant maximum »; losing bidders,
 * launch and size of the bidders are not in the DECP and stay blank.
 */
export function rowsOfContract(
  contract: AwardedContract,
  entity: string,
  codeOf: (reference: string) => string | undefined,
): ContractRows {
  const { reference, subject, social, amount, isFramework, notifiedOn, offers, holders } = contract;
  const written = holders.map(({ holder }) => holder.reference).filter((text) => text !== '');
  return {
    consultation: {
      ...{ reference, subject, cpv: contract.cpv, procedure: contract.procedure, social },
      ...{ months: contract.months, advance: contract.advance, status: 'awarded', awardedOn: notifiedOn },
      ...(entity === '' ? {} : { entity }),
      ...(isFramework ? { framework: true } : {}),
    },
    lot: {
      ...{ consultation: reference, number: onlyLot, subject, social, status: 'awarded', awardedOn: notifiedOn },
      ...{ answers: offers, subcontracted: subcontractedOf(contract) },
      ...(isFramework ? { maximum: amount } : { amount }),
      ...{ decpNaive: contract.naive, decpShared: sharedAmount(contract) },
      ...(written.length === 0 ? {} : { holders: written.join(' ; ') }),
    },
    offers: offersOf(contract, codeOf),
  };
}
