import { supplierKeyOf } from '../index-suppliers';
import { supplierOf, type Supplier, type SupplierRow } from '../supplier';
import type { Located } from '../../workbook/decode-rows';
import { comparableName } from './supplier-name';

/** Why some rows of Fournisseurs may be one supplier, or an establishment another one. */
export type SuggestionKind = 'same-siren' | 'same-name' | 'moved';

/** Rows that a person may want to make one; nothing is ever done without that person. */
export interface Suggestion {
  /** The same as long as the same rows are meant: what is set aside is known by it. */
  readonly key: string;
  readonly kind: SuggestionKind;
  readonly members: readonly Supplier[];
  /** The establishment that purchases now name, where one moved; '' otherwise. */
  readonly siret: string;
}

/** An establishment that took the place of the panel's in the purchases. */
export interface Move {
  readonly supplier: Supplier;
  readonly siret: string;
}

function keyOf(kind: SuggestionKind, members: readonly Supplier[], siret = ''): string {
  const codes = members.map(({ row }) => supplierKeyOf(row.code)).sort();
  return [kind, ...codes, siret].filter((part) => part !== '').join(' ');
}

function suggestionOf(kind: SuggestionKind, members: readonly Supplier[], siret = ''): Suggestion {
  return { key: keyOf(kind, members, siret), kind, members, siret };
}

/** Suppliers by what they have in common, where at least two of distinct codes do; '' is nothing in common. */
function groupsBy(suppliers: readonly Supplier[], commonOf: (supplier: Supplier) => string): readonly Supplier[][] {
  const groups = new Map<string, Map<string, Supplier>>();
  for (const supplier of suppliers) {
    const common = commonOf(supplier);
    if (common === '') continue;
    const group = groups.get(common) ?? new Map<string, Supplier>();
    const code = supplierKeyOf(supplier.row.code);
    if (!group.has(code)) group.set(code, supplier);
    groups.set(common, group);
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group.values()]);
}

/** Whether suppliers of one name were already said to be distinct companies of one group. */
function isOneGroup(members: readonly Supplier[]): boolean {
  const groups = new Set(members.map(({ row }) => comparableName(row.group ?? '')));
  return groups.size === 1 && !groups.has('');
}

/**
 * What may be put together in the panel: one SIREN under several codes, one name (legal forms, accents and « & » apart)
 * under several SIREN or without, and establishments that moved. Rows of one same code are left to a person: no code
 * tells them apart.
 */
export function findDuplicates(rows: readonly Located<SupplierRow>[], moves: readonly Move[]): readonly Suggestion[] {
  const suppliers = rows.map(({ line, row }) => supplierOf(line, row));
  const bySiren = groupsBy(suppliers, ({ siren }) => siren ?? '');
  const ofOneSiren = new Map(bySiren.flatMap((group) => group.map((supplier) => [supplier, group] as const)));
  const byName = groupsBy(suppliers, ({ row, foreign }) => {
    const name = comparableName(row.name ?? '');
    return name === '' ? '' : `${name}/${foreign ? (row.country ?? '') : ''}`;
  }).filter((group) => {
    const first = group[0] && ofOneSiren.get(group[0]);
    return !isOneGroup(group) && (first === undefined || group.some((supplier) => ofOneSiren.get(supplier) !== first));
  });
  return [
    ...bySiren.map((group) => suggestionOf('same-siren', group)),
    ...byName.map((group) => suggestionOf('same-name', group)),
    ...moves.map(({ supplier, siret }) => suggestionOf('moved', [supplier], siret)),
  ];
}
