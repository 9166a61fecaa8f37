import type { ConsultationDraftMessage } from '../../bridge/tender-messages';
import { buyerKinds, purchaseKinds, type BuyerKind, type PurchaseKind } from '../../law/tender-rules-on';
import { amountOfEuros, type Amount } from '../../model/amount';
import type { Day } from '../../model/day';
import { parseDay } from '../../workbook/codecs/parse-day';
import { parseNumber } from '../../workbook/codecs/parse-number';

/** A consultation before its launch, as far as it is known; blank texts are not decided. */
export interface ConsultationDraft {
  readonly buyer: BuyerKind;
  readonly kind: PurchaseKind;
  readonly launchedOn: Day;
  readonly subject: string;
  readonly entity: string;
  readonly family: string;
  readonly cpv: string;
  readonly estimated: Amount | undefined;
  readonly months: number | undefined;
  readonly department: string;
  readonly region: string;
  readonly divided: boolean | undefined;
  readonly undividedReason: string;
  readonly global: boolean;
  /** Inclusive structures counted on le Marché de l'inclusion; undefined where nobody looked. */
  readonly structures: number | undefined;
}

/** Why what was typed cannot be used. */
export type DraftIssueCode =
  | 'wrong-buyer'
  | 'wrong-kind'
  | 'launch-missing'
  | 'launch-unreadable'
  | 'amount-unreadable'
  | 'months-unreadable'
  | 'cpv-unreadable'
  | 'structures-unreadable';

/** A field that must be typed otherwise. */
export interface DraftIssue {
  readonly code: DraftIssueCode;
  readonly value: string;
}

/** A whole number not under zero. */
function countOf(text: string): number | undefined {
  const value = parseNumber(text);
  return value !== undefined && value >= 0 && Number.isInteger(value) ? value : undefined;
}

function amountOf(text: string): Amount | undefined {
  const value = parseNumber(text);
  return value !== undefined && value > 0 ? amountOfEuros(value).amount : undefined;
}

function cpvOf(text: string): string | undefined {
  return /^\d{8}(-\d)?$/.test(text) ? text : undefined;
}

const decided: Readonly<Record<string, boolean>> = { oui: true, non: false };

/** The consultation that a person typed, or every field to type otherwise. */
export function parseDraft(
  message: ConsultationDraftMessage,
): { readonly draft: ConsultationDraft } | { readonly wrong: readonly DraftIssue[] } {
  const wrong: DraftIssue[] = [];
  const read = <Value>(text: string, parse: (text: string) => Value | undefined, code: DraftIssueCode) => {
    const value = parse(text.trim());
    if (value === undefined) wrong.push({ code, value: text });
    return value;
  };
  const readIfAny: typeof read = (text, parse, code) => (text.trim() === '' ? undefined : read(text, parse, code));
  const buyer = read(message.buyer, (text) => buyerKinds.find((kind) => kind === text), 'wrong-buyer');
  const kind = read(message.kind, (text) => purchaseKinds.find((known) => known === text), 'wrong-kind');
  const isBlank = message.launchedOn.trim() === '';
  const launchedOn = read(message.launchedOn, parseDay, isBlank ? 'launch-missing' : 'launch-unreadable');
  const known = {
    estimated: readIfAny(message.estimated, amountOf, 'amount-unreadable'),
    months: readIfAny(message.months, countOf, 'months-unreadable'),
    structures: readIfAny(message.structures, countOf, 'structures-unreadable'),
    cpv: readIfAny(message.cpv, cpvOf, 'cpv-unreadable') ?? '',
  };
  if (!buyer || !kind || launchedOn === undefined || wrong.length > 0) return { wrong };
  const { subject, entity, family, department, region, undividedReason, global } = message;
  return {
    draft: {
      ...{ buyer, kind, launchedOn, ...known, global, divided: decided[message.divided] },
      ...{ subject: subject.trim(), entity: entity.trim(), family: family.trim(), department: department.trim() },
      ...{ region: region.trim(), undividedReason: undividedReason.trim() },
    },
  };
}
