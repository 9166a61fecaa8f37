import type { Siren } from '../model/siren';
import type { Located } from '../workbook/decode-rows';
import { foldText } from '../workbook/fold-text';
import { supplierOf, type Supplier, type SupplierRow } from '../suppliers/supplier';

/** What a register is asked about: a SIREN, or the name of a supplier that has none. */
export type Subject =
  | { readonly key: Siren; readonly siren: Siren }
  | { readonly key: string; readonly siren?: undefined; readonly name: string; readonly postalCode: string };

/** Suppliers by what a register can say of them; a subject stands once, whatever the lines that share it. */
export interface PanelSubjects {
  readonly suppliers: readonly Supplier[];
  readonly bySiren: readonly Subject[];
  readonly byName: readonly Subject[];
  /** An identifier is written, and none is right: refused before any request. */
  readonly junk: readonly Supplier[];
  readonly foreign: readonly Supplier[];
  /** Neither identifier nor name. */
  readonly nameless: readonly Supplier[];
}

/** Searching on fewer letters is refused by the register. */
const shortestName = 3;

function isIdentified({ siren, siret, vatNumber }: SupplierRow): boolean {
  return [siren, siret, vatNumber].some((written) => (written ?? '') !== '');
}

/** The key of `_annuaire` for a supplier known by its name alone. */
export function nameKeyOf({ name, postalCode }: SupplierRow): string {
  return `nom:${foldText(name ?? '')}|${postalCode ?? ''}`;
}

function distinct(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [subject.key, subject])).values()];
}

/** Who there is to ask about in the panel, each SIREN and each name once. */
export function panelSubjects(rows: readonly Located<SupplierRow>[]): PanelSubjects {
  const suppliers = rows.map(({ line, row }) => supplierOf(line, row));
  const french = suppliers.filter(({ foreign }) => !foreign);
  const withoutSiren = french.filter(({ siren }) => siren === undefined);
  const hasName = ({ row }: Supplier): boolean => foldText(row.name ?? '').length >= shortestName;
  return {
    suppliers,
    bySiren: distinct(french.flatMap(({ siren }) => (siren === undefined ? [] : [{ key: siren, siren }]))),
    byName: distinct(
      withoutSiren.filter(hasName).map(({ row }) => ({
        key: nameKeyOf(row),
        ...{ name: row.name ?? '', postalCode: row.postalCode ?? '' },
      })),
    ),
    junk: withoutSiren.filter(({ row }) => isIdentified(row)),
    foreign: suppliers.filter(({ foreign }) => foreign),
    nameless: withoutSiren.filter((supplier) => !isIdentified(supplier.row) && !hasName(supplier)),
  };
}
