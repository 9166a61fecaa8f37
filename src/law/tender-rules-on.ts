import type { Day } from '../model/day';
import { parameterOn, type ParameterKey } from './parameter-on';

/**
 * Who buys: a private company, the State, a local authority or public body of more than 60 M€, another public buyer, or
 * a public undertaking (« entité adjudicatrice »).
 */
export const buyerKinds = ['private', 'state', 'large', 'public', 'entity'] as const;
export type BuyerKind = (typeof buyerKinds)[number];

/** What is bought, as the thresholds tell apart. */
export const purchaseKinds = ['works', 'supplies', 'services'] as const;
export type PurchaseKind = (typeof purchaseKinds)[number];

/** Rules in force on a launch day for a buyer; euros HT and shares 0–1; undefined where none is known for that day. */
export interface TenderRules {
  /** Required turnover over the estimated amount, at most. */
  readonly turnoverFactor: number | undefined;
  /** Amount under which publicity and competition are waived. */
  readonly waiverUnder: number | undefined;
  /** Amount from which a formal procedure is due. */
  readonly formalFrom: number | undefined;
  /** Least part of a global contract for small firms. */
  readonly globalShare: number | undefined;
  readonly largestRetention: number | undefined;
  /** Largest retention where the holder is a PME; undefined where the common one holds. */
  readonly smallRetention: number | undefined;
  readonly advanceOver: number | undefined;
  readonly advanceMonths: number | undefined;
  /** Least advance of a PME; undefined where the range of 5–30 % holds. */
  readonly smallAdvance: number | undefined;
  /** Euros TTC from which a subcontractor is paid directly. */
  readonly directPaymentFrom: number | undefined;
  /** A social condition is due in formal procedures. */
  readonly socialCondition: boolean;
}

function numberOn(key: ParameterKey, day: Day): number | undefined {
  const value = parameterOn(key, day);
  return typeof value === 'number' ? value : undefined;
}

function formalKeyOf(buyer: BuyerKind, kind: PurchaseKind): ParameterKey {
  if (kind === 'works') return 'AO_FORMALISE_TRAVAUX';
  if (buyer === 'state') return 'AO_FORMALISE_FS_ETAT';
  return buyer === 'entity' ? 'AO_FORMALISE_FS_ENTITE' : 'AO_FORMALISE_FS';
}

/** Keys of what the State and large public buyers owe to PME; the others have no floor of their own. */
const smallKeys: Partial<Readonly<Record<BuyerKind, readonly [advance: ParameterKey, retention: ParameterKey]>>> = {
  state: ['AO_AVANCE_PME_ETAT', 'AO_RETENUE_PME_ETAT'],
  large: ['AO_AVANCE_PME_GRANDS', 'AO_RETENUE_PME_GRANDS'],
};

/** The rules of the public procurement code in force on a launch day; what a private buyer reads as good practice. */
export function tenderRulesOn(day: Day, buyer: BuyerKind, kind: PurchaseKind): TenderRules {
  const [advanceKey, retentionKey] = smallKeys[buyer] ?? [];
  return {
    turnoverFactor: numberOn('AO_PLAFOND_CA', day),
    waiverUnder: numberOn(kind === 'works' ? 'AO_DISPENSE_TRAVAUX' : 'AO_DISPENSE_FS', day),
    formalFrom: numberOn(formalKeyOf(buyer, kind), day),
    globalShare: numberOn('AO_PART_PME_GLOBAL', day),
    largestRetention: numberOn('AO_RETENUE_MAX', day),
    smallRetention: retentionKey === undefined ? undefined : numberOn(retentionKey, day),
    advanceOver: numberOn('AO_AVANCE_SEUIL', day),
    advanceMonths: numberOn('AO_AVANCE_MOIS', day),
    smallAdvance: advanceKey === undefined ? undefined : numberOn(advanceKey, day),
    directPaymentFrom: numberOn('AO_PAIEMENT_DIRECT', day),
    socialCondition: numberOn('AO_CONDITION_SOCIALE', day) !== undefined,
  };
}
