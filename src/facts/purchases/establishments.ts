import { siretOf } from '../../model/siren';
import { addInt, intAt } from '../../model/typed-column';
import { findSupplier, supplierKeyOf, type SupplierIndex } from '../../suppliers/index-suppliers';
import type { Supplier } from '../../suppliers/supplier';

/** Establishments that purchases name, those of one supplier side by side, the panel's own first. */
export interface Establishments {
  readonly count: number;
  /** Those of supplier `s` are `starts[s]` to `starts[s + 1] - 1`. */
  readonly starts: Int32Array;
  /** Number of the supplier of each. */
  readonly supplier: Int32Array;
  /** 1 where the SIRET is another one than that of the panel: an ESAT or an EA is one establishment, not its association. */
  readonly elsewhere: Uint8Array;
  /** SIRET of each; '' where neither the lines nor the panel name one. */
  readonly sirets: readonly string[];
}

/** Establishments, and the one that each written text of Achats names; -1 where its supplier is not in the panel. */
export interface NamedEstablishments {
  readonly establishments: Establishments;
  readonly ofText: Int32Array;
}

interface Named {
  readonly supplier: number;
  readonly siret: string;
}

function siretIn(written: string | undefined): string {
  return siretOf(supplierKeyOf(written ?? '')) ?? '';
}

/** SIRET of the lines that name none: the panel's, else the first that other lines of the supplier name. */
function usualSirets(
  named: readonly (Named | undefined)[],
  suppliers: readonly Supplier[],
): ReadonlyMap<number, string> {
  const usual = new Map<number, string>();
  for (const found of named) {
    if (!found) continue;
    const { supplier, siret } = found;
    const ofPanel = siretIn(suppliers[supplier]?.row.siret);
    const known = usual.get(supplier) ?? '';
    const isFirst = siret !== '' && (known === '' || siret < known);
    usual.set(supplier, ofPanel !== '' ? ofPanel : isFirst ? siret : known);
  }
  return usual;
}

/** The establishments that the texts of « Fournisseur » name, by code, SIREN or SIRET. */
export function namedEstablishments(texts: readonly string[], index: SupplierIndex): NamedEstablishments {
  const named = texts.map((text): Named | undefined => {
    const supplier = findSupplier(index, text);
    return supplier === undefined ? undefined : { supplier, siret: siretIn(text) };
  });
  const usual = usualSirets(named, index.suppliers);
  const whole = ({ supplier, siret }: Named): Named =>
    siret === '' ? { supplier, siret: usual.get(supplier) ?? '' } : { supplier, siret };
  const keyOf = ({ supplier, siret }: Named): string => `${supplier}/${siret}`;
  const isElsewhere = ({ supplier, siret }: Named): boolean => {
    const ofPanel = siretIn(index.suppliers[supplier]?.row.siret);
    return ofPanel !== '' && siret !== ofPanel;
  };
  const byKey = new Map(
    named.flatMap((found) => {
      const one = found && whole(found);
      return one ? [[keyOf(one), { ...one, elsewhere: Number(isElsewhere(one)) }] as const] : [];
    }),
  );
  const sorted = [...byKey.values()].sort(
    (one, other) => one.supplier - other.supplier || one.elsewhere - other.elsewhere,
  );
  const numbers = new Map(sorted.map((found, number) => [keyOf(found), number]));
  const establishments = establishmentsOf(
    sorted.map(({ supplier }) => supplier),
    index.suppliers.length,
    Uint8Array.from(sorted, ({ elsewhere }) => elsewhere),
    sorted.map(({ siret }) => siret),
  );
  return {
    establishments,
    ofText: Int32Array.from(named, (found) => (found ? (numbers.get(keyOf(whole(found))) ?? -1) : -1)),
  };
}

/**
 * Establishments from the supplier of each, in the order of suppliers.
 * @internal for the bench
 */
export function establishmentsOf(
  owners: readonly number[],
  suppliers: number,
  elsewhere: Uint8Array,
  sirets: readonly string[] = [],
): Establishments {
  const starts = new Int32Array(suppliers + 1);
  for (const supplier of owners) addInt(starts, supplier + 1, 1);
  for (let supplier = 0; supplier < suppliers; supplier++) addInt(starts, supplier + 1, intAt(starts, supplier));
  return { count: owners.length, starts, supplier: Int32Array.from(owners), elsewhere, sirets };
}
